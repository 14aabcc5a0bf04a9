import * as v from 'valibot';
import { AREAS } from '../core/routine/vocabulary';
import { BLOCK_REASONS, type Block } from '../core/safety/types';
import type { Database } from './database';
import { LAST_MS, orNull, readable, timeMs } from './fields';
import { STRICT } from './schema';
import type { Outcome } from './status';

/** How long an area stays closed when its record no longer says: the longest of the rules, the 72 h of an injury. */
const UNREADABLE_MS = 72 * 3_600_000;

/** One beyond every calendar means "for ever", and is brought to the last time that can be shown. */
const blockMs = v.pipe(
	v.number(),
	v.minValue(0),
	v.transform((ms) => Math.min(ms, LAST_MS))
);

/** Field by field what can be read, with `null` for what cannot. */
const storedSchema = v.object({
	id: orNull(v.string()),
	area: orNull(v.picklist([...AREAS, 'all'])),
	reason: orNull(v.picklist(BLOCK_REASONS)),
	fromMs: orNull(blockMs),
	untilMs: orNull(blockMs)
});

export type StoredBlock = Block & {
	/** Part of the record could not be read; what was missing is filled in on the safe side. */
	readonly damaged: boolean;
};

export type StoredBlocks = {
	/** Past ones too. */
	readonly blocks: readonly StoredBlock[];
	/** Records that say neither where nor when any more. They stay in the database as they are. */
	readonly unreadable: number;
};

/**
 * Any value to a block that keeps closed what the stored one kept closed, or `null` when it says neither where nor when.
 * Unknown area: everywhere. Unknown reason: the strictest the area allows. Unknown end, or one before its start: 72 h
 * from the start, or from when the damage was first seen where the start is unknown or still to come.
 * @param seen when the damage of a block was first seen, by its id; `nowMs` for those not in it.
 */
export function restoreBlock(
	raw: unknown,
	nowMs: number,
	seen: ReadonlyMap<string, number> = new Map()
): StoredBlock | null {
	const result = v.safeParse(storedSchema, raw);
	if (!result.success) return null;
	const { id, area, reason, fromMs, untilMs } = result.output;
	if (area === null && fromMs === null && untilMs === null) return null;
	const endKnown = untilMs !== null && (fromMs === null || fromMs <= untilMs);
	if (id !== null && area !== null && reason !== null && fromMs !== null && endKnown) {
		return { id, area, reason, fromMs, untilMs, damaged: false };
	}
	const seenMs = (id !== null && seen.get(id)) || nowMs;
	const startMs = Math.min(fromMs ?? seenMs, seenMs);
	return {
		id: id ?? `damaged-${startMs}`,
		area: area ?? 'all',
		reason: reason ?? (area === null || area === 'all' ? 'red-flag' : 'injury'),
		fromMs: startMs,
		untilMs: endKnown ? untilMs : Math.max(untilMs ?? 0, startMs + UNREADABLE_MS),
		damaged: true
	};
}

/** Every block, damaged ones on the safe side. `nowMs`: wall clock, milliseconds since 1970. */
export async function readBlocks(
	database: Database,
	nowMs: number
): Promise<Outcome<StoredBlocks>> {
	const stored = await database.read(async (db) => {
		const tx = db.transaction(['blocks', 'meta']);
		const [records, seen] = await Promise.all([
			tx.objectStore('blocks').getAll(),
			tx.objectStore('meta').get('damaged-blocks')
		]);
		return { records, seen: restoreSeen(seen, nowMs) };
	});
	if (stored.kind !== 'ok') return stored;

	const { records, seen } = stored.value;
	const blocks = readable(records.map((raw) => restoreBlock(raw, nowMs, seen)));
	const news = blocks.filter((block) => block.damaged && !seen.has(block.id));
	for (const block of news) seen.set(block.id, nowMs);
	// Should this fail, the 72 h begin again at the next reading: closed for longer, never opened.
	if (news.length > 0) await rememberSeen(database, seen);
	return { kind: 'ok', value: { blocks, unreadable: records.length - blocks.length } };
}

/** Saves all or none. A block with the same id is replaced. */
export function putBlocks(database: Database, blocks: readonly Block[]): Promise<Outcome<void>> {
	return database.write(async (db) => {
		const tx = db.transaction('blocks', 'readwrite', STRICT);
		const puts = blocks.map(({ id, area, reason, fromMs, untilMs }) =>
			tx.store.put({ id, area, reason, fromMs, untilMs })
		);
		await Promise.all([...puts, tx.done]);
	});
}

/** Opens the area: only ever because the user asked for it. */
export function removeBlock(database: Database, id: string): Promise<Outcome<void>> {
	return database.write(async (db) => {
		const tx = db.transaction('blocks', 'readwrite', STRICT);
		await Promise.all([tx.store.delete(id), tx.done]);
	});
}

const seenSchema = orNull(v.array(v.object({ id: v.string(), seenMs: timeMs })));

/** A time still to come is none: it would let a block begin in the future. */
function restoreSeen(raw: unknown, nowMs: number): Map<string, number> {
	const result = v.safeParse(seenSchema, raw);
	const list = (result.success && result.output) || [];
	return new Map(list.filter((one) => one.seenMs <= nowMs).map((one) => [one.id, one.seenMs]));
}

/** Remembers for each damaged block that it was seen now, so that its 72 h do end. */
async function rememberSeen(database: Database, seen: ReadonlyMap<string, number>): Promise<void> {
	const record = Array.from(seen, ([id, seenMs]) => ({ id, seenMs }));
	await database.write(async (db) => {
		const tx = db.transaction('meta', 'readwrite', STRICT);
		await Promise.all([tx.store.put(record, 'damaged-blocks'), tx.done]);
	}, false);
}
