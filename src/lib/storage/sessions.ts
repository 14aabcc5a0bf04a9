import * as v from 'valibot';
import type { Session } from '../core/history/types';
import type { Database, Handle } from './database';
import { sessionSchema } from './session-schema';
import type { Outcome } from './status';

export type SessionRecord =
	| { readonly kind: 'found'; readonly session: Session }
	| { readonly kind: 'missing' }
	/** It is still in the database, untouched. */
	| { readonly kind: 'damaged'; readonly raw: unknown };

export type SessionList = {
	/** Newest first. */
	readonly sessions: readonly Session[];
	/** Records that could not be read. They stay in the database, untouched. */
	readonly damaged: number;
};

/** The record a page ended with: the next page begins after it. */
export type SessionCursor = { readonly startedAtMs: number; readonly id: IDBValidKey };

export type SessionPage = SessionList & {
	/** Where to go on, or `null` at the end. */
	readonly next: SessionCursor | null;
};

/** Every start that is a number: the others cannot be put in order. */
const anyStart = () => IDBKeyRange.bound(-Infinity, Infinity);

export async function getSession(database: Database, id: string): Promise<Outcome<SessionRecord>> {
	const raw = await database.read((db) => db.get('sessions', id));
	return raw.kind === 'ok' ? { kind: 'ok', value: restoreSession(raw.value) } : raw;
}

/** Every session: for totals, export and search. */
export async function listSessions(database: Database): Promise<Outcome<SessionList>> {
	const stored = await database.read((db) => db.getAll('sessions'));
	if (stored.kind !== 'ok') return stored;
	const sessions = readableSessions(stored.value).sort((a, b) => b.startedAtMs - a.startedAtMs);
	return { kind: 'ok', value: { sessions, damaged: stored.value.length - sessions.length } };
}

/**
 * At most `limit` records from the newest, or after `after`. Damaged ones are counted on their page; those without a
 * start, which have no place in the order, on the last one.
 */
export async function listSessionsPage(
	database: Database,
	limit: number,
	after: SessionCursor | null = null
): Promise<Outcome<SessionPage>> {
	const stored = await database.read((db) => readPage(db, limit, after));
	if (stored.kind !== 'ok') return stored;
	const { records, next, unplaced } = stored.value;
	const sessions = readableSessions(records);
	const damaged = records.length - sessions.length + (next === null ? unplaced : 0);
	return { kind: 'ok', value: { sessions, damaged, next } };
}

async function readPage(db: Handle, limit: number, after: SessionCursor | null) {
	const { store } = db.transaction('sessions');
	const index = store.index('startedAtMs');
	const [all, placed] = await Promise.all([store.count(), index.count(anyStart())]);
	const range = after ? IDBKeyRange.bound(-Infinity, after.startedAtMs) : anyStart();
	const records: unknown[] = [];
	let last: SessionCursor | null = null;
	let cursor = await index.openCursor(range, 'prev');
	while (cursor && records.length < limit) {
		const { key: startedAtMs, primaryKey: id, value } = cursor;
		// Several sessions may share a start: go on below the one the last page ended with.
		if (after?.startedAtMs !== startedAtMs || indexedDB.cmp(id, after.id) < 0) {
			records.push(value);
			last = { startedAtMs, id };
		}
		cursor = await cursor.continue();
	}
	return { records, next: cursor ? last : null, unplaced: all - placed };
}

/** The sessions that began in a time: from `fromMs` to before `toMs`, wall clock. In no order. */
export async function listSessionsBetween(
	database: Database,
	fromMs: number,
	toMs: number
): Promise<Outcome<readonly Session[]>> {
	const range = IDBKeyRange.bound(fromMs, toMs, false, true);
	const stored = await database.read((db) => db.getAllFromIndex('sessions', 'startedAtMs', range));
	return stored.kind === 'ok' ? { kind: 'ok', value: readableSessions(stored.value) } : stored;
}

/** Every record, damaged ones too. */
export function countSessions(database: Database): Promise<Outcome<number>> {
	return database.read((db) => db.count('sessions'));
}

function restoreSession(raw: unknown): SessionRecord {
	if (raw === undefined) return { kind: 'missing' };
	const result = v.safeParse(sessionSchema, raw, { abortEarly: true });
	return result.success ? { kind: 'found', session: result.output } : { kind: 'damaged', raw };
}

/** Those records that can be read. */
export function readableSessions(records: readonly unknown[]): Session[] {
	return records
		.map(restoreSession)
		.filter((record) => record.kind === 'found')
		.map((record) => record.session);
}
