import { createContext } from 'svelte';
import {
	gatedRoutine,
	gateOf,
	permit,
	UNANSWERED_PROFILE,
	type Gate,
	type GatedRoutine,
	type Permission
} from '$lib/core/safety/gates';
import type { Routine } from '$lib/core/routine/schema';
import type { Block, Profile } from '$lib/core/safety/types';
import { putBlocks, readBlocks, removeBlock } from '$lib/storage/blocks';
import { isSessionWaiting } from '$lib/storage/checkpoint-waiting';
import { openDatabase, type Database } from '$lib/storage/database';
import { localStore } from '$lib/storage/local';
import { readProfile, saveProfile } from '$lib/storage/profile';
import {
	changeSettings,
	DEFAULT_SETTINGS,
	readSettings,
	restoreSettings,
	type Settings
} from '$lib/storage/settings';
import type { StorageTrouble } from '$lib/storage/status';

/**
 * What the whole app knows: settings, profile, blocks, and whether they are kept. One per page, given to the tree by
 * context. Every answer takes effect at once; when it cannot be stored it holds until the page is closed, and the
 * user is told once.
 */
export class App {
	readonly database: Database;
	readonly #wallNow: () => number;
	readonly #whenLoaded = deferred();
	#loaded = $state.raw(false);
	#settings = $state.raw<Settings>(DEFAULT_SETTINGS);
	#profile = $state.raw<Profile>(UNANSWERED_PROFILE);
	#blocks = $state.raw<readonly Block[]>([]);
	#trouble = $state.raw<StorageTrouble | null>(null);
	#told = $state.raw(false);
	#damaged = $state.raw(false);
	#waiting = $state.raw(false);
	#nowMs = $state.raw(0);

	constructor(database: Database = openDatabase(), wallNow: () => number = Date.now) {
		this.database = database;
		this.#wallNow = wallNow;
		this.#nowMs = wallNow();
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
		return gateOf(this.#profile);
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

	permit(routine: GatedRoutine): Permission {
		return permit(routine, this.#profile, this.#blocks, this.#nowMs);
	}

	/** The same for a whole routine. */
	permitRoutine(routine: Routine): Permission {
		return this.permit(gatedRoutine(routine));
	}

	/** Resolves when `loaded` is true. */
	get whenLoaded(): Promise<void> {
		return this.#whenLoaded.promise;
	}

	/** Reads everything. Storage that is refused leaves the defaults: every gate closed until answered. */
	async load(): Promise<void> {
		this.#nowMs = this.#wallNow();
		const [settings, profile, blocks, waiting] = await Promise.all([
			readSettings(this.database),
			readProfile(this.database),
			readBlocks(this.database, this.#nowMs),
			isSessionWaiting(localStore(), this.database)
		]);
		this.#waiting = waiting;
		if (settings.kind === 'ok') this.#settings = settings.value;
		if (profile.kind === 'ok') this.#profile = profile.value.profile;
		if (blocks.kind === 'ok') this.#blocks = blocks.value.blocks;
		for (const outcome of [settings, profile, blocks])
			if (outcome.kind === 'unavailable') this.#trouble = outcome.status;
		this.#damaged =
			(profile.kind === 'ok' && profile.value.damaged) ||
			(blocks.kind === 'ok' &&
				(blocks.value.unreadable > 0 || blocks.value.blocks.some((b) => b.damaged)));
		this.#loaded = true;
		this.#whenLoaded.resolve();
	}

	/** Time passed: blocks may have opened, and a session may have been left. */
	async refresh(): Promise<void> {
		this.#nowMs = this.#wallNow();
		this.#waiting = await isSessionWaiting(localStore(), this.database);
	}

	async changeSettings(change: Partial<Settings>): Promise<void> {
		this.#settings = restoreSettings({ ...this.#settings, ...change });
		this.#tell(await changeSettings(this.database, change));
	}

	async saveProfile(profile: Profile): Promise<void> {
		this.#profile = profile;
		this.#damaged = false;
		this.#tell(await saveProfile(this.database, profile));
	}

	async addBlocks(blocks: readonly Block[]): Promise<void> {
		if (blocks.length === 0) return;
		const ids = new Set(blocks.map((b) => b.id));
		this.#blocks = [...this.#blocks.filter((b) => !ids.has(b.id)), ...blocks];
		this.#tell(await putBlocks(this.database, blocks));
	}

	/** Opens an area the user closed. A block that the safety rules made stays until its time. */
	async removeBlock(block: Block): Promise<void> {
		if (block.reason !== 'user') return;
		this.#blocks = this.#blocks.filter((b) => b.id !== block.id);
		this.#tell(await removeBlock(this.database, block.id));
	}

	/** The user has read why nothing is kept: said once a visit, not after every tap. */
	dismissTrouble(): void {
		this.#told = true;
	}

	/** Something could not be stored. */
	report(trouble: StorageTrouble): void {
		this.#trouble = trouble;
	}

	#tell(
		outcome:
			{ readonly kind: 'ok' } | { readonly kind: 'unavailable'; readonly status: StorageTrouble }
	): void {
		if (outcome.kind === 'unavailable') this.report(outcome.status);
	}
}

export const [useApp, provideApp] = createContext<App>();

function deferred() {
	let resolve = () => {};
	const promise = new Promise<void>((done) => (resolve = done));
	return { promise, resolve };
}
