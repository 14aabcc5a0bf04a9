import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { bodyOf } from '../core/recovery/body';
import { AREAS } from '../core/routine/vocabulary';
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
import { sampleSession } from './test-support';

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

it('takes damage on the safe side: what does not say where may be anywhere', () => {
	const quads = { area: 'quads', kind: 'bruised', atMs: Infinity };
	expect(restoreMarks([{ area: 'quads' }, { area: 'calves', kind: 'over' }])).toEqual({
		marks: [quads],
		damaged: true
	});
	for (const raw of ['nonsense', [null], [{ kind: 'bruised', atMs: 5 }]]) {
		const { marks, damaged } = restoreMarks(raw);
		expect(damaged).toBe(true);
		expect(marks.map(({ area }) => area)).toEqual([...AREAS]);
	}
	expect(restoreCheckIn({ workout: 'legs' })).toBeNull();
});

it('keeps what the damage closed when something is added', async () => {
	const database = openDatabase({ name: 'damaged-marks' });
	await database.write((db) => db.put('recovery', 'nonsense', 'marks'));
	await addMarks(database, [{ area: 'quads', kind: 'over', atMs: START_MS }]);
	const read = await readRecovery(database, START_MS);
	if (read.kind !== 'ok') throw new Error(read.status);
	const body = bodyOf({ ...read.value, blocks: [] }, START_MS, START_MS);
	expect(body.areas.quads.closed).toBeNull();
	expect(body.areas.calves.closed).toMatchObject({ row: 'C2', untilMs: null });
	database.close();
});

it('ends a bruise, and no injury within its 72 h', () => {
	const HOUR_MS = 3_600_000;
	const injury = { area: 'quads', kind: 'injury', atMs: START_MS } as const;
	const bruise = { ...injury, kind: 'bruised' } as const;
	const over = (hours: number) =>
		({ area: 'quads', kind: 'over', atMs: START_MS + hours * HOUR_MS }) as const;
	expect(withMarks([injury, bruise], [over(1)])).toEqual([injury, over(1)]);
	expect(withMarks([injury, bruise], [over(72)])).toEqual([over(72)]);
	expect(withMarks([{ ...bruise, atMs: Infinity }], [over(1)])).toEqual([over(1)]);
});

it('keeps a worse day after for its whole week, however late it was answered', async () => {
	const DAY_MS = 24 * 3_600_000;
	const database = openDatabase({ name: 'worse-late' });
	const answeredAtMs = START_MS + 6 * DAY_MS;
	await database.write((db) =>
		db.put('sessions', {
			...sampleSession('a', START_MS),
			nextDay: 'worse',
			nextDayAtMs: answeredAtMs
		})
	);
	for (const [days, capped] of [
		[6.9, true],
		[7.1, false]
	] as const) {
		const nowMs = answeredAtMs + days * DAY_MS;
		const read = await readRecovery(database, nowMs);
		if (read.kind !== 'ok') throw new Error(read.status);
		const body = bodyOf({ ...read.value, blocks: [] }, nowMs, nowMs);
		expect(Object.values(body.areas).some((state) => state.capped?.row === 'C2')).toBe(capped);
	}
	database.close();
});
