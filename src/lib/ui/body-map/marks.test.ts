import { describe, expect, it } from 'vitest';
import { AREAS } from '$lib/core/routine/vocabulary';
import { TECHNIQUES } from '$lib/core/routine/vocabulary-lists';
import { crossing, MARK_OF, markLines, swing } from './marks';
import { pointAt, strokeLines, type Line } from './stroke';

/** From the knee up to the hip. */
const line: Line = [
	[0, 100],
	[0, 50],
	[0, 0]
];
const points = (path: string) =>
	path
		.split('M')
		.filter(Boolean)
		.map((one) => one.split(' ').map(Number));

describe('the mark of a technique', () => {
	it.each(TECHNIQUES)('%s draws something on every area', (technique) => {
		for (const area of AREAS) {
			for (const stroke of strokeLines(area, 'both', false)) {
				const { shaft, heads, dot } = markLines(MARK_OF[technique], stroke, 4);
				expect(shaft + heads + (dot ?? '')).not.toBe('');
				expect(shaft + heads).not.toMatch(/NaN|undefined/);
			}
		}
	});

	it('glides toward the heart and never back', () => {
		const { shaft, heads } = markLines('along', line, 1);
		expect(shaft.startsWith('M0 94')).toBe(true);
		expect(points(heads)).toEqual([[5, 12, 0, 6, -5, 12]]);
	});

	it('rolls both ways', () => {
		const tips = points(markLines('both-ways', line, 1).heads).map((p) => [p[2], p[3]]);
		expect(tips).toEqual([
			[0, 6],
			[0, 94]
		]);
	});

	it('pulls a stretch apart: the arrows point away from the middle', () => {
		const [down, up] = points(markLines('apart', line, 1).heads);
		expect(down?.[3]).toBeGreaterThan(down?.[1] ?? 0);
		expect(up?.[3]).toBeLessThan(up?.[1] ?? 0);
	});

	it('squeezes from both sides toward the muscle', () => {
		const [a, b] = points(markLines('squeeze', line, 1).heads);
		expect([a?.[2], b?.[2]].map(Math.abs as (n: unknown) => number)).toEqual([10, 10]);
		expect(Math.abs(a?.[0] ?? 0)).toBeGreaterThan(10);
	});

	it('stands still in a hold', () => {
		expect(markLines('hold', line, 1)).toMatchObject({ dot: [0, 50], heads: '' });
	});
});

describe('where the hand goes instead of along the stroke', () => {
	it('swings around a pinned place at one distance', () => {
		for (const [x, y] of swing(line, 2)) expect(Math.hypot(x, y - 50)).toBeCloseTo(26);
	});

	it('crosses the fibres at a right angle', () => {
		expect(crossing(line, 1).every(([, y]) => y === 50)).toBe(true);
	});
});

describe('strokeLines', () => {
	it('mirrors the right side and gives the middle one line', () => {
		const [left] = strokeLines('quads', 'left', false);
		const [right] = strokeLines('quads', 'right', false);
		expect((left?.[0]?.[0] ?? 0) + (right?.[0]?.[0] ?? 0)).toBe(890);
		expect(strokeLines('quads', 'both', false)).toHaveLength(2);
		expect(strokeLines('upper-back', 'centre', false)).toHaveLength(1);
		expect(strokeLines('calves', 'both', true)).toHaveLength(1);
	});
});

describe('pointAt', () => {
	it('finds a share of the way', () => {
		expect(pointAt(line, 0)).toEqual([0, 100]);
		expect(pointAt(line, 0.25)).toEqual([0, 75]);
		expect(pointAt(line, 1)).toEqual([0, 0]);
	});
});
