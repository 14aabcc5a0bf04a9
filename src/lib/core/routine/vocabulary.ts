/**
 * The closed words of the domain. Each union has a table typed with `satisfies Record<…>`,
 * so a missing row does not compile. What we teach about each word (how-to, cautions, pictures)
 * lives in `content`; the numbers here are the ones the engine needs.
 */

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

export const STAGES = ['immediate', 'next-day', 'two-days', 'anytime', 'bedtime'] as const;
/** When after training a routine fits. A routine may run later than its stage, never earlier. */
export type Stage = (typeof STAGES)[number];

export const STAGE_LABEL = {
	immediate: '0–6 h',
	'next-day': '20 h+',
	'two-days': '48 h+',
	anytime: 'Any time',
	bedtime: 'Bedtime'
} as const satisfies Record<Stage, string>;

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

export const SIDE_HANDLINGS = ['left-then-right', 'both', 'centre'] as const;
export type SideHandling = (typeof SIDE_HANDLINGS)[number];
/** The side a phase is played on. */
export type Side = 'left' | 'right' | 'both' | 'centre';

export const PACKS = [
	'leg-day',
	'hiit',
	'run-cycle',
	'upper-body',
	'desk',
	'forearm-overuse',
	'express',
	'evening',
	'doms-gentle',
	'rest-day'
] as const;
/** Scenario packs. */
export type Pack = (typeof PACKS)[number];

export const GRADES = ['A', 'B', 'C', 'D'] as const;
/** Evidence grade: A several trials agree, B some trials, C weak or practice only, D unsupported. */
export type Grade = (typeof GRADES)[number];

export const TECHNIQUES = [
	'breathe',
	'effleurage',
	'petrissage',
	'compression',
	'shake',
	'circles',
	'thumb-glide',
	'thumb-hold',
	'myofascial-glide',
	'roll',
	'roll-hold',
	'stick-roll',
	'ball-roll',
	'ball-hold',
	'pin-and-move',
	'cross-fibre',
	'percussion-glide',
	'stretch-static',
	'mobilise'
] as const;
export type Technique = (typeof TECHNIQUES)[number];

/** How a technique moves; the pacer, the word for "this kind of step" and the safety rules follow it. */
export type TechniqueKind =
	'breath' | 'stroke' | 'knead' | 'hold' | 'move' | 'stretch' | 'percussion';

export type TechniqueRow = {
	/** The big word in the player, sentence case. */
	readonly label: string;
	readonly kind: TechniqueKind;
	/** Shortest and longest an authored step on one side may last, seconds. */
	readonly minSeconds: number;
	readonly maxSeconds: number;
	/** The longest that pace or "longer" may stretch it to, seconds. 90 s is the hard cap of the design. */
	readonly stretchedMaxSeconds: number;
	/** The firmest this technique is ever done. */
	readonly maxPressure: StepPressure;
};

/**
 * Limits per technique. Source: dose table of the content brief, section 2.2, which follows the ranges used in
 * trials (rolling: Behm 2020; holds: the 2022 compression meta-analysis; gun: at most 60 s per muscle, its section 3.3;
 * stretching: ACSM). Two minimums are lower than the table because stopping early is always safe: 15 s to settle
 * a breath, 20 s for a short second strip.
 */
export const TECHNIQUE = {
	breathe: row('Breathe', 'breath', 15, 60, 90, 'none'),
	effleurage: row('Glide', 'stroke', 20, 60, 90, 'light'),
	petrissage: row('Knead', 'knead', 30, 60, 90, 'moderate'),
	compression: row('Press', 'knead', 20, 40, 60, 'moderate'),
	shake: row('Shake', 'knead', 20, 40, 60, 'moderate'),
	circles: row('Circles', 'knead', 20, 60, 90, 'moderate'),
	'thumb-glide': row('Thumb glide', 'stroke', 20, 60, 90, 'moderate'),
	'thumb-hold': row('Hold still', 'hold', 15, 60, 90, 'moderate'),
	'myofascial-glide': row('Slow drag', 'stroke', 30, 60, 90, 'light'),
	roll: row('Roll', 'stroke', 20, 60, 90, 'firm'),
	'roll-hold': row('Hold still', 'hold', 15, 60, 90, 'firm'),
	'stick-roll': row('Stick roll', 'stroke', 20, 60, 90, 'firm'),
	'ball-roll': row('Ball roll', 'stroke', 20, 60, 90, 'firm'),
	'ball-hold': row('Hold still', 'hold', 15, 60, 90, 'firm'),
	'pin-and-move': row('Pin and move', 'move', 20, 45, 60, 'moderate'),
	'cross-fibre': row('Across the fibres', 'stroke', 15, 30, 30, 'moderate'),
	'percussion-glide': row('Gun glide', 'percussion', 20, 60, 60, 'moderate'),
	'stretch-static': row('Stretch', 'stretch', 20, 40, 60, 'light'),
	mobilise: row('Move', 'move', 15, 60, 90, 'none')
} as const satisfies Record<Technique, TechniqueRow>;

function row(
	label: string,
	kind: TechniqueKind,
	minSeconds: number,
	maxSeconds: number,
	stretchedMaxSeconds: number,
	maxPressure: StepPressure
): TechniqueRow {
	return { label, kind, minSeconds, maxSeconds, stretchedMaxSeconds, maxPressure };
}

/**
 * The highest pain, 0–10, a step may ask for. Nothing in the app ever asks for 7 or more.
 * Source: content brief 2.2: light 3 (4 for kneads, holds, stretches and pinned moves), moderate 5, firm 6;
 * Grabow 2018 found the same gain at pain 4, 6 and 8 of 10, so more force buys nothing.
 */
export function maxPainCap(technique: Technique, pressure: StepPressure): number {
	switch (pressure) {
		case 'none':
			return 0;
		case 'light': {
			const { kind } = TECHNIQUE[technique];
			return kind === 'knead' || kind === 'hold' || kind === 'stretch' || kind === 'move' ? 4 : 3;
		}
		case 'moderate':
			return 5;
		case 'firm':
			return 6;
	}
}
