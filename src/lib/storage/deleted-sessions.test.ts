import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../core/history/types';
import { bodyOf } from '../core/recovery/body';
import { importBackup, readBackup } from './backup/backup';
import type { Database } from './database';
import { removeSession, restoreDeleted, withDeleted } from './deleted-sessions';
import { readRecovery } from './recovery';
import { putSession } from './session-save';
import { countSessions } from './sessions';
import { freshDatabase, HOUR_MS, NOW_MS, putRaw, sampleSession } from './test-support';

const DAY_MS = 24 * HOUR_MS;
/** Three days ago, firm, and worse the day after. */
const WORSE: Session = {
	...sampleSession('worse', NOW_MS - 3 * DAY_MS),
	pressure: 'firm',
	nextDay: 'worse',
	nextDayAtMs: NOW_MS - DAY_MS
};
const [AREA] = WORSE.steps.flatMap(({ area }) => area ?? []);

let database: Database;
beforeEach(async () => {
	database = freshDatabase();
	await putSession(database, WORSE);
});

async function bodyAt(nowMs: number) {
	const read = await readRecovery(database, nowMs);
	if (read.kind !== 'ok') throw new Error(read.status);
	const sessions = withDeleted(read.value.sessions, read.value.deleted);
	return bodyOf({ ...read.value, sessions, blocks: [] }, nowMs, nowMs);
}

describe('a session that is deleted', () => {
	it('is gone', async () => {
		await removeSession(database, 'worse', NOW_MS);
		expect(await countSessions(database)).toEqual({ kind: 'ok', value: 0 });
	});

	it('still limits what it limited, and as long', async () => {
		if (!AREA) throw new Error('The sample works an area.');
		const before = await bodyAt(NOW_MS);
		expect(before.areas[AREA].capped?.row).toBe('C2');
		await removeSession(database, 'worse', NOW_MS);
		expect(await bodyAt(NOW_MS)).toEqual(before);
		expect((await bodyAt(NOW_MS + 7 * DAY_MS)).areas[AREA].capped).toBeNull();
	});

	it('counts once when it is brought back', async () => {
		await removeSession(database, 'worse', NOW_MS);
		await putSession(database, WORSE);
		expect((await bodyAt(NOW_MS)).deepThisWeek).toBe(1);
	});

	it('is forgotten when it can limit nothing any more', async () => {
		await removeSession(database, 'worse', NOW_MS);
		const later = sampleSession('later', NOW_MS + 20 * DAY_MS);
		await putSession(database, later);
		await removeSession(database, 'later', NOW_MS + 20 * DAY_MS);
		const raw = await database.read((db) => db.get('recovery', 'deleted'));
		expect(raw).toMatchObject({ value: [{ id: 'later' }] });
	});

	it.each<[string, unknown]>([
		['no list', 'nonsense'],
		['a list of nonsense', [null, { id: 5 }]]
	])('is nothing where the note is %s', (_what, raw) => {
		expect(restoreDeleted(raw)).toEqual([]);
	});
});

it('a session that cannot be read is deleted too', async () => {
	await putRaw(database, 'sessions', { id: 'torn' });
	expect(await removeSession(database, 'torn', NOW_MS)).toMatchObject({ kind: 'ok' });
	expect(await countSessions(database)).toEqual({ kind: 'ok', value: 1 });
});

describe('an import in the place of what is here', () => {
	it.each<[string, readonly Session[]]>([
		['does not have the session', []],
		['says less of it', [{ ...WORSE, pressure: 'light', nextDay: null, nextDayAtMs: null }]]
	])('opens nothing when the file %s', async (_what, sessions) => {
		if (!AREA) throw new Error('The sample works an area.');
		const here = await readBackup(database, NOW_MS);
		if (here.kind !== 'ok') throw new Error(here.status);
		await importBackup(database, { ...here.value.backup, sessions }, 'replace', NOW_MS);
		const { areas } = await bodyAt(NOW_MS);
		expect(areas[AREA]).toMatchObject({ cap: 'moderate', capped: { row: 'C2' } });
	});
});
