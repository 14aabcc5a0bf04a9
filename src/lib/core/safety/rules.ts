import type { Routine } from '../routine/schema';
import {
	expressStaysUnderFiveMinutes,
	gunPerMuscle,
	gunSessionStaysShort,
	holdsStayShort,
	noStepPressesHarderThanTheRoutineSays,
	painCapFollowsPressure,
	pressureFitsTechnique,
	rollingPerMuscle,
	secondsFitTechnique,
	sessionStaysShort,
	startsGently
} from './rules/dose';
import type { Finding } from './rules/finding';
import { cuesFitTheScreen, everyWorkedAreaIsListed, pressingNamesItsMuscle } from './rules/form';
import {
	ballKeepsOff,
	gunKeepsOff,
	keepsOffEndangeredPlaces,
	lightWhereVesselsAndNervesLie,
	rollerKeepsOff,
	strokesGoTowardTheBody
} from './rules/places';
import {
	crossFibreOnlyFromTwoDays,
	firmOnlyFromTwoDays,
	lightWhenEarlyOrAtBedtime,
	noGunBeforeBed
} from './rules/stages';
import { toolFitsTechnique } from './rules/tools';

/** One broken rule: which, where, and how to mend it. */
export type RuleBreak = Finding & { readonly rule: RuleId };

type Rule = (routine: Routine) => readonly Finding[];

/**
 * The dose and safety rules, run over every routine: authored, built and imported. The schema says what a routine is;
 * these say what is safe to do. Sources: content brief S52 (a gentle
 * start), 2.2 (doses), 3.3 (gun), 3.4 (places to keep off) and 5 (stages).
 * @returns every break found, in the order of the rules; empty when the routine is safe to offer.
 */
export function checkRoutine(routine: Routine): readonly RuleBreak[] {
	return RULE_IDS.flatMap((rule) => RULES[rule](routine).map((found) => ({ rule, ...found })));
}

/** One rule, one function, one test. */
const RULES = {
	'pain-cap': painCapFollowsPressure,
	'technique-pressure': pressureFitsTechnique,
	'technique-seconds': secondsFitTechnique,
	'gentle-start': startsGently,
	'routine-pressure': noStepPressesHarderThanTheRoutineSays,
	'firm-stage': firmOnlyFromTwoDays,
	'light-stage': lightWhenEarlyOrAtBedtime,
	'light-area': lightWhereVesselsAndNervesLie,
	'cross-fibre-stage': crossFibreOnlyFromTwoDays,
	'hold-seconds': holdsStayShort,
	'rolling-seconds': rollingPerMuscle,
	'gun-seconds': gunPerMuscle,
	'gun-area': gunKeepsOff,
	'gun-session': gunSessionStaysShort,
	'gun-bedtime': noGunBeforeBed,
	'roller-area': rollerKeepsOff,
	'ball-area': ballKeepsOff,
	'keep-off': keepsOffEndangeredPlaces,
	'toward-the-body': strokesGoTowardTheBody,
	'tool-technique': toolFitsTechnique,
	'muscle-named': pressingNamesItsMuscle,
	'areas-listed': everyWorkedAreaIsListed,
	'session-length': sessionStaysShort,
	'express-length': expressStaysUnderFiveMinutes,
	'cue-length': cuesFitTheScreen
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;
export const RULE_IDS = Object.keys(RULES) as readonly RuleId[];
