import { openDB, type IDBPDatabase } from 'idb';
import { latestVersion, migrate, MIGRATIONS, type Migration } from './migrations';
import { DB_NAME, type UnknotDb } from './schema';
import {
	errorName,
	troubleOf,
	type Outcome,
	type StorageStatus,
	type StorageTrouble
} from './status';

export type Handle = IDBPDatabase<UnknotDb>;

export type DatabaseEnv = {
	readonly name: string;
	readonly migrations: readonly Migration[];
	readonly open: typeof openDB;
	/** How long the browser may take to open before the app goes on without, milliseconds. */
	readonly patienceMs: number;
};

/**
 * iOS drops the connection of a page that was in the background; the next request fails with one of these. Every piece
 * of work is one transaction, all or nothing, so doing it again is safe.
 */
const DROPPED: readonly string[] = ['UnknownError', 'InvalidStateError', 'AbortError'];

type Attempt<T> =
	| { readonly kind: 'done'; readonly value: T }
	| { readonly kind: 'failed'; readonly error: unknown; readonly handle: Handle | null }
	| { readonly kind: 'unavailable'; readonly status: StorageTrouble };

/** The one connection of this page: opened at first use, reopened when dropped. */
export class Database {
	readonly #env: DatabaseEnv;
	readonly #listeners = new Set<() => void>();
	readonly #writeListeners = new Set<() => void>();
	#status: StorageStatus = 'ok';
	#connection: Promise<Attempt<Handle>> | null = null;
	#handle: Handle | null = null;
	/** Another tab moved on: this page must be reloaded, opening again would only fail or undo a deletion. */
	#outdated = false;

	constructor(env: DatabaseEnv) {
		this.#env = env;
	}

	get name(): string {
		return this.#env.name;
	}

	get status(): StorageStatus {
		return this.#status;
	}

	/** Calls `listener` whenever `status` changes. Returns how to stop. */
	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Calls `listener` after each write that another tab should know of. Returns how to stop. */
	onWritten(listener: () => void): () => void {
		this.#writeListeners.add(listener);
		return () => this.#writeListeners.delete(listener);
	}

	/** Work that only reads. One transaction, nothing else awaited inside. */
	read<T>(work: (db: Handle) => Promise<T>): Promise<Outcome<T>> {
		return this.#run(work, 'read');
	}

	/**
	 * Work that writes. One transaction, nothing else awaited inside; it may run twice.
	 * @param told whether other tabs should know of it.
	 */
	async write<T>(work: (db: Handle) => Promise<T>, told = true): Promise<Outcome<T>> {
		const outcome = await this.#run(work, 'write');
		if (told && outcome.kind === 'ok') for (const listener of [...this.#writeListeners]) listener();
		return outcome;
	}

	/** Lets go of the connection; the next use opens it again. */
	close(): void {
		this.#connection = null;
		this.#handle?.close();
		this.#handle = null;
	}

	async #run<T>(work: (db: Handle) => Promise<T>, access: 'read' | 'write'): Promise<Outcome<T>> {
		let attempt = await this.#attempt(work);
		if (attempt.kind === 'failed' && DROPPED.includes(errorName(attempt.error))) {
			this.#drop(attempt.handle);
			attempt = await this.#attempt(work);
		}
		if (attempt.kind === 'done') {
			// Reading works on a full disk: only a write proves that there is room again.
			if (access === 'write' || this.#status !== 'full') this.#setStatus('ok');
			return { kind: 'ok', value: attempt.value };
		}
		const status = attempt.kind === 'failed' ? troubleOf(attempt.error) : attempt.status;
		this.#setStatus(status);
		return { kind: 'unavailable', status };
	}

	async #attempt<T>(work: (db: Handle) => Promise<T>): Promise<Attempt<T>> {
		if (this.#outdated) return { kind: 'unavailable', status: 'closed-by-update' };
		const connection = await (this.#connection ??= this.#open());
		if (connection.kind !== 'done') return connection;
		try {
			return { kind: 'done', value: await work(connection.value) };
		} catch (error) {
			if (!(error instanceof DOMException)) throw error; // a mistake in `work`, not in storage
			return { kind: 'failed', error, handle: connection.value };
		}
	}

	/**
	 * Settles as soon as it is known whether there is a connection. One that was blocked or slow and comes through later
	 * is taken then, and `status` says so.
	 */
	#open(): Promise<Attempt<Handle>> {
		const connection = new Promise<Attempt<Handle>>((resolve) => {
			const current = () => this.#connection === connection;
			const tooSlow = setTimeout(
				() => resolve({ kind: 'unavailable', status: 'refused' }),
				this.#env.patienceMs
			);
			const blocked = () => {
				this.#setStatus('blocked');
				resolve({ kind: 'unavailable', status: 'blocked' });
			};
			this.#request(blocked).then(
				(handle) => {
					clearTimeout(tooSlow);
					if (!current()) return handle.close();
					this.#handle = handle;
					this.#connection = Promise.resolve({ kind: 'done', value: handle });
					this.#setStatus('ok');
					resolve({ kind: 'done', value: handle });
				},
				(error: unknown) => {
					clearTimeout(tooSlow);
					if (current()) this.#connection = null;
					if (errorName(error) === 'VersionError') this.#outdated = true;
					resolve({ kind: 'failed', error, handle: null });
				}
			);
		});
		return connection;
	}

	async #request(blocked: () => void): Promise<Handle> {
		const { open, name, migrations } = this.#env;
		let handle: Handle | null = null;
		const opened = await open(name, latestVersion(migrations), {
			upgrade: (db, oldVersion, _newVersion, tx) => {
				// A failed migration aborts the upgrade, so the opening itself fails too and is handled there.
				tx.done.catch(() => {});
				migrate(migrations, oldVersion, db, tx).catch(() => {});
			},
			blocked,
			blocking: () => {
				this.#drop(handle);
				this.#outdated = true;
				this.#setStatus('closed-by-update');
			},
			terminated: () => this.#drop(handle)
		});
		// The migrations have just made it so; their test compares the stores with this type.
		handle = opened as unknown as Handle;
		return handle;
	}

	/** Closes a connection that is of no more use, and forgets it unless a newer one took its place. */
	#drop(handle: Handle | null): void {
		if (handle === this.#handle) this.close();
		else handle?.close();
	}

	#setStatus(status: StorageStatus): void {
		if (status === this.#status) return;
		this.#status = status;
		for (const listener of [...this.#listeners]) listener();
	}
}

/** The database of the app. Opens nothing yet; never throws. */
export function openDatabase(env: Partial<DatabaseEnv> = {}): Database {
	return new Database({
		name: DB_NAME,
		migrations: MIGRATIONS,
		open: openDB,
		patienceMs: 10_000,
		...env
	});
}
