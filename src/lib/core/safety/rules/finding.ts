import type { Routine, Step } from '../../routine/schema';
import { PRESSURE_LEVEL } from '../../routine/vocabulary';

/** What a rule says about one place in a routine. */
export type Finding = {
	/** The field, as a person would point at it: "step 3, seconds". */
	readonly field: string;
	/** What to change, one plain sentence. */
	readonly message: string;
};

export function finding(stepIndex: number, field: string, message: string): Finding {
	return { field: `step ${stepIndex + 1}, ${field}`, message };
}

/** One look at each step; a message means a break. */
export function eachStep(
	routine: Routine,
	field: string,
	look: (step: Step) => string | undefined
): readonly Finding[] {
	return routine.steps.flatMap((step, i) => {
		const message = look(step);
		return message === undefined ? [] : [finding(i, field, message)];
	});
}

export function isOnlyTwoDays(routine: Routine): boolean {
	return routine.stages.every((s) => s === 'two-days');
}

export function isAtMostLight(step: Step): boolean {
	return PRESSURE_LEVEL[step.pressure] <= PRESSURE_LEVEL.light;
}
