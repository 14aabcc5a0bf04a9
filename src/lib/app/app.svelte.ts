import { createContext } from 'svelte';
import type { Body } from '$lib/core/recovery/limits';
import type { Gate, GatedRoutine, Permission } from '$lib/core/safety/gates';
import { UNANSWERED_PROFILE } from '$lib/core/safety/profile';
import type { Routine } from '$lib/core/routine/schema';
import type { Area } from '$lib/core/routine/vocabulary';
import type { Block, Profile } from '$lib/core/safety/types';
import type { Database } from '$lib/storage/database';
import { INITIAL_SETTINGS } from '$lib/storage/initial-settings';
import type { Recovery } from '$lib/storage/recovery';
import type { Settings } from '$lib/storage/settings';
import type { StorageTrouble } from '$lib/storage/status';
import type * as Storage from './kept';

/** Until when an area rests, and why. */
export type AreaBlock = { readonly until: string; readonly why: string };

/** Until the answers are read, nothing is open. */
const UNANSWERED = { kind: 'unanswered' } as const;

export type { Settings } from '$lib/storage/settings';

/**
 * What the whole app knows: settings, profile, blocks, and whether they are kept. One per page, given to the tree by
 * context. Every answer takes effect at once; when it cannot be stored it holds until the page is closed, and the
 * user is told once.
 */
export class App {
	readonly #open: () => Promise<Kept>;
	readonly #wallNow: () => number;
	readonly #whenLoaded = deferred();
	#kept: Kept | null = null;
	#loaded = $state.raw(false);
	#settings = $state.raw<Settings>(INITIAL_SETTINGS);
	#profile = $state.raw<Profile>(UNANSWERED_PROFILE);
	#blocks = $state.raw<readonly Block[]>([]);
	#recovery = $state.raw<Recovery>({
		checkIn: null,
		marks: [],
		sessions: [],
		deleted: [],
		damaged: false
	});
	#trouble = $state.raw<StorageTrouble | null>(null);
	#told = $state.raw(false);
	#damaged = $state.raw(false);
	#waiting = $state.raw(false);
	#nowMs = $state.raw(0);

	/** @param open how storage is opened: its code comes after the first paint. */
	constructor(open: () => Promise<Kept> = openKept, wallNow: () => number = Date.now) {
		this.#open = open;
		this.#wallNow = wallNow;
		this.#nowMs = wallNow();
	}

	/**
	 * The one connection of this page.
	 * @throws Error before `whenLoaded`: nothing may be read or saved until the answers are known.
	 */
	get database(): Database {
		return this.#opened().database;
	}

	/** Whether the answers were read. Until then nothing is known, so nothing is open and nothing is asked. */
	get loaded(): boolean {
		return this.#loaded;
	}
	get settings(): Settings {
		return this.#settings;
	}
	get profile(): Profile {
		return this.#profile;
	}
	get blocks(): readonly Block[] {
		return this.#blocks;
	}
	get gate(): Gate {
		const kept = this.#known();
		return kept ? kept.storage.gateOf(this.#profile) : UNANSWERED;
	}
	/** Why nothing is kept; `null` when it is, or once the user was told. */
	get trouble(): StorageTrouble | null {
		return this.#told ? null : this.#trouble;
	}
	/** A stored answer could not be read and was taken on the safe side. */
	get damaged(): boolean {
		return this.#damaged;
	}
	/** Wall clock for gates and blocks, milliseconds since 1970; moves with `refresh`. */
	get nowMs(): number {
		return this.#nowMs;
	}

	/** A session was cut off, or left: it waits in the player. */
	get sessionWaiting(): boolean {
		return this.#waiting;
	}

	/** What the user said of workouts and the body, and did in the last days. */
	get recovery(): Recovery {
		return this.#recovery;
	}

	/** What each area allows now; `null` before anything is known. */
	readonly #body = $derived.by((): Body | null => {
		const kept = this.#known();
		return kept && kept.storage.bodyNow(this.#blocks, this.#recovery, this.#nowMs);
	});
	get body(): Body | null {
		return this.#body;
	}

	permit(routine: GatedRoutine): Permission {
		const kept = this.#known();
		return kept
			? kept.storage.permit(routine, this.#profile, this.#blocks, this.#nowMs, this.#body)
			: UNANSWERED;
	}

	/** Why a routine is closed, in words; empty when it is open, and before anything is known. */
	closedWords(routine: GatedRoutine): string {
		return this.#known()?.storage.permissionWords(this.permit(routine), this.#nowMs) ?? '';
	}

	/** Why an area is closed, and until when; `null` when it is open. */
	blockOf(area: Area): AreaBlock | null {
		return this.#known()?.storage.areaWords(area, this.#blocks, this.#body, this.#nowMs) ?? null;
	}

	/** The same for a whole routine. */
	permitRoutine(routine: Routine): Permission {
		const kept = this.#known();
		return kept ? this.permit(kept.storage.gatedRoutine(routine)) : UNANSWERED;
	}

	/** Resolves when `loaded` is true. */
	get whenLoaded(): Promise<void> {
		return this.#whenLoaded.promise;
	}

	/** Reads everything. Storage that is refused leaves the defaults: every gate closed until answered. */
	async load(): Promise<void> {
		this.#nowMs = this.#wallNow();
		const { storage, database } = (this.#kept ??= await this.#open());
		const read = await storage.readAnswers(database, this.#nowMs);
		this.#trouble = read.trouble ?? this.#trouble;
		// What rests could not be read, though other answers could: nothing opens until it is.
		if (read.profile && !(read.blocks && read.recovery)) return;
		this.#settings = read.settings ?? this.#settings;
		this.#profile = read.profile ?? this.#profile;
		this.#blocks = read.blocks ?? this.#blocks;
		this.#recovery = read.recovery ?? this.#recovery;
		this.#waiting = read.waiting;
		this.#damaged = read.damaged;
		this.#loaded = true;
		this.#whenLoaded.resolve();
	}

	/** Time passed: blocks may have opened, and a session may have been left. */
	async refresh(): Promise<void> {
		this.#nowMs = this.#wallNow();
		if (!this.#kept) return;
		if (!this.#loaded) return this.load();
		const { storage, database } = this.#kept;
		this.#waiting = await storage.isSessionWaiting(storage.localStore(), database);
	}

	async changeSettings(change: Partial<Settings>): Promise<void> {
		const { storage, database } = this.#opened();
		this.#settings = storage.mergeSettings(this.#settings, change);
		this.#tell(await storage.changeSettings(database, change));
	}

	async saveProfile(profile: Profile): Promise<void> {
		const { storage, database } = this.#opened();
		this.#profile = profile;
		this.#damaged = false;
		this.#tell(await storage.saveProfile(database, profile));
	}

	/** What changed takes effect at once, and is kept as `save` says. */
	async keep(
		{ blocks, recovery }: { blocks?: readonly Block[]; recovery?: Recovery },
		save: (database: Database) => Promise<Saved>
	): Promise<void> {
		this.#blocks = blocks ?? this.#blocks;
		this.#recovery = recovery ?? this.#recovery;
		this.#tell(await save(this.database));
	}

	/** The user has read why nothing is kept: said once a visit, not after every tap. */
	dismissTrouble(): void {
		this.#told = true;
	}

	/** Something could not be stored. */
	report(trouble: StorageTrouble): void {
		this.#trouble = trouble;
	}

	/** What came with the answers; `null` until they are read. */
	#known(): Kept | null {
		return this.#loaded ? this.#kept : null;
	}

	#opened(): Kept {
		if (!this.#kept)
			throw new Error('Storage is used before it was opened: await whenLoaded first.');
		return this.#kept;
	}

	#tell(outcome: Saved): void {
		if (outcome.kind === 'unavailable') this.report(outcome.status);
	}
}

type Saved =
	{ readonly kind: 'ok' } | { readonly kind: 'unavailable'; readonly status: StorageTrouble };

/** Storage and its connection. */
export type Kept = { readonly storage: typeof Storage; readonly database: Database };

async function openKept(): Promise<Kept> {
	const storage = await import('./kept');
	return { storage, database: storage.openDatabase() };
}

export const [useApp, provideApp] = createContext<App>();

function deferred() {
	let resolve = () => {};
	const promise = new Promise<void>((done) => (resolve = done));
	return { promise, resolve };
}
