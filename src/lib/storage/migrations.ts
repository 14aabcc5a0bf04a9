import type { IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * The database as some version had it. A migration sees the past, so today's `UnknotDb` type would lie to it.
 */
export type AnyDatabase = IDBPDatabase;
export type UpgradeTransaction = IDBPTransaction<unknown, string[], 'versionchange'>;

/** One step from the version before to `version`. Released steps never change: a mistake is mended by the next one. */
export type Migration = {
	readonly version: number;
	/** What it does, in a few words. */
	readonly name: string;
	/** Awaits nothing but requests of `tx`: anything else lets the transaction end half way. */
	readonly up: (db: AnyDatabase, tx: UpgradeTransaction) => void | Promise<void>;
};

export const MIGRATIONS: readonly Migration[] = [
	{
		version: 1,
		name: 'first schema',
		up(db) {
			const sessions = db.createObjectStore('sessions', { keyPath: 'id' });
			sessions.createIndex('startedAtMs', 'startedAtMs');
			sessions.createIndex('routineId', 'routineId');
			db.createObjectStore('settings');
			db.createObjectStore('profile');
			db.createObjectStore('blocks', { keyPath: 'id' }).createIndex('untilMs', 'untilMs');
			db.createObjectStore('meta');
		}
	},
	{
		version: 2,
		name: 'check-in, marks, and things of this device',
		up(db) {
			db.createObjectStore('recovery');
			db.createObjectStore('device');
		}
	}
];

/**
 * The version the last migration leads to.
 * @throws Error when the list does not count 1, 2, 3 …: a broken invariant, met by the first test.
 */
export function latestVersion(migrations: readonly Migration[]): number {
	migrations.forEach(({ version, name }, i) => {
		if (version !== i + 1) {
			throw new Error(`Migration "${name}" has version ${version} where ${i + 1} is next.`);
		}
	});
	return migrations.length;
}

/** Runs every migration above `oldVersion` in order. A failed one undoes them all and the data stays as it was. */
export async function migrate(
	migrations: readonly Migration[],
	oldVersion: number,
	db: AnyDatabase,
	tx: UpgradeTransaction
): Promise<void> {
	try {
		for (const { version, up } of migrations) if (version > oldVersion) await up(db, tx);
	} catch (reason) {
		// Without this the browser would keep the half-made version: it does not see a rejected promise.
		tx.abort();
		throw reason;
	}
}
