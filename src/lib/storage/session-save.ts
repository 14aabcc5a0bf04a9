import type { Session } from '../core/history/types';
import type { Database } from './database';
import { STRICT } from './schema';
import type { Outcome } from './status';

/** Saves a session, or its newer state: the same id replaces. */
export function putSession(database: Database, session: Session): Promise<Outcome<void>> {
	// A plain copy: the screen's reactive objects cannot be stored.
	const record: unknown = JSON.parse(JSON.stringify(session));
	return database.write(async (db) => {
		const tx = db.transaction('sessions', 'readwrite', STRICT);
		await Promise.all([tx.store.put(record), tx.done]);
	});
}
