import type { StepPressure, Technique } from './vocabulary';

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
