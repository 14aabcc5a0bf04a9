import { expect, it } from 'vitest';
import { beatLoops } from './beat-loops';

const stroke = { everyMs: 7000, lastsMs: 5000 };
const back = { everyMs: 7000, lastsMs: 2000 };
const at = (dueMs: number) => ({ sound: 'turn-out' as const, beat: stroke, dueMs });

it('joins what recurs without a gap, each sound by itself', () => {
	const backAt = (dueMs: number) => ({ sound: 'turn-back' as const, beat: back, dueMs });
	expect(beatLoops([at(0), backAt(5000), at(7000), backAt(12_000), at(14_000)])).toEqual([
		{ sound: 'turn-out', beat: stroke, dueMs: 0, times: 3 },
		{ sound: 'turn-back', beat: back, dueMs: 5000, times: 2 }
	]);
});

it('begins anew after a beat that was left out, and in another step', () => {
	expect(beatLoops([at(0), at(14_000), at(21_000), at(60_500)])).toEqual([
		{ sound: 'turn-out', beat: stroke, dueMs: 0, times: 1 },
		{ sound: 'turn-out', beat: stroke, dueMs: 14_000, times: 2 },
		{ sound: 'turn-out', beat: stroke, dueMs: 60_500, times: 1 }
	]);
});

it('keeps tempos apart', () => {
	const quick = { sound: 'turn-out' as const, beat: { everyMs: 3500, lastsMs: 2500 }, dueMs: 7000 };
	expect(beatLoops([at(0), quick, at(7000)]).map(({ times }) => times)).toEqual([2, 1]);
});

it('has nothing to join in nothing', () => {
	expect(beatLoops([])).toEqual([]);
});
