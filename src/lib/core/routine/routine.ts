import { muscleRow } from './muscles';
import type { Routine, RoutineInput, Step } from './schema';
import { AREA_LABEL, type Area } from './vocabulary';
import { TECHNIQUE } from './techniques';

/**
 * An authored routine. Wrong types do not compile; wrong values fail the unit test that parses every routine, not the
 * page: checking them again at every load would bring the whole schema to every player.
 */
export function defineRoutine(routine: RoutineInput): Routine {
	return routine;
}

/** Made for bed: dim, soft, and without a countdown. */
export function isForBedtime(routine: Pick<Routine, 'stages'>): boolean {
	return routine.stages[0] === 'bedtime';
}

/** The area a step works, or `null` while breathing. */
export function stepArea(step: Step): Area | null {
	return step.muscle === null ? null : muscleRow(step.muscle).area;
}

/** The everyday name of what a step works: "Tender spot", "Outer front thigh"; empty while breathing. */
export function stepWhere(step: Step): string {
	return step.where ?? (step.muscle === null ? '' : muscleRow(step.muscle).name);
}

/** The step in a list or after "Next": "Roll, outer front thigh", "Breathe". */
export function stepTitle(step: Step): string {
	const where = stepWhere(step);
	const { label, kind } = TECHNIQUE[step.technique];
	const word = kind === 'hold' ? 'Hold' : label;
	return where ? `${word}, ${where.charAt(0).toLowerCase()}${where.slice(1)}` : word;
}

/** "Quads" or "Outer thigh, glutes and quads". */
export function areasLabel(areas: readonly Area[]): string {
	const names = areas.map((a, i) => (i === 0 ? AREA_LABEL[a] : AREA_LABEL[a].toLowerCase()));
	const last = names.pop() ?? '';
	return names.length ? `${names.join(', ')} and ${last}` : last;
}
