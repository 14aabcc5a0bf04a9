/** What a limb is, which decides how thick it is. `cloth` is a pillow or a cushion. */
export type LimbKind =
	'trunk' | 'leg' | 'farLeg' | 'standingLeg' | 'farStandingLeg' | 'arm' | 'cloth' | 'gun' | 'stick';

/** A bent line through the middle of a limb: "x y x y…", from the body outwards. */
export type Limb = readonly [kind: LimbKind, points: string];

/** From the back to the front. */
export const DEPTHS = ['far', 'behind', 'body', 'tool', 'near'] as const;
export type Depth = (typeof DEPTHS)[number];

/**
 * A start position as joints: a few numbers a limb. Limbs at one depth melt into one contour; what lies nearer cuts
 * what lies behind it. Units of a 160 × 120 drawing.
 */
export type Drawing = Readonly<Partial<Record<Depth, readonly Limb[]>>> & {
	readonly head: readonly [x: number, y: number];
	/** Where the work is, in amber: a line that is seen only inside the limbs of its depth, or in the head. */
	readonly work: {
		readonly on: Depth | 'head';
		readonly d: string;
		readonly width: number;
	};
	/** The ground, furniture and flat tools. */
	readonly things: string;
	/** Things that the body hides. */
	readonly hidden?: string;
	/** Balls and rollers: cx, cy, r. */
	readonly round?: readonly (readonly [cx: number, cy: number, r: number])[];
};

export const WIDTH = 160;
export const HEIGHT = 120;

/** Outer width of each limb, its contour included. */
export const THICK = {
	trunk: 16,
	leg: 12.5,
	farLeg: 11.5,
	standingLeg: 12,
	farStandingLeg: 11,
	arm: 9,
	cloth: 11,
	gun: 9,
	stick: 7
} as const satisfies Record<LimbKind, number>;

/** Of every line. */
export const CONTOUR = 2;
/** Clear space around what lies nearer. */
export const GAP = 0.8;
export const HEAD_RADIUS = 8.5;
