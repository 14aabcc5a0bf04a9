import {
	calendarOf,
	calendarStart,
	minutesByArea,
	passes,
	sorenessPoints
} from '$lib/core/history/overview';
import { daysLater } from '$lib/core/format/days';
import { csvOf } from '$lib/core/history/csv';
import { totalsOf } from '$lib/core/history/totals';
import type { Session } from '$lib/core/history/types';
import { download } from '$lib/platform/download/download';
import { removeSession } from '$lib/storage/deleted-sessions';
import { putSession } from '$lib/storage/session-save';
import {
	listSessions,
	listSessionsBetween,
	listSessionsPage,
	type SessionCursor
} from '$lib/storage/sessions';
import type { StorageTrouble } from '$lib/storage/status';
import type { App } from './app.svelte';
import { rereadRecovery } from './body-data';
import type { HistoryQuery } from './history-query';
import { sessionWords, type SessionWords } from './session-words';

/** How many sessions a page of the list shows, and how many are read at once to count them. */
const PAGE = 20;
const COUNTED_AT_ONCE = 200;
const WEEKS = 5;
/** Minutes by area look at these days, as the design does. */
const AREA_DAYS = 28;
const POINTS = 7;

/** The sessions of this device, newest first, a page at a time; and what they come to. */
export class History {
	readonly #app: App;
	readonly #query: () => HistoryQuery;
	#loaded = $state.raw(false);
	#trouble = $state.raw<StorageTrouble | null>(null);
	#sessions = $state.raw<readonly Session[]>([]);
	/** Those of the weeks on the calendar, and of the last days. */
	#around = $state.raw<readonly Session[]>([]);
	#damaged = $state.raw(0);
	#next = $state.raw<SessionCursor | null>(null);
	#all = $state.raw<{ readonly sessions: number; readonly seconds: number } | null>(null);
	#deleted = $state.raw<Session | null>(null);
	/** Which reading is the newest: an older one that comes later says nothing. */
	#reading = 0;
	#counting = 0;

	constructor(app: App, query: () => HistoryQuery) {
		this.#app = app;
		this.#query = query;
	}

	get loaded(): boolean {
		return this.#loaded;
	}
	/** Why the sessions could not be read, or `null`. */
	get trouble(): StorageTrouble | null {
		return this.#trouble;
	}
	readonly rows: readonly SessionWords[] = $derived.by(() =>
		this.#sessions.map((session) => sessionWords(session, this.#app.nowMs))
	);
	get hasMore(): boolean {
		return this.#next !== null;
	}
	/** Records that cannot be read. They are kept as they are. */
	get damaged(): number {
		return this.#damaged;
	}
	/** Of all that pass the filter; `null` until they are counted. */
	get all(): { readonly sessions: number; readonly minutes: number } | null {
		return this.#all && { ...this.#all, minutes: Math.round(this.#all.seconds / 60) };
	}
	/** What was just deleted and can be brought back, or `null`. */
	get deleted(): string | null {
		return this.#deleted?.routineTitle ?? null;
	}

	readonly #shown = $derived.by(() => {
		const query = this.#query();
		return this.#around.filter((session) => passes(session, { ...query, dayMs: null }));
	});

	/** Of this week, without filters: what the goal asks about. */
	get week() {
		return totalsOf(this.#around, this.#app.nowMs).week;
	}
	/** Sessions at firm pressure in the last seven days. */
	get firmThisWeek(): number {
		return this.#app.body?.deepThisWeek ?? 0;
	}
	readonly calendar = $derived.by(() =>
		calendarOf(this.#shown, this.#app.nowMs, WEEKS, this.#query().back)
	);
	readonly areas = $derived.by(() => {
		const since = this.#app.nowMs - AREA_DAYS * 86_400_000;
		return minutesByArea(this.#shown.filter(({ startedAtMs }) => startedAtMs >= since));
	});
	readonly soreness = $derived.by(() => sorenessPoints(this.#shown, POINTS));

	/** Reads what the query asks for: the calendar, the first page of the list; then counts everything, in pieces. */
	async load(): Promise<void> {
		await this.#app.whenLoaded;
		const reading = ++this.#reading;
		const [around, page] = await Promise.all([this.#readAround(), this.#readPage(null)]);
		if (reading !== this.#reading) return;
		this.#around = around;
		this.#sessions = page.sessions;
		this.#next = page.next;
		this.#loaded = true;
		await this.#count();
	}

	async more(): Promise<void> {
		if (this.#next === null) return;
		const page = await this.#readPage(this.#next);
		this.#sessions = [...this.#sessions, ...page.sessions];
		this.#next = page.next;
	}

	/** Deletes a session at once; `undo` brings the last one back. */
	async remove(id: string): Promise<void> {
		const session = this.#sessions.find((s) => s.id === id);
		if (!session) return;
		const outcome = await removeSession(this.#app.database, id, this.#app.nowMs);
		if (outcome.kind === 'unavailable') return this.#app.report(outcome.status);
		const without = (list: readonly Session[]) => list.filter((s) => s.id !== id);
		this.#sessions = without(this.#sessions);
		this.#around = without(this.#around);
		this.#deleted = session;
		await Promise.all([this.#count(), rereadRecovery(this.#app)]);
	}

	async undo(): Promise<void> {
		const session = this.#deleted;
		if (!session) return;
		const outcome = await putSession(this.#app.database, session);
		if (outcome.kind === 'unavailable') return this.#app.report(outcome.status);
		this.#deleted = null;
		this.#sessions = [...this.#sessions, session].toSorted((a, b) => b.startedAtMs - a.startedAtMs);
		this.#around = [...this.#around, session];
		await Promise.all([this.#count(), rereadRecovery(this.#app)]);
	}

	/** Every session as a table for a spreadsheet. Inside a tap. */
	async saveTable(): Promise<void> {
		const all = await listSessions(this.#app.database);
		if (all.kind === 'unavailable') return this.#app.report(all.status);
		download(
			'unknot-sessions.csv',
			new Blob([csvOf(all.value.sessions)], { type: 'text/csv;charset=utf-8' })
		);
	}

	async #readAround(): Promise<readonly Session[]> {
		const { nowMs, database } = this.#app;
		const start = calendarStart(nowMs, WEEKS, this.#query().back);
		const calendar = await listSessionsBetween(database, start, daysLater(start, 7 * WEEKS));
		const lately = calendarStart(nowMs, WEEKS);
		const last =
			start === lately ? calendar : await listSessionsBetween(database, lately, Infinity);
		const found = [...(calendar.kind === 'ok' ? calendar.value : [])];
		if (last !== calendar && last.kind === 'ok') {
			const end = daysLater(start, 7 * WEEKS);
			found.push(...last.value.filter(({ startedAtMs }) => !(startedAtMs < end)));
		}
		return found;
	}

	/** The next sessions that pass, however many records that takes. */
	async #readPage(after: SessionCursor | null) {
		const sessions: Session[] = [];
		let next = after;
		do {
			const page = await listSessionsPage(this.#app.database, PAGE, next);
			if (page.kind === 'unavailable') {
				this.#trouble = page.status;
				return { sessions, next: null };
			}
			sessions.push(...page.value.sessions.filter((session) => passes(session, this.#query())));
			next = page.value.next;
		} while (next !== null && sessions.length < PAGE);
		return { sessions, next };
	}

	/** In pieces, so that the page stays quick with thousands. */
	async #count(): Promise<void> {
		const counting = ++this.#counting;
		let sessions = 0;
		let seconds = 0;
		let damaged = 0;
		let next: SessionCursor | null = null;
		do {
			const page = await listSessionsPage(this.#app.database, COUNTED_AT_ONCE, next);
			if (page.kind === 'unavailable' || counting !== this.#counting) return;
			for (const session of page.value.sessions) {
				if (!passes(session, this.#query())) continue;
				sessions++;
				seconds += session.playedSeconds;
			}
			damaged += page.value.damaged;
			next = page.value.next;
			await new Promise((done) => setTimeout(done));
		} while (next !== null);
		if (counting !== this.#counting) return;
		this.#all = { sessions, seconds };
		this.#damaged = damaged;
	}
}
