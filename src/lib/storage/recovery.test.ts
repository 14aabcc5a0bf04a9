import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { AREAS } from '../core/routine/vocabulary';
import { LEGS } from '../core/recovery/testing';
import { readRecovery, restoreCheckIn, restoreMarks, saveCheckIn } from './recovery';
import { freshDatabase, NOW_MS } from './test-support';

describe('the answers of the Recover page', () => {
	it('are none on a first visit', async () => {
		expect(await readRecovery(freshDatabase(), NOW_MS)).toEqual({
			kind: 'ok',
			value: { checkIn: null, marks: [], sessions: [], deleted: [], damaged: false }
		});
	});

	it('come back as they were saved, a soreness that was not said among them', async () => {
		const database = freshDatabase();
		for (const soreness of [6, null]) {
			const checkIn = { ...LEGS, soreness };
			expect(await saveCheckIn(database, checkIn)).toMatchObject({ kind: 'ok' });
			expect(await readRecovery(database, NOW_MS)).toMatchObject({ value: { checkIn } });
		}
	});

	it.each<[string, unknown]>([
		['no object', 'legs'],
		['a field that is missing', { ...LEGS, inflamed: undefined }],
		['an unknown workout', { ...LEGS, workout: 'chess' }],
		['a soreness of 11', { ...LEGS, soreness: 11 }],
		['an unknown area', { ...LEGS, inflamed: ['tail'] }],
		['an answer that is neither yes nor no', { ...LEGS, oneCalf: 'no' }]
	])('count as a whole or not at all: %s', (_what, raw) => {
		expect(restoreCheckIn(raw)).toBeNull();
	});
});

describe('marks', () => {
	it('of an area that say no more keep it closed until it is over', () => {
		expect(restoreMarks([{ area: 'quads' }])).toEqual({
			marks: [{ area: 'quads', kind: 'bruised', atMs: Infinity }],
			damaged: true
		});
	});
	it('that say "over" without a time end nothing', () => {
		expect(restoreMarks([{ area: 'quads', kind: 'over' }])).toEqual({ marks: [], damaged: true });
	});
	it('that are no list are damage', () => {
		expect(restoreMarks('all')).toMatchObject({ marks: { length: AREAS.length }, damaged: true });
	});
});
