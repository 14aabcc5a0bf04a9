import { describe, expect, it } from 'vitest';
import { MUSCLE_IDS, muscleRow, type MuscleId } from '$lib/core/routine/muscles';
import { AREAS, type Area } from '$lib/core/routine/vocabulary';
import { TECHNIQUES } from '$lib/core/routine/vocabulary-lists';
import { BODY_MAP } from './body-map-data';
import { viewOf } from './crop';
import { crossing, MARK_OF, markLines, round, stepMark, swing } from './marks';
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
			for (const stroke of strokeLines({ area, muscle: null, side: 'both', bar: false })) {
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

describe('the mark of a step', () => {
	it('goes round where its words say so, and out where they lead out', () => {
		expect(stepMark('ball-roll', 'circles of 5–8 cm').mark).toBe('circle');
		expect(stepMark('percussion-glide', 'ankle to knee').mark).toBe('chevrons');
		expect(stepMark('thumb-glide', 'heel to toes')).toEqual({ mark: 'along', outward: true });
		expect(stepMark('effleurage', 'toes to ankle').outward).toBe(false);
		expect(stepMark('ball-hold', 'circles').mark).toBe('hold');
	});
});

describe('the line of a muscle', () => {
	it.each(MUSCLE_IDS)('%s lies within its area', (muscle) => {
		const { area } = muscleRow(muscle);
		const [x = 0, y = 0, width = 0, height = 0] =
			BODY_MAP[viewOf(area, muscle)].areas[area]?.box ?? [];
		expect(width).toBeGreaterThan(0);
		for (const [px, py] of strokeLines({ area, muscle, side: 'left', bar: false })[0] ?? []) {
			// A unit or two of slack: the thinnest area is nine wide.
			expect(px).toBeGreaterThanOrEqual(x - 16);
			expect(px).toBeLessThanOrEqual(x + width + 16);
			expect(py).toBeGreaterThanOrEqual(y - 30);
			expect(py).toBeLessThanOrEqual(y + height + 30);
		}
	});
});

describe('where the hand goes instead of along the stroke', () => {
	it('swings around a pinned place at one distance', () => {
		for (const [x, y] of swing(line, 2)) expect(Math.hypot(x, y - 50)).toBeCloseTo(26);
	});

	it('comes round to where it began', () => {
		const way = round(line, 1);
		expect(way.at(-1)?.[0]).toBeCloseTo(way[0]?.[0] ?? 0);
		expect(way.at(-1)?.[1]).toBeCloseTo(way[0]?.[1] ?? 0);
	});

	it('crosses the fibres at a right angle', () => {
		expect(crossing(line, 1).every(([, y]) => y === 50)).toBe(true);
	});
});

describe('strokeLines', () => {
	const thigh = { area: 'quads', muscle: null, bar: false } as const;

	it('runs along the part that is meant', () => {
		const x = (muscle: 'quads' | 'vastus-lateralis' | 'vastus-medialis') =>
			strokeLines({ ...thigh, muscle, side: 'left' })[0]?.[1]?.[0] ?? 0;
		expect(x('vastus-lateralis')).toBeLessThan(x('quads'));
		expect(x('vastus-medialis')).toBeGreaterThan(x('quads'));
	});

	it('goes down the jaw and out from the skull, as the hand does', () => {
		const ends = (area: Area, muscle: MuscleId) => {
			const [line] = strokeLines({ area, muscle, side: 'left', bar: false });
			return { start: line?.[0] ?? [0, 0], end: line?.at(-1) ?? [0, 0] };
		};
		const jaw = ends('jaw-face-scalp', 'masseter');
		expect(jaw.end[1]).toBeGreaterThan(jaw.start[1]);
		const neck = ends('neck-traps', 'upper-trapezius');
		expect(neck.end[0]).toBeLessThan(neck.start[0]);
	});

	it('mirrors the right side and gives the middle one line', () => {
		const [left] = strokeLines({ ...thigh, side: 'left' });
		const [right] = strokeLines({ ...thigh, side: 'right' });
		expect((left?.[0]?.[0] ?? 0) + (right?.[0]?.[0] ?? 0)).toBe(890);
		expect(strokeLines({ ...thigh, side: 'both' })).toHaveLength(2);
		expect(strokeLines({ ...thigh, area: 'upper-back', side: 'centre' })).toHaveLength(1);
		expect(strokeLines({ ...thigh, side: 'both', bar: true })).toHaveLength(1);
	});
});

describe('pointAt', () => {
	it('finds a share of the way', () => {
		expect(pointAt(line, 0)).toEqual([0, 100]);
		expect(pointAt(line, 0.25)).toEqual([0, 75]);
		expect(pointAt(line, 1)).toEqual([0, 0]);
	});
});
