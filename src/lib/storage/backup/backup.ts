import type { IDBPTransaction } from 'idb';
import { restoreBlock } from '../blocks';
import type { Database } from '../database';
import { noteDeleted } from '../deleted-sessions';
import { restoreProfile } from '../profile';
import { restoreCheckIn, restoreMarks } from '../recovery';
import { STRICT, type UnknotDb } from '../schema';
import { readableSessions } from '../sessions';
import { restoreSettings } from '../settings';
import type { Outcome } from '../status';
import { BACKUP_FORMAT, backupText, parseBackup, type Backup } from './backup-file';
import { combine, type ImportMode } from './merge';

const STORES = ['sessions', 'settings', 'profile', 'blocks', 'recovery', 'device'] as const;
/** What was here before the last import, in the store of this device. */
const BEFORE_KEY = 'before-import';

type Here = {
	readonly backup: Backup;
	/** How many records cannot be read; they stay where they are. */
	readonly leftOut: number;
};

/** Everything that is kept here, in one reading. */
export function readBackup(database: Database, nowMs: number): Promise<Outcome<Here>> {
	return database.read((db) => gather(db.transaction([...STORES]), nowMs));
}

/** Reads within `tx`, and awaits nothing but its requests. */
async function gather<Mode extends IDBTransactionMode>(
	tx: IDBPTransaction<UnknotDb, (typeof STORES)[number][], Mode>,
	nowMs: number
): Promise<Here> {
	const [sessions, settings, profile, blocks, checkIn, marks] = await Promise.all([
		tx.objectStore('sessions').getAll(),
		tx.objectStore('settings').get('settings'),
		tx.objectStore('profile').get('profile'),
		tx.objectStore('blocks').getAll(),
		tx.objectStore('recovery').get('check-in'),
		tx.objectStore('recovery').get('marks')
	]);
	const readable = readableSessions(sessions);
	const restored = blocks.flatMap((raw) => restoreBlock(raw, nowMs) ?? []);
	return {
		leftOut: sessions.length - readable.length + blocks.length - restored.length,
		backup: {
			format: BACKUP_FORMAT,
			savedAtMs: nowMs,
			sessions: readable.sort((a, b) => a.startedAtMs - b.startedAtMs),
			settings: restoreSettings(settings),
			profile: restoreProfile(profile).profile,
			blocks: restored.map(({ id, area, reason, fromMs, untilMs }) => ({
				id,
				area,
				reason,
				fromMs,
				untilMs
			})),
			marks: restoreMarks(marks).marks.map(({ area, kind, atMs }) => ({
				area,
				kind,
				atMs: Number.isFinite(atMs) ? atMs : nowMs
			})),
			checkIn: restoreCheckIn(checkIn)
		}
	};
}

/**
 * Brings a backup in: all of it or nothing, read and written in one transaction, so that nothing another tab saves
 * meanwhile is lost. What was here before is kept beside it, for one undo. Records that cannot be read stay in a merge
 * and in a replacement.
 */
export function importBackup(
	database: Database,
	file: Backup,
	mode: ImportMode,
	nowMs: number
): Promise<Outcome<void>> {
	return write(database, file, mode, nowMs, (before) => backupText(before));
}

/** Whether an import can be undone. */
export async function canUndoImport(database: Database): Promise<boolean> {
	const before = await database.read((db) => db.get('device', BEFORE_KEY));
	return before.kind === 'ok' && typeof before.value === 'string';
}

/** As it was before the last import. What was closed since stays closed. */
export async function undoImport(database: Database, nowMs: number): Promise<Outcome<boolean>> {
	const before = await database.read((db) => db.get('device', BEFORE_KEY));
	if (before.kind !== 'ok') return before;
	const parsed = typeof before.value === 'string' ? parseBackup(before.value) : null;
	if (parsed?.kind !== 'ok') return { kind: 'ok', value: false };
	const written = await write(database, parsed.backup, 'replace', nowMs, () => null);
	return written.kind === 'ok' ? { kind: 'ok', value: true } : written;
}

/** @param undoOf what is kept for an undo, of what was here before; `null` keeps nothing. */
function write(
	database: Database,
	file: Backup,
	mode: ImportMode,
	nowMs: number,
	undoOf: (before: Backup) => string | null
): Promise<Outcome<void>> {
	return database.write(async (db) => {
		const tx = db.transaction([...STORES], 'readwrite', STRICT);
		const { backup: before } = await gather(tx, nowMs);
		const after = combine(before, file, mode);
		const undo = undoOf(before);
		const kept = new Set(after.sessions.map(({ id }) => id));
		const same = new Set(after.sessions.map((session) => JSON.stringify(session)));
		const sessions = tx.objectStore('sessions');
		const recovery = tx.objectStore('recovery');
		const device = tx.objectStore('device');
		const requests: Promise<unknown>[] = [
			noteDeleted(
				recovery,
				before.sessions.filter((session) => !same.has(JSON.stringify(session))),
				nowMs
			),
			...before.sessions.filter(({ id }) => !kept.has(id)).map(({ id }) => sessions.delete(id)),
			...after.sessions.map((session) => sessions.put(session)),
			tx.objectStore('settings').put(after.settings, 'settings'),
			tx.objectStore('profile').put(after.profile, 'profile'),
			...after.blocks.map((block) => tx.objectStore('blocks').put(block)),
			recovery.put(after.marks, 'marks'),
			undo === null ? device.delete(BEFORE_KEY) : device.put(undo, BEFORE_KEY)
		];
		if (after.checkIn) requests.push(recovery.put(after.checkIn, 'check-in'));
		await Promise.all([...requests, tx.done]);
	});
}
