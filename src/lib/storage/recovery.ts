import * as v from 'valibot';
import { AREAS, TOOLS } from '../core/routine/vocabulary';
import { digest, INJURY_MS, type Mark, type SessionDigest } from '../core/recovery/body';
import { WORKOUTS, type CheckIn } from '../core/recovery/check-in';
import type { Database } from './database';
import { RECENT_MS, restoreDeleted } from './deleted-sessions';
import { listOrNull, orNull, timeMs } from './fields';
import { STRICT } from './schema';
import { readableSessions } from './sessions';
import type { Outcome } from './status';

export const checkInSchema = v.object({
	answeredAtMs: timeMs,
	workout: v.picklist(WORKOUTS),
	endedAtMs: v.nullable(timeMs),
	unusual: v.boolean(),
	soreness: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(10))),
	tender: v.boolean(),
	inflamed: v.array(v.picklist(AREAS)),
	ill: v.boolean(),
	redFlag: v.boolean(),
	breakdown: v.nullable(v.boolean()),
	oneCalf: v.nullable(v.boolean()),
	tools: v.array(v.picklist(TOOLS)),
	minutes: v.pipe(v.number(), v.minValue(0), v.maxValue(90)),
	trainingSoon: v.boolean(),
	bedtime: v.boolean(),
	growth: v.boolean()
});

const markKind = v.picklist(['bruised', 'injury', 'over']);
export const markSchema = v.object({ area: v.picklist(AREAS), kind: markKind, atMs: timeMs });

/** Field by field what can be read, with `null` for what cannot. */
const marksSchema = listOrNull(
	v.object({
		area: orNull(v.picklist(AREAS)),
		kind: orNull(markKind),
		atMs: orNull(timeMs)
	})
);

export type Recovery = {
	/** The last answers of the Recover page; `null` when there are none that can be read. */
	readonly checkIn: CheckIn | null;
	readonly marks: readonly Mark[];
	/** The sessions of the last days, as the rules see them. */
	readonly sessions: readonly SessionDigest[];
	/** Those that were deleted: what they limit still holds. */
	readonly deleted: readonly SessionDigest[];
	/** Something could not be read and was taken on the safe side, or is asked again. */
	readonly damaged: boolean;
};

/** Any value to the answers it holds, or `null`. */
export function restoreCheckIn(raw: unknown): CheckIn | null {
	const result = v.safeParse(checkInSchema, raw);
	return result.success ? result.output : null;
}

/**
 * Any value to the marks it holds, on the safe side: a mark of an area that says no more is a bruise, which keeps the area
 * closed until the user says that it is over; one that does not say where may be anywhere, so every area is; an end that
 * says no more ends nothing.
 */
export function restoreMarks(raw: unknown): {
	readonly marks: readonly Mark[];
	readonly damaged: boolean;
} {
	if (raw === undefined) return { marks: [], damaged: false };
	const result = v.safeParse(marksSchema, raw);
	const list = result.success ? result.output : null;
	const anywhere = AREAS.map((area): Mark => ({ area, kind: 'bruised', atMs: Infinity }));
	if (list === null) return { marks: anywhere, damaged: true };
	let damaged = false;
	const marks = list.flatMap((one): readonly Mark[] => {
		damaged ||= one === null || one.area === null || one.kind === null || one.atMs === null;
		if (one?.kind === 'over')
			return one.area === null || one.atMs === null
				? []
				: [{ area: one.area, kind: 'over', atMs: one.atMs }];
		if (!one || one.area === null) return anywhere;
		const { area, kind, atMs } = one;
		if (kind === null || atMs === null) return [{ area, kind: 'bruised', atMs: atMs ?? Infinity }];
		return [{ area, kind, atMs }];
	});
	return { marks, damaged };
}

/** All that the rules ask of the last days. `nowMs`: wall clock, milliseconds since 1970. */
export async function readRecovery(database: Database, nowMs: number): Promise<Outcome<Recovery>> {
	const stored = await database.read(async (db) => {
		const tx = db.transaction(['recovery', 'sessions']);
		const recovery = tx.objectStore('recovery');
		const [checkIn, marks, deleted, sessions] = await Promise.all([
			recovery.get('check-in'),
			recovery.get('marks'),
			recovery.get('deleted'),
			tx
				.objectStore('sessions')
				.index('startedAtMs')
				.getAll(IDBKeyRange.lowerBound(nowMs - RECENT_MS))
		]);
		return { checkIn, marks, deleted, sessions };
	});
	if (stored.kind !== 'ok') return stored;
	const checkIn = restoreCheckIn(stored.value.checkIn);
	const { marks, damaged } = restoreMarks(stored.value.marks);
	return {
		kind: 'ok',
		value: {
			checkIn,
			marks,
			sessions: readableSessions(stored.value.sessions).map(digest),
			deleted: restoreDeleted(stored.value.deleted),
			damaged: damaged || (checkIn === null && stored.value.checkIn !== undefined)
		}
	};
}

export function saveCheckIn(database: Database, checkIn: CheckIn): Promise<Outcome<void>> {
	const record: unknown = JSON.parse(JSON.stringify(checkIn));
	return database.write(async (db) => {
		const tx = db.transaction('recovery', 'readwrite', STRICT);
		await Promise.all([tx.store.put(record, 'check-in'), tx.done]);
	});
}

/** Adds what was said. What "over" ends is forgotten, so the list stays short. Gives the marks as they are now. */
export function addMarks(
	database: Database,
	added: readonly Mark[]
): Promise<Outcome<readonly Mark[]>> {
	return database.write(async (db) => {
		const tx = db.transaction('recovery', 'readwrite', STRICT);
		const marks = withMarks(restoreMarks(await tx.store.get('marks')).marks, added);
		const record = marks.map(({ area, kind, atMs }) => ({ area, kind, atMs }));
		await Promise.all([tx.store.put(record, 'marks'), tx.done]);
		return marks;
	});
}

/** Marks and some more. What an end does not end stays: an injury within its 72 h. */
export function withMarks(before: readonly Mark[], added: readonly Mark[]): readonly Mark[] {
	return added.reduce<readonly Mark[]>((marks, mark) => {
		if (mark.kind !== 'over') return [...marks, mark];
		const fresh = ({ kind, atMs }: Mark) => kind === 'injury' && atMs + INJURY_MS > mark.atMs;
		return [...marks.filter((one) => one.area !== mark.area || fresh(one)), mark];
	}, before);
}
