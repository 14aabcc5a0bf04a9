import type { Area } from '../routine/vocabulary';
import type { WorkoutKind } from './check-in';

/** The areas a workout works, the hardest first: rules A1 to A6 of the content brief, section 5. */
export const WORKED = {
	legs: ['quads', 'hamstrings', 'glutes', 'calves'],
	'upper-body': ['chest', 'lats', 'shoulders', 'upper-back', 'forearms-hands'],
	hiit: ['quads', 'calves', 'hamstrings', 'glutes', 'lats'],
	run: ['calves', 'outer-thigh', 'hip-flexors'],
	ride: ['calves', 'outer-thigh', 'hip-flexors', 'upper-back'],
	desk: ['neck-traps', 'upper-back', 'hip-flexors', 'forearms-hands'],
	overuse: ['forearms-hands', 'upper-arms', 'shoulders']
} as const satisfies Record<WorkoutKind, readonly Area[]>;

/** Where the overuse is: it rests first (rule A6). */
export const OVERUSED: readonly Area[] = ['forearms-hands'];
