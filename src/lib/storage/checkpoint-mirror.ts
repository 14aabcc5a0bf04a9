import { clearCheckpoint } from './checkpoint';
import { isClosed, type ClosedMark } from './checkpoint-closed';
import { encodeChanging, encodeRoutine, routineHead, type Checkpoint } from './checkpoint-format';
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

/** Writes the checkpoint to the database as well. Never holds up the session: call it and go on. */
export function mirrorCheckpoint(
	database: Database,
	checkpoint: Checkpoint
): Promise<Outcome<void>> {
	return database.write(async (db) => {
		// Not strict: that is for a power cut, and would cost a disk flush every second.
		const tx = db.transaction('meta', 'readwrite', { durability: 'relaxed' });
		const [old, routine] = await Promise.all([
			tx.store.get('checkpoint'),
			tx.store.get('checkpoint-routine')
		]);
		const writes: Promise<unknown>[] = [tx.done];
		if (!isClosed(old, checkpoint.sessionId)) {
			writes.push(tx.store.put(encodeChanging(checkpoint), 'checkpoint'));
			if (typeof routine !== 'string' || !routine.startsWith(routineHead(checkpoint))) {
				writes.push(tx.store.put(encodeRoutine(checkpoint), 'checkpoint-routine'));
			}
		}
		await Promise.all(writes);
	});
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
	return database.write(async (db) => {
		const tx = db.transaction('meta', 'readwrite', STRICT);
		await Promise.all([
			tx.store.put({ closed: sessionId } satisfies ClosedMark, 'checkpoint'),
			tx.store.delete('checkpoint-routine'),
			tx.done
		]);
	});
}
