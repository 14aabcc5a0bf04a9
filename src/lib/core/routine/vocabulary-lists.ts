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

/** How the body is set before the first step. Each has a label in `content/positions` and a drawing in `ui/positions`. */
export const START_POSITIONS = [
	'sitting-leg-out',
	'sitting-hand-on-neck',
	'sitting-foot-on-ball',
	'sitting-hands-under-thigh',
	'sitting-calf-in-hands',
	'sitting-hands-on-shin',
	'sitting-stick-on-thigh',
	'sitting-stick-on-calf',
	'sitting-gun-on-thigh',
	'sitting-gun-on-calf',
	'sitting-ball-under-seat',
	'sitting-forearm-on-table',
	'sitting-forearm-on-ball',
	'sitting-elbows-on-table',
	'sitting-hand-on-arm',
	'sitting-foot-in-hands',
	'sitting-in-bed',
	'sitting-legs-supported',
	'standing-ball-at-low-back',
	'standing-ball-at-upper-back',
	'standing-ball-at-chest',
	'standing-ball-at-hip',
	'standing-ball-at-shoulder',
	'floor-on-ball',
	'floor-calf-on-roller',
	'floor-calf-on-ball',
	'floor-thigh-on-roller',
	'side-lying-on-roller',
	'side-lying-roller-at-ribs',
	'side-lying-hand-on-thigh',
	'face-down-roller-under-thigh',
	'face-down-roller-under-inner-thigh',
	'lying-with-strap',
	'lying-roller-under-upper-back',
	'lying-on-peanut'
] as const;
export type StartPosition = (typeof START_POSITIONS)[number];
