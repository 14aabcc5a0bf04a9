import { clearCheckpoint } from './checkpoint';
import { isClosed, type ClosedMark } from './checkpoint-closed';
import { encodeChanging, encodeRoutine, type Checkpoint } from './checkpoint-format';
import type { Database } from './database';
import type { LocalStore } from './local';
import { STRICT } from './schema';
import type { Outcome } from './status';

/*
 * Why twice: localStorage is written before the call returns, but Chromium carries it to the disk at most 60 times an
 * hour (`kMaxCommitsPerHour` in its local_storage_impl.cc). With a write every second a killed browser comes back
 * a minute behind: 45 s were lost in a try of 50 s. IndexedDB is asynchronous but on its way to the disk when the
 * transaction ends, and lost nothing. So each checkpoint goes to both, and the newer one is read.
 */

/** Not strict: that is for a power cut, and would cost a disk flush every second. */
const RELAXED = { durability: 'relaxed' } as const;

/** The session this page has written whole and not closed: from then on only what changes is written. */
const written = new WeakMap<Database, string>();

/**
 * Writes the checkpoint to the database as well. Never holds up the session: call it and go on. It happens every second,
 * so after the first of a session it is a single write.
 */
export async function mirrorCheckpoint(
	database: Database,
	checkpoint: Checkpoint
): Promise<Outcome<void>> {
	const { sessionId } = checkpoint;
	const first = written.get(database) !== sessionId;
	const outcome = await database.write(async (db) => {
		const tx = db.transaction('meta', 'readwrite', RELAXED);
		const closed = first && isClosed(await tx.store.get('checkpoint'), sessionId);
		const writes: Promise<unknown>[] = [tx.done];
		if (!closed) writes.push(tx.store.put(encodeChanging(checkpoint), 'checkpoint'));
		if (first && !closed)
			writes.push(tx.store.put(encodeRoutine(checkpoint), 'checkpoint-routine'));
		await Promise.all(writes);
		return closed;
	}, false);
	if (outcome.kind !== 'ok') return outcome;
	if (first && !outcome.value) written.set(database, sessionId);
	return { kind: 'ok', value: undefined };
}

/**
 * Forgets the session in both places, for good. Call it when the session is saved, or when the user let it go.
 * @param sessionId of the checkpoint; of its salvage where it was unreadable; `null` where that cannot be read.
 */
export function closeCheckpoint(
	storage: LocalStore | null,
	database: Database,
	sessionId: string | null
): Promise<Outcome<void>> {
	clearCheckpoint(storage);
	written.delete(database);
	return database.write(async (db) => {
		const tx = db.transaction('meta', 'readwrite', STRICT);
		await Promise.all([
			tx.store.put({ closed: sessionId } satisfies ClosedMark, 'checkpoint'),
			tx.store.delete('checkpoint-routine'),
			tx.done
		]);
	});
}
