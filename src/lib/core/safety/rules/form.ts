import { stepArea } from '../../routine/routine';
import type { Routine } from '../../routine/schema';
import { AREA_LABEL } from '../../routine/vocabulary';
import { TECHNIQUE } from '../../routine/techniques';
import { eachStep } from './finding';

// What the rest of the app relies on.

/** Without a muscle a step has no area, and no blocked area could stop it. */
export function pressingNamesItsMuscle(routine: Routine) {
	return eachStep(routine, 'muscle', (step) => {
		const { kind } = TECHNIQUE[step.technique];
		const mayBeNone = kind === 'breath' || step.technique === 'mobilise';
		return step.muscle === null && !mayBeNone ? 'Name the muscle this step works.' : undefined;
	});
}

/** The gates look at the routine's areas: an area that is worked but not listed would slip past a block. */
export function everyWorkedAreaIsListed(routine: Routine) {
	return eachStep(routine, 'muscle', (step) => {
		const area = stepArea(step);
		if (area === null || routine.areas.includes(area)) return;
		return `Add "${AREA_LABEL[area]}" to the areas of the routine, or work another muscle.`;
	});
}

/** Two lines of the player at the largest size. */
const CUE_CHARACTERS = 60;

export function cuesFitTheScreen(routine: Routine) {
	return eachStep(routine, 'cue', (step) =>
		step.cue.length > CUE_CHARACTERS ? `Keep the cue to ${CUE_CHARACTERS} characters.` : undefined
	);
}
