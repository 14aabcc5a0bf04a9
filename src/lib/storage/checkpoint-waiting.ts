import { isClosedMark } from './checkpoint-closed';
import type { Database } from './database';
import { CHECKPOINT_KEY, type LocalStore } from './local';

/**
 * Whether a session was cut off: a cheap look in both places, without reading what is in them. `readNewestCheckpoint`
 * says the rest.
 */
export async function isSessionWaiting(
	storage: LocalStore | null,
	database: Database
): Promise<boolean> {
	const stored = await database.read((db) => db.get('meta', 'checkpoint'));
	if (stored.kind === 'ok' && typeof stored.value === 'string') return true;
	try {
		const local = storage?.getItem(CHECKPOINT_KEY) ?? null;
		if (local === null) return false;
		// A session that was closed may still be in localStorage: its removal reaches the disk later.
		const closed = stored.kind === 'ok' && isClosedMark(stored.value) ? stored.value.closed : null;
		return closed === null || !local.includes(JSON.stringify(closed));
	} catch {
		return false; // refused: nothing can have been written either
	}
}
