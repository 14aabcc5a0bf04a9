import type { Area } from '$lib/core/routine/vocabulary';

export type View = 'front' | 'back';

/** One area in one view: its half on the left of the screen, which is the user's left. */
export type Shape = {
	readonly d: string;
	/** Bounds of that half: x, y, width, height. */
	readonly box: readonly [number, number, number, number];
	/** The point furthest inside it. */
	readonly at: readonly [number, number];
	/** Where on the centre line the middle of both halves lies: y, height. */
	readonly pad?: readonly [number, number];
	/** Invisible units under the shape that keep its pad clear of the one above. */
	readonly below?: number;
};

/** One view of the body. The other half is the mirror image; the head is one shape across the centre line. */
export type Drawing = {
	readonly outline: string;
	readonly areas: Readonly<Partial<Record<Area, Shape>>>;
};

/** Units of the drawing. */
export const MAP_WIDTH = 890;
export const MAP_HEIGHT = 1964;
