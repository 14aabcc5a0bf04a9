/**
 * The closed words of the domain. Each union has a table typed with `satisfies Record<…>`,
 * so a missing row does not compile. What we teach about each word (how-to, cautions, pictures)
 * lives in `content`; the numbers here are the ones the engine needs.
 */

export type {
	Grade,
	Pack,
	SideHandling,
	Stage,
	StartPosition,
	Technique
} from './vocabulary-lists';

export const AREAS = [
	'neck-traps',
	'jaw-face-scalp',
	'shoulders',
	'chest',
	'upper-back',
	'lats',
	'low-back',
	'upper-arms',
	'forearms-hands',
	'glutes',
	'hip-flexors',
	'quads',
	'adductors',
	'outer-thigh',
	'hamstrings',
	'calves',
	'shins',
	'feet'
] as const;
/** One of the 18 body areas. */
export type Area = (typeof AREAS)[number];

/** Names of the areas: button names on the body map, plural where there are two. */
export const AREA_LABEL = {
	'neck-traps': 'Neck and upper traps',
	'jaw-face-scalp': 'Jaw, face and scalp',
	shoulders: 'Shoulders',
	chest: 'Chest',
	'upper-back': 'Upper back',
	lats: 'Lats',
	'low-back': 'Low back',
	'upper-arms': 'Upper arms',
	'forearms-hands': 'Forearms and hands',
	glutes: 'Glutes',
	'hip-flexors': 'Hip flexors',
	quads: 'Quads',
	adductors: 'Adductors',
	'outer-thigh': 'Outer thigh',
	hamstrings: 'Hamstrings',
	calves: 'Calves',
	shins: 'Shins',
	feet: 'Feet'
} as const satisfies Record<Area, string>;

export const TOOLS = ['hands', 'roller', 'ball', 'stick', 'gun', 'strap', 'peanut'] as const;
export type Tool = (typeof TOOLS)[number];

export const TOOL_LABEL = {
	hands: 'Hands',
	roller: 'Roller',
	ball: 'Ball',
	stick: 'Stick',
	gun: 'Gun',
	strap: 'Strap',
	peanut: 'Peanut ball'
} as const satisfies Record<Tool, string>;

export const PRESSURES = ['light', 'moderate', 'firm'] as const;
export type Pressure = (typeof PRESSURES)[number];
/** Breathing and moving steps press on nothing. */
export type StepPressure = Pressure | 'none';

export const PRESSURE_LABEL = {
	none: 'No pressure',
	light: 'Light',
	moderate: 'Moderate',
	firm: 'Firm'
} as const satisfies Record<StepPressure, string>;

/** How firm, as a number of filled dots. Comparable: a higher level presses harder. */
export const PRESSURE_LEVEL = {
	none: 0,
	light: 1,
	moderate: 2,
	firm: 3
} as const satisfies Record<StepPressure, 0 | 1 | 2 | 3>;

/** The side a phase is played on. */
export type Side = 'left' | 'right' | 'both' | 'centre';
