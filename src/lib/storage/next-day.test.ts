import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase } from './database';
import { answerNextDay } from './next-day';
import {
	addMarks,
	readRecovery,
	restoreCheckIn,
	restoreMarks,
	saveCheckIn,
	withMarks
} from './recovery';

const START_MS = Date.UTC(2026, 10, 25, 18);

it('keeps the answer in the session, and leaves the rest of it', async () => {
	const database = openDatabase({ name: 'next-day' });
	await database.write((db) => db.put('sessions', { id: 'a', startedAtMs: START_MS, more: 1 }));
	await answerNextDay(database, 'a', 'worse', 7);
	await answerNextDay(database, 'gone', 'worse', 7);
	const all = await database.read((db) => db.getAll('sessions'));
	expect(all).toEqual({
		kind: 'ok',
		value: [{ id: 'a', startedAtMs: START_MS, more: 1, nextDay: 'worse', nextDayAtMs: 7 }]
	});
	database.close();
});

it('keeps marks and answers', async () => {
	const database = openDatabase({ name: 'marks' });
	const bruise = { area: 'quads', kind: 'bruised', atMs: 5 } as const;
	await addMarks(database, [bruise]);
	await addMarks(database, [{ area: 'calves', kind: 'injury', atMs: 6 }]);
	const checkIn = {
		answeredAtMs: 1,
		workout: 'legs',
		endedAtMs: null,
		unusual: false,
		soreness: 3,
		tender: false,
		inflamed: [],
		ill: false,
		redFlag: false,
		breakdown: null,
		oneCalf: null,
		tools: ['hands'],
		minutes: 15,
		trainingSoon: false,
		bedtime: false,
		growth: false
	} as const;
	await saveCheckIn(database, checkIn);
	const read = await readRecovery(database, START_MS);
	expect(read).toMatchObject({ kind: 'ok', value: { checkIn, damaged: false } });
	const after = await addMarks(database, [{ area: 'quads', kind: 'over', atMs: 9 }]);
	expect(after).toMatchObject({
		value: [
			{ area: 'calves', kind: 'injury' },
			{ area: 'quads', kind: 'over' }
		]
	});
	database.close();
});

it('takes damage on the safe side', () => {
	expect(restoreMarks([{ area: 'quads' }, { area: 'calves', kind: 'over' }, null])).toEqual({
		marks: [{ area: 'quads', kind: 'bruised', atMs: Infinity }],
		damaged: true
	});
	expect(restoreMarks('nonsense')).toEqual({ marks: [], damaged: true });
	expect(restoreCheckIn({ workout: 'legs' })).toBeNull();
	expect(
		withMarks(
			[{ area: 'quads', kind: 'bruised', atMs: Infinity }],
			[{ area: 'quads', kind: 'over', atMs: 9 }]
		)
	).toEqual([{ area: 'quads', kind: 'over', atMs: 9 }]);
});
