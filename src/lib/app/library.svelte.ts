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
	readonly #sort = $derived(this.#query.sort);
	/** Everything, in the order that was chosen. */
	readonly #shelf = $derived.by(() => {
		const query = { ...EVERYTHING, sort: this.#sort };
		return browse(this.#all, query, this.#standing(query));
	});

	constructor(app: App, all: readonly RoutineSummary[]) {
		this.#app = app;
		this.#all = all.toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
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
	/**
	 * Every routine, what fits in its order. The others stay where they are on the shelf, to be hidden: moving and
	 * drawing rows anew would take longer than a frame.
	 */
	get rows(): readonly RoutineSummary[] {
		const results = this.#results.values();
		return this.#shelf.map((summary) =>
			this.fits(summary) ? (results.next().value ?? summary) : summary
		);
	}
	fits(summary: RoutineSummary): boolean {
		return this.#results.includes(summary);
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
	}

	/** Asks what an address asks. */
	askAddress(parameters: Parameters): void {
		this.#query = queryOf(parameters);
	}

	letGo(filter: Filter): void {
		this.ask({ [filter]: EVERYTHING[filter] });
	}

	/** Everything, in the order that was chosen. */
	letGoOfAll(): void {
		this.#query = { ...EVERYTHING, sort: this.#query.sort };
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
