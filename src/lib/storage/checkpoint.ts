import type { Session } from '../core/history/types';
import {
	decode,
	encodeChanging,
	encodeRoutine,
	routineHead,
	type Checkpoint,
	type Decoded
} from './checkpoint-format';
import { salvageSession } from './checkpoint-salvage';
import { CHECKPOINT_KEY, CHECKPOINT_ROUTINE_KEY, type LocalStore } from './local';
import { troubleOf } from './status';

export type { Checkpoint } from './checkpoint-format';

export type CheckpointRead =
	| { readonly kind: 'none' }
	| { readonly kind: 'ok'; readonly checkpoint: Checkpoint }
	| {
			readonly kind: 'unreadable';
			readonly reason: Extract<Decoded, { kind: 'unreadable' }>['reason'];
			/** What was done until then, ready to be saved, or `null` when that cannot be read either. */
			readonly salvage: Session | null;
			/** The text as it was found. */
			readonly raw: string;
	  };

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

/** The session that was cut off, if any. `nowMs`: wall clock, milliseconds since 1970. */
export function readCheckpoint(storage: LocalStore | null, nowMs: number): CheckpointRead {
	try {
		return readTexts(
			storage?.getItem(CHECKPOINT_KEY) ?? null,
			storage?.getItem(CHECKPOINT_ROUTINE_KEY) ?? null,
			nowMs
		);
	} catch {
		return { kind: 'none' }; // refused: nothing can have been written either
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

/** Both texts, from wherever they were kept, to a checkpoint. Never throws. */
export function readTexts(
	changingText: unknown,
	routineText: unknown,
	nowMs: number
): CheckpointRead {
	if (changingText === null || changingText === undefined) return { kind: 'none' };
	const changing = parseJson(changingText);
	const routinePart = parseJson(routineText);
	const decoded = decode(changing, routinePart);
	if (decoded.kind === 'ok') return decoded;
	return {
		...decoded,
		salvage: salvageSession(changing, routinePart, nowMs),
		raw: `${asText(changingText)}\n${asText(routineText ?? '')}`
	};
}

function parseJson(text: unknown): unknown {
	try {
		return typeof text === 'string' ? JSON.parse(text) : undefined;
	} catch {
		return undefined; // a torn text is a damaged checkpoint, which the caller says
	}
}

function asText(text: unknown): string {
	return typeof text === 'string' ? text : JSON.stringify(text);
}
