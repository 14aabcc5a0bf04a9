import { searchableOf } from '$lib/content/search-words';
import type { RoutineSummary } from '$lib/content/summary';
import { usesOf, type Uses } from '$lib/core/history/uses';
import { addressOf, queryOf, type Parameters } from '$lib/core/library/address';
import {
	asks,
	browse,
	closest,
	EVERYTHING,
	FILTERS,
	type Filter,
	type LibraryQuery,
	type Standing
} from '$lib/core/library/library';
import { createSearch } from '$lib/core/library/search';
import { listSessions } from '$lib/storage/sessions';
import type { App } from './app.svelte';
import { isFavourite } from './favourites';
import { filterWords, libraryHeading, nothingWords } from './library-words';
import { browserTimers, type Timers } from './timers';

/**
 * Part of the list. There are always as many rows, and those beyond what was `found` are hidden: a row that is filled anew
 * takes less time than a new one.
 */
export type Rows = { readonly found: number; readonly summaries: readonly RoutineSummary[] };

/** Shorter than a pause in typing. */
const SETTLE_AFTER_MS = 100;

/** The library as it is asked: a search, filters, an order, and what follows from them. */
export class Library {
	readonly #app: App;
	/** By title, which is the order among equals: compared once, not with every letter. */
	readonly #all: readonly RoutineSummary[];
	#query = $state.raw<LibraryQuery>(EVERYTHING);
	#uses = $state.raw<ReadonlyMap<string, Uses>>(usesOf([]));
	readonly #search = $derived.by(() => createSearch(this.#all.map(searchableOf)));
	/** Why each is closed; empty when it is open. It does not change while the user types. */
	readonly #closed: Readonly<Record<string, string>> = $derived.by(() =>
		Object.fromEntries(this.#all.map((summary) => [summary.id, this.#app.closedWords(summary)]))
	);
	readonly #results = $derived.by(() =>
		browse(this.#all, this.#query, this.#standing(this.#query))
	);
	/** How many rows the first screen holds. */
	#onScreen = $state.raw(Infinity);
	/** The question that the rows below it answer: they follow when the typing rests. */
	#settled = $state.raw<LibraryQuery>(EVERYTHING);
	readonly #below = $derived.by(() =>
		browse(this.#all, this.#settled, this.#standing(this.#settled))
	);
	readonly #timers: Timers;
	#settling: unknown = null;

	constructor(app: App, all: readonly RoutineSummary[], timers: Timers = browserTimers) {
		this.#app = app;
		this.#all = all.toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
		this.#timers = timers;
	}

	get query(): LibraryQuery {
		return this.#query;
	}
	/** The query string that leads back to this question; empty when nothing is asked. */
	get address(): string {
		return addressOf(this.#query);
	}
	get results(): readonly RoutineSummary[] {
		return this.#results;
	}
	/** The rows of the first screen, which answer every letter within a frame: `found` results, then what is hidden. */
	get first(): Rows {
		return places(this.#results, this.#all, 0, this.#onScreen);
	}
	/** The rows below it. They are out of sight, and a letter does not wait for them. */
	get below(): Rows {
		return places(this.#below, this.#all, this.#onScreen, Infinity);
	}
	/** Whether the rows below answer what is asked. Until they do they are not to be seen. */
	get isSettled(): boolean {
		return this.#settled === this.#query;
	}
	/** "16 for quads". */
	get heading(): string {
		return libraryHeading(this.#query, this.#results.length);
	}
	/** Why nothing is found. */
	get nothing(): string {
		return nothingWords(this.#query, FILTERS.filter((f) => asks(this.#query, f)).length > 1);
	}
	/** When nothing is found: what to let go of, in words, and how many are then found; `null` when one is not enough. */
	get closest(): { readonly without: Filter; readonly words: string } | null {
		const found = closest(this.#all, this.#query, (query) => this.#standing(query));
		if (found === null) return null;
		const { without, routines } = found;
		return {
			without,
			words: `${routines.length} without ${filterWords(this.#query, without)}`
		};
	}

	ask(change: Partial<LibraryQuery>): void {
		this.#query = { ...this.#query, ...change };
		this.#timers.clear(this.#settling);
		this.#settling = this.#timers.set(() => (this.#settled = this.#query), SETTLE_AFTER_MS);
	}

	/** Asks what an address asks: the whole list at once, so that going back finds its place in it. */
	askAddress(parameters: Parameters): void {
		this.#timers.clear(this.#settling);
		this.#settled = this.#query = queryOf(parameters);
	}

	/** How many rows can be seen without scrolling. */
	showFirst(rows: number): void {
		this.#onScreen = Math.max(1, rows);
	}

	letGo(filter: Filter): void {
		this.ask({ [filter]: EVERYTHING[filter] });
	}

	/** Everything, in the order that was chosen. */
	letGoOfAll(): void {
		this.ask({ ...EVERYTHING, sort: this.#query.sort });
	}

	/** Why a routine is closed, in words; empty when it is open. */
	closedWords(id: string): string {
		return this.#closed[id] ?? '';
	}

	isFavourite(id: string): boolean {
		return isFavourite(this.#app, id);
	}

	/** Makes the index of words, so that the first letter need not wait for it. */
	prepare(): void {
		this.#search('');
	}

	/** Reads what was done so far. Without it nothing counts as done. */
	async load(): Promise<void> {
		await this.#app.whenLoaded;
		const sessions = await listSessions(this.#app.database);
		if (sessions.kind === 'ok') this.#uses = usesOf(sessions.value.sessions);
		else this.#app.report(sessions.status);
	}

	#standing(query: LibraryQuery): (routine: RoutineSummary) => Standing {
		const found = this.#search(query.text);
		const { tools } = this.#app.profile;
		return ({ id, tool }) => {
			const uses = this.#uses.get(id);
			return {
				open: this.closedWords(id) === '',
				owned: tools.includes(tool),
				favourite: this.isFavourite(id),
				uses: uses?.count ?? 0,
				lastUsedAtMs: uses?.lastAtMs ?? null,
				relevance: found === null ? 0 : (found.get(id) ?? null)
			};
		};
	}
}

/** The results from a place to another, and as many others as there is room for. */
function places(
	results: readonly RoutineSummary[],
	all: readonly RoutineSummary[],
	from: number,
	to: number
): Rows {
	return {
		found: Math.max(0, results.length - from),
		summaries: all.map((one, place) => results[place] ?? one).slice(from, to)
	};
}
