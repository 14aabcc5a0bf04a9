import type { DBSchema } from 'idb';

export const DB_NAME = 'unknot';

/**
 * What the database holds. Every value is `unknown`: whatever is read goes through the parser of its store, so a
 * damaged record cannot reach the app as if it were whole.
 */
export interface UnknotDb extends DBSchema {
	sessions: {
		key: string;
		value: unknown;
		indexes: { startedAtMs: number; routineId: string };
	};
	settings: { key: 'settings'; value: unknown };
	profile: { key: 'profile'; value: unknown };
	blocks: { key: string; value: unknown; indexes: { untilMs: number } };
	/** What the user said about workouts and the body. */
	recovery: { key: RecoveryKey; value: unknown };
	/** What belongs to this browser and is never part of a backup: handles, ids. */
	device: { key: string; value: unknown };
	/** What the storage room notes for itself. */
	meta: { key: MetaKey; value: unknown };
}

export type RecoveryKey =
	/** The last answers of the Recover page. */
	| 'check-in'
	/** What the user said of single areas, and when. */
	| 'marks'
	/** What sessions limit that were deleted since. */
	| 'deleted';

export type MetaKey =
	/** The running session, twice: here and in localStorage (see `checkpoint-mirror.ts`). */
	| 'checkpoint'
	| 'checkpoint-routine'
	/** When a block without readable times was first seen, by block id. */
	| 'damaged-blocks';

/** For what the user made: on the disk before it counts as saved. */
export const STRICT = { durability: 'strict' } as const;
