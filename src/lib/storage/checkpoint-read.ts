import type { Session } from '../core/history/types';
import { isClosed, isClosedMark } from './checkpoint-closed';
import { decode, type Decoded } from './checkpoint-decode';
import type { Checkpoint } from './checkpoint-format';
import { salvageSession } from './checkpoint-salvage';
import type { Database } from './database';
import { CHECKPOINT_KEY, CHECKPOINT_ROUTINE_KEY, type LocalStore } from './local';

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

/** The session that was cut off, from whichever place knows more. `nowMs`: wall clock, milliseconds since 1970. */
export async function readNewestCheckpoint(
	storage: LocalStore | null,
	database: Database,
	nowMs: number
): Promise<CheckpointRead> {
	const local = readCheckpoint(storage, nowMs);
	const stored = await database.read(async (db) => {
		const { store } = db.transaction('meta');
		return Promise.all([store.get('checkpoint'), store.get('checkpoint-routine')]);
	});
	if (stored.kind !== 'ok') return local;
	const [changing, routine] = stored.value;
	if (isClosedMark(changing)) {
		return isClosed(changing, sessionIdOf(local)) ? { kind: 'none' } : local;
	}
	return better(local, readTexts(changing, routine, nowMs));
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

function sessionIdOf(read: CheckpointRead): string | null {
	if (read.kind === 'ok') return read.checkpoint.sessionId;
	return read.kind === 'unreadable' ? (read.salvage?.id ?? null) : null;
}

/** A readable one before an unreadable one before none; of two readable ones the later. */
function better(a: CheckpointRead, b: CheckpointRead): CheckpointRead {
	if (a.kind === 'ok' && b.kind === 'ok') {
		return b.checkpoint.savedAtMs > a.checkpoint.savedAtMs ? b : a;
	}
	const rank = { ok: 2, unreadable: 1, none: 0 };
	return rank[b.kind] > rank[a.kind] ? b : a;
}
