/**
 * The closed words that only a check of unknown data has to list. They stand apart from `vocabulary`, which is on the
 * first load of every page.
 */

export const STAGES = ['immediate', 'next-day', 'two-days', 'anytime', 'bedtime'] as const;
/** When after training a routine fits. A routine may run later than its stage, never earlier. */
export type Stage = (typeof STAGES)[number];

export const SIDE_HANDLINGS = ['left-then-right', 'both', 'centre'] as const;
export type SideHandling = (typeof SIDE_HANDLINGS)[number];

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
