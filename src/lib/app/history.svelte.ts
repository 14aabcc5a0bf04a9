import { rereadRecovery } from './body-data';
import { totalsOf, type Totals } from '$lib/core/history/totals';
import type { Session } from '$lib/core/history/types';
import { putSession } from '$lib/storage/session-save';
import {
	listSessions,
	listSessionsPage,
	removeSession,
	type SessionCursor
} from '$lib/storage/sessions';
import type { StorageTrouble } from '$lib/storage/status';
import type { App } from './app.svelte';
import { sessionWords, type SessionWords } from './session-words';

/** How many sessions a page of the list shows. */
const PAGE = 20;

/** The sessions of this device, newest first, a page at a time. */
export class History {
	readonly #app: App;
	#loaded = $state.raw(false);
	#trouble = $state.raw<StorageTrouble | null>(null);
	#sessions = $state.raw<readonly Session[]>([]);
	#damaged = $state.raw(0);
	#next = $state.raw<SessionCursor | null>(null);
	#totals = $state.raw<Totals>(totalsOf([], 0));
	#deleted = $state.raw<Session | null>(null);

	constructor(app: App) {
		this.#app = app;
	}

	get loaded(): boolean {
		return this.#loaded;
	}
	/** Why the sessions could not be read, or `null`. */
	get trouble(): StorageTrouble | null {
		return this.#trouble;
	}
	get rows(): readonly SessionWords[] {
		return this.#sessions.map((session) => sessionWords(session, this.#app.nowMs));
	}
	get hasMore(): boolean {
		return this.#next !== null;
	}
	/** Records that cannot be read. They are kept as they are. */
	get damaged(): number {
		return this.#damaged;
	}
	get totals(): Totals {
		return this.#totals;
	}
	/** What was just deleted and can be brought back, or `null`. */
	get deleted(): string | null {
		return this.#deleted?.routineTitle ?? null;
	}

	async load(): Promise<void> {
		await this.#app.whenLoaded;
		await Promise.all([this.#readFirst(), this.#count()]);
		this.#loaded = true;
	}

	async more(): Promise<void> {
		if (this.#next === null) return;
		const page = await listSessionsPage(this.#app.database, PAGE, this.#next);
		if (page.kind === 'unavailable') return this.#app.report(page.status);
		this.#sessions = [...this.#sessions, ...page.value.sessions];
		this.#next = page.value.next;
	}

	/** Deletes a session at once; `undo` brings the last one back. */
	async remove(id: string): Promise<void> {
		const session = this.#sessions.find((s) => s.id === id);
		if (!session) return;
		const outcome = await removeSession(this.#app.database, id);
		if (outcome.kind === 'unavailable') return this.#app.report(outcome.status);
		this.#sessions = this.#sessions.filter((s) => s.id !== id);
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
		await Promise.all([this.#count(), rereadRecovery(this.#app)]);
	}

	async #readFirst(): Promise<void> {
		const page = await listSessionsPage(this.#app.database, PAGE);
		if (page.kind === 'unavailable') {
			this.#trouble = page.status;
			return;
		}
		this.#sessions = page.value.sessions;
		this.#next = page.value.next;
	}

	async #count(): Promise<void> {
		const all = await listSessions(this.#app.database);
		if (all.kind === 'unavailable') return;
		this.#damaged = all.value.damaged;
		this.#totals = totalsOf(all.value.sessions, this.#app.nowMs);
	}
}
