import type { MuscleId } from '$lib/core/routine/muscles';
import type { Area, Side } from '$lib/core/routine/vocabulary';
import { viewOf } from './crop';
import { MAP_WIDTH } from './drawing';
import { PARTS } from './part-lines';
import { STROKES } from './stroke-data';

export type Point = readonly [x: number, y: number];
/** At least two points in equal steps of the line's length. */
export type Line = readonly Point[];

/** A place that is worked. */
export type Place = {
	readonly area: Area;
	/** What is meant of the area, or all of it. */
	readonly muscle: MuscleId | null;
	readonly side: Side;
	/** A roller across both sides. */
	readonly bar: boolean;
};

/**
 * Where a stroke runs, from where it starts, in units of the drawing: one line a hand. Both sides have two; the
 * middle, and a roller across the body, have one on the centre line.
 */
export function strokeLines({ area, muscle, side, bar }: Place): readonly Line[] {
	const part = muscle === null ? undefined : PARTS[muscle];
	const flat = part?.line ?? STROKES[viewOf(area)][area] ?? [];
	const left: Point[] = [];
	for (let i = 0; i + 1 < flat.length; i += 2) left.push([flat[i] ?? 0, flat[i + 1] ?? 0]);
	if (bar || side === 'centre') return [left.map(([, y]) => [MAP_WIDTH / 2, y])];
	const right = left.map(([x, y]): Point => [MAP_WIDTH - x, y]);
	return side === 'both' ? [left, right] : [side === 'left' ? left : right];
}

/** The point at a share (0–1) of a line. */
export function pointAt(line: Line, share: number): Point {
	const place = share * (line.length - 1);
	const i = Math.min(Math.floor(place), line.length - 2);
	const a = line[i] ?? line[0] ?? [0, 0];
	const b = line[i + 1] ?? a;
	const t = place - i;
	return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

/** The line as an SVG path. */
export function pathOf(line: Line): string {
	return `M${line.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join(' ')}`;
}
