import * as v from 'valibot';
import type { Session } from '../core/history/types';
import { digest, type SessionDigest } from '../core/recovery/body';
import type { Database } from './database';
import { listOrNull, readable, timeMs } from './fields';
import { STRICT } from './schema';
import { amount, areaSchema, pressureSchema, sessionSchema } from './session-schema';
import { readableSessions } from './sessions';
import type { Outcome } from './status';

/*
 * A session that is deleted, or replaced by an import, no longer shows anywhere; what it limits still holds. Otherwise
 * deleting "worse the day after" would open what it closed.
 */

/**
 * The question of the day after may be answered seven days later, and counts for seven from then; one more, since sessions
 * are found by their start.
 */
export const RECENT_MS = 15 * 24 * 3_600_000;

const { entries } = sessionSchema;
const digestSchema = v.object({
	id: v.string(),
	areas: entries.areas,
	tool: entries.tool,
	pressure: pressureSchema,
	pressures: v.record(areaSchema, pressureSchema),
	endedAtMs: timeMs,
	playedSeconds: amount,
	gunSeconds: v.record(areaSchema, amount),
	hurt: v.boolean(),
	feel: entries.feel,
	nextDay: entries.nextDay,
	nextDayAtMs: entries.nextDayAtMs
}) satisfies v.GenericSchema<unknown, SessionDigest>;
const listSchema = listOrNull(digestSchema);

/** Any value to what it says of deleted sessions. */
export function restoreDeleted(raw: unknown): readonly SessionDigest[] {
	return raw === undefined ? [] : readable(v.parse(listSchema, raw));
}

/** What the rules know: the sessions, and those deleted ones that did not come back as they were. */
export function withDeleted(
	sessions: readonly SessionDigest[],
	deleted: readonly SessionDigest[]
): readonly SessionDigest[] {
	const here = new Set(sessions.map((session) => JSON.stringify(session)));
	return [...sessions, ...deleted.filter((session) => !here.has(JSON.stringify(session)))];
}

/** The store `recovery` within a transaction. */
type RecoveryStore = {
	readonly get: (key: 'deleted') => Promise<unknown>;
	readonly put: (value: unknown, key: 'deleted') => Promise<unknown>;
};

/** Notes what sessions limit before they go, for as long as they can. */
export async function noteDeleted(
	store: RecoveryStore,
	sessions: readonly Session[],
	nowMs: number
): Promise<void> {
	const before = restoreDeleted(await store.get('deleted'));
	const list = withDeleted(before, sessions.map(digest));
	await store.put(
		list.filter(({ endedAtMs }) => !(endedAtMs < nowMs - RECENT_MS)),
		'deleted'
	);
}

/** Deletes one session: only ever because the user asked for it. `nowMs`: wall clock. */
export function removeSession(
	database: Database,
	id: string,
	nowMs: number
): Promise<Outcome<void>> {
	return database.write(async (db) => {
		const tx = db.transaction(['sessions', 'recovery'], 'readwrite', STRICT);
		const sessions = tx.objectStore('sessions');
		await noteDeleted(
			tx.objectStore('recovery'),
			readableSessions([await sessions.get(id)]),
			nowMs
		);
		await Promise.all([sessions.delete(id), tx.done]);
	});
}
