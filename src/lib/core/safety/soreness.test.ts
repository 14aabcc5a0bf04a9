import { describe, expect, it } from 'vitest';
import { PRESSURES } from '../routine/vocabulary';
import { sorenessAllows } from './soreness';

const strokes = (pressure: (typeof PRESSURES)[number]) => ({
	pressure,
	techniques: ['effleurage'] as const
});
const verdicts = (soreness: number | null) =>
	PRESSURES.map((pressure) => sorenessAllows(soreness, strokes(pressure)).kind);

describe('sorenessAllows', () => {
	it.each([null, 0, 3, 4])('closes nothing at %s', (soreness) => {
		expect(verdicts(soreness)).toEqual(['open', 'open', 'open']);
	});

	it('leaves light and moderate at 5', () => {
		expect(verdicts(5)).toEqual(['open', 'open', 'too-firm']);
		expect(sorenessAllows(5, strokes('firm'))).toEqual({ kind: 'too-firm', cap: 'moderate' });
	});

	it.each([6, 7])('leaves only light at %s', (soreness) => {
		expect(verdicts(soreness)).toEqual(['open', 'too-firm', 'too-firm']);
		expect(sorenessAllows(soreness, strokes('moderate'))).toEqual({
			kind: 'too-firm',
			cap: 'light'
		});
	});

	it.each(['percussion-glide', 'ball-hold', 'thumb-hold'] as const)(
		'leaves no %s from 6 on, however light',
		(technique) => {
			const routine = {
				pressure: 'light' as const,
				techniques: ['effleurage', technique] as const
			};
			expect(sorenessAllows(5, routine)).toEqual({ kind: 'open' });
			expect(sorenessAllows(6, routine)).toEqual({ kind: 'too-firm', cap: 'light' });
		}
	);

	it.each([8, 9, 10])('allows no massage at %s, however light', (soreness) => {
		expect(verdicts(soreness)).toEqual(['no-massage', 'no-massage', 'no-massage']);
	});

	it('never opens anything as soreness rises', () => {
		for (const pressure of PRESSURES) {
			const kinds = Array.from({ length: 11 }, (_, s) => sorenessAllows(s, strokes(pressure)).kind);
			expect(kinds.lastIndexOf('open')).toBe(kinds.filter((k) => k === 'open').length - 1);
		}
	});
});
