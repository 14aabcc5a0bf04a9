import type { Technique } from '$lib/core/routine/vocabulary';
import { pathOf, pointAt, type Line, type Point } from './stroke';

/** How a still picture says what the hand does: by shape, never by colour. */
export type Mark =
	/** One arrow toward the heart. */
	| 'along'
	| 'both-ways'
	/** A still dot in a ring. */
	| 'hold'
	/** Two arrows that press the muscle from its sides. */
	| 'squeeze'
	| 'chevrons'
	| 'across'
	/** Two arrows away from the middle. */
	| 'apart'
	| 'arc'
	/** A still dot while the limb swings. */
	| 'pin'
	| 'circle'
	| 'wobble'
	/** Two arcs, in and out; it needs no place. */
	| 'breath';

export const MARK_OF = {
	breathe: 'breath',
	effleurage: 'along',
	petrissage: 'squeeze',
	compression: 'squeeze',
	shake: 'wobble',
	circles: 'circle',
	'thumb-glide': 'along',
	'thumb-hold': 'hold',
	'myofascial-glide': 'along',
	roll: 'both-ways',
	'roll-hold': 'hold',
	'stick-roll': 'both-ways',
	'ball-roll': 'both-ways',
	'ball-hold': 'hold',
	'pin-and-move': 'pin',
	'cross-fibre': 'across',
	'percussion-glide': 'chevrons',
	'stretch-static': 'apart',
	mobilise: 'arc'
} as const satisfies Record<Technique, Mark>;

/** Strokes that go round and round instead. */
const CIRCLES = /circles/;
/** Strokes whose words lead away from the heart. What a muscle's own line says already is not here. */
const OUTWARD = /^heel to toes/;

/**
 * The mark of a step, and whether its stroke runs away from the heart: by its technique, unless its own words say
 * otherwise.
 * @param direction as authored: "knee to hip", "circles"; may be empty.
 */
export function stepMark(
	technique: Technique,
	direction: string
): { readonly mark: Mark; readonly outward: boolean } {
	const mark = MARK_OF[technique];
	if (mark !== 'along' && mark !== 'both-ways' && mark !== 'chevrons')
		return { mark, outward: false };
	if (CIRCLES.test(direction)) return { mark: 'circle', outward: false };
	return { mark, outward: mark !== 'both-ways' && OUTWARD.test(direction) };
}

/** A mark as SVG paths, and the dot that stands still, if it has one. */
export type MarkLines = { readonly shaft: string; readonly heads: string; readonly dot?: Point };

/** Of the bow that a limb swings through, in `unit`s. */
const BOW = 13;
/** Left out at each end of a stroke: the head of the arrow needs room. */
const END = 0.06;

/**
 * The mark on a stroke.
 * @param unit length of one pixel of a picture about 60 pixels large, in units of the line.
 */
export function markLines(mark: Mark, line: Line, unit: number): MarkLines {
	const middle = pointAt(line, 0.5);
	const up = directionAt(line, 0.5);
	const side: Point = [-up[1], up[0]];
	const arrow = (from: Point, to: Point) => head(to, direction(from, to), unit);
	switch (mark) {
		case 'along':
			return { shaft: pathOf(part(line, END, 1 - END)), heads: headAt(line, 1 - END, 1, unit) };
		case 'both-ways':
			return {
				shaft: pathOf(part(line, END, 1 - END)),
				heads: headAt(line, 1 - END, 1, unit) + headAt(line, END, -1, unit)
			};
		case 'chevrons':
			return {
				shaft: pathOf(line),
				heads: [0.28, 0.53, 0.78].map((at) => headAt(line, at, 1, 1.25 * unit)).join('')
			};
		case 'apart': {
			const ends = [part(line, 0.4, END), part(line, 0.6, 1 - END)];
			return {
				shaft: ends.map(pathOf).join(''),
				heads: headAt(line, END, -1, unit) + headAt(line, 1 - END, 1, unit)
			};
		}
		case 'across': {
			const [a, b] = [-14, 14].map((far) => move(middle, side, far * unit)) as [Point, Point];
			return { shaft: pathOf([a, b]), heads: arrow(a, b) + arrow(b, a) };
		}
		case 'squeeze': {
			const arrows = [-1, 1].map((way) => ({
				from: move(middle, side, way * 21 * unit),
				to: move(middle, side, way * 10 * unit)
			}));
			return {
				shaft: arrows.map(({ from, to }) => pathOf([from, to])).join(''),
				heads: arrows.map(({ from, to }) => arrow(from, to)).join('')
			};
		}
		case 'arc':
		case 'pin': {
			const bow = swing(line, unit);
			const lines = {
				shaft: bowPath(bow, unit),
				heads: headAt(bow, 1, 1, unit) + headAt(bow, 0, -1, unit)
			};
			return mark === 'pin' ? { ...lines, dot: middle } : lines;
		}
		case 'circle': {
			const way = bow(middle, -60, 240, BOW * unit);
			return { shaft: bowPath(way, unit), heads: headAt(way, 1, 1, unit) };
		}
		case 'hold': {
			const ring = bow(middle, 0, 360, BOW * unit);
			return { shaft: bowPath(ring, unit), heads: '', dot: middle };
		}
		case 'wobble': {
			const wave: Point[] = [];
			for (let i = 0; i <= 24; i++) {
				const along = Math.sin((i / 24) * 5 * Math.PI) * 6 * unit;
				wave.push(move(move(middle, side, (i - 12) * 1.5 * unit), up, along));
			}
			return { shaft: pathOf(wave), heads: '' };
		}
		case 'breath':
			return { shaft: '', heads: '', dot: middle };
	}
}

/** The way of a limb around the place that is pinned or moved, from one turn to the other. */
export function swing(line: Line, unit: number): Line {
	return bow(pointAt(line, 0.5), -110, 110, BOW * unit);
}

/** Round the place, from one o'clock. */
export function round(line: Line, unit: number): Line {
	return bow(pointAt(line, 0.5), -60, 300, BOW * unit);
}

/** The short way across the fibres. */
export function crossing(line: Line, unit: number): Line {
	const [x, y] = directionAt(line, 0.5);
	const middle = pointAt(line, 0.5);
	return [-14, -7, 0, 7, 14].map((far) => move(middle, [-y, x], far * unit));
}

/** Part of a circle; degrees clockwise from the top. */
function bow([x, y]: Point, from: number, to: number, radius: number): Line {
	const line: Point[] = [];
	for (let i = 0; i <= 16; i++) {
		const a = ((from + ((to - from) * i) / 16 - 90) * Math.PI) / 180;
		line.push([x + radius * Math.cos(a), y + radius * Math.sin(a)]);
	}
	return line;
}

function bowPath(line: Line, unit: number): string {
	const r = Math.round(BOW * unit);
	const [start, quarter, half, threeQuarters, end] = [0, 0.25, 0.5, 0.75, 1].map((at) =>
		pointAt(line, at).map(Math.round).join(' ')
	);
	return `M${start}${[quarter, half, threeQuarters, end].map((to) => `A${r} ${r} 0 0 1 ${to}`).join('')}`;
}

function part(line: Line, from: number, to: number): Line {
	const count = Math.max(2, Math.round(Math.abs(to - from) * line.length));
	return Array.from({ length: count }, (_, i) =>
		pointAt(line, from + ((to - from) * i) / (count - 1))
	);
}

function directionAt(line: Line, share: number): Point {
	return direction(
		pointAt(line, Math.max(0, share - 0.05)),
		pointAt(line, Math.min(1, share + 0.05))
	);
}

function direction([ax, ay]: Point, [bx, by]: Point): Point {
	const length = Math.hypot(bx - ax, by - ay) || 1;
	return [(bx - ax) / length, (by - ay) / length];
}

function move([x, y]: Point, [dx, dy]: Point, by: number): Point {
	return [x + dx * by, y + dy * by];
}

function headAt(line: Line, share: number, way: 1 | -1, unit: number): string {
	const [dx, dy] = directionAt(line, share);
	return head(pointAt(line, share), [dx * way, dy * way], unit);
}

/** The head of an arrow: its tip and where it points. */
function head(tip: Point, [dx, dy]: Point, unit: number): string {
	const back = move(tip, [dx, dy], -6 * unit);
	return pathOf([move(back, [-dy, dx], 5 * unit), tip, move(back, [dy, -dx], 5 * unit)]);
}
