import type { Database } from './database';
import { STRICT } from './schema';
import type { Outcome } from './status';

/** Something that belongs to this browser and is never part of a backup; `null` when it is not there. */
export async function readDevice(database: Database, key: string): Promise<unknown> {
	const read = await database.read((db) => db.get('device', key));
	return read.kind === 'ok' ? (read.value ?? null) : null;
}

/** `null` takes it away. */
export function saveDevice(
	database: Database,
	key: string,
	value: unknown
): Promise<Outcome<void>> {
	return database.write(async (db) => {
		const tx = db.transaction('device', 'readwrite', STRICT);
		const done = value === null ? tx.store.delete(key) : tx.store.put(value, key);
		await Promise.all([done, tx.done]);
	}, false);
}
