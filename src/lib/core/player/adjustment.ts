import type { PainChoice } from '../safety/sharp-pain';
import { muscleRow } from '../routine/muscles';
import { stepArea } from '../routine/routine';
import type { Step } from '../routine/schema';
import type { Adjustment } from '../timeline/types';

/**
 * What a choice does to the plan, or `null` when it does nothing to it (`end`, or a step that works no muscle).
 * @param step the step the choice is about, `stepIndex` its place in the routine.
 * @param fromWork the first work that is still to come; what was played stays as it was.
 */
export function adjustmentFor(
	choice: PainChoice,
	step: Step,
	stepIndex: number,
	fromWork: number
): Adjustment | null {
	const area = stepArea(step);
	switch (choice) {
		case 'lighten':
			return { kind: 'lighten', fromWork, area, levels: 1 };
		case 'move':
			return { kind: 'lighten', fromWork, area, levels: 0 };
		case 'retry-light':
			return { kind: 'light-retry', fromWork, area };
		case 'skip-step':
			return { kind: 'skip-step', fromWork, stepIndex };
		case 'skip-muscle':
			return step.muscle && { kind: 'skip-muscle', fromWork, muscle: step.muscle };
		case 'skip-area':
			return step.muscle && { kind: 'skip-area', fromWork, area: muscleRow(step.muscle).area };
		case 'end':
			return null;
	}
}
