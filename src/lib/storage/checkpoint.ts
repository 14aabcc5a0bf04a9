import { encodeChanging, encodeRoutine, routineHead, type Checkpoint } from './checkpoint-format';
import { CHECKPOINT_KEY, CHECKPOINT_ROUTINE_KEY, type LocalStore } from './local';
import { troubleOf } from './status';

/**
 * Remembers the running session at once, before the call returns. The routine is written only with the first
 * checkpoint of a session, so the others stay below 1 KB.
 */
export function saveCheckpoint(
	storage: LocalStore | null,
	checkpoint: Checkpoint
): 'ok' | 'refused' | 'full' {
	if (storage === null) return 'refused';
	try {
		if (!storage.getItem(CHECKPOINT_ROUTINE_KEY)?.startsWith(routineHead(checkpoint))) {
			storage.setItem(CHECKPOINT_ROUTINE_KEY, encodeRoutine(checkpoint));
		}
		storage.setItem(CHECKPOINT_KEY, encodeChanging(checkpoint));
		return 'ok';
	} catch (error) {
		return troubleOf(error) === 'full' ? 'full' : 'refused';
	}
}

/** Forgets the running session: it is finished and saved, or the user let it go. */
export function clearCheckpoint(storage: LocalStore | null): 'ok' | 'refused' {
	try {
		storage?.removeItem(CHECKPOINT_KEY);
		storage?.removeItem(CHECKPOINT_ROUTINE_KEY);
		return storage ? 'ok' : 'refused';
	} catch {
		return 'refused'; // nothing can have been written either
	}
}
