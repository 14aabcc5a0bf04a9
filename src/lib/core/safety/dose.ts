import { wholeMuscle } from '../routine/muscles';
import type { Routine, Step } from '../routine/schema';
import { TECHNIQUE } from '../routine/techniques';
import type { Side, Technique } from '../routine/vocabulary';

// How long is safe, for one step, one muscle and one session. The rules hold authored routines to it, the timeline and the
// player everything that is stretched, repeated or played without a clock.

/** Content brief 2.2: holds run 15 to 60 s. H4: at most 45 s the day after training, so also on the same day. */
const HOLD_SECONDS = 60;
const EARLY_HOLD_SECONDS = 45;
/** Content brief 2.2: rolling at most 3 min per muscle and side. */
const ROLLING_SECONDS = 180;
const ROLLING: readonly Technique[] = ['roll', 'stick-roll', 'ball-roll'];
/** Content brief 3.3: at most 60 s per muscle; one case of muscle breakdown followed about 10 min on both thighs. */
const GUN_SECONDS = 60;
/** Content brief 2.2: a session with the gun lasts at most 10 min, breathing and changing sides included. */
const GUN_SESSION_SECONDS = 600;
/** Content brief 2.2: hard maximum 30 min, at the default change-over and pace. */
export const SESSION_SECONDS = 1800;

/** Whether a routine is offered before 48 h have passed. */
export function isEarly(routine: Routine): boolean {
	return routine.stages.some((s) => s === 'immediate' || s === 'next-day');
}

export function isGun(step: Step): boolean {
	return step.technique === 'percussion-glide';
}

export function isRolling(step: Step): boolean {
	return ROLLING.includes(step.technique);
}

/** Whether something presses on the body in this step. */
export function presses(step: Step): boolean {
	const { kind } = TECHNIQUE[step.technique];
	return kind !== 'breath' && kind !== 'stretch' && step.technique !== 'mobilise';
}

/** The longest hold an author may write, seconds. */
export function authoredHoldSeconds(routine: Routine): number {
	return isEarly(routine) ? EARLY_HOLD_SECONDS : HOLD_SECONDS;
}

/** The longest one step may last on one side, however it is stretched or repeated, seconds. */
export function longestSeconds(routine: Routine, step: Step): number {
	const { kind, stretchedMaxSeconds } = TECHNIQUE[step.technique];
	return kind === 'hold' && isEarly(routine) ? EARLY_HOLD_SECONDS : stretchedMaxSeconds;
}

/** The longest a whole session of a routine may last, seconds: less with the gun. */
export function sessionSeconds(routine: Routine): number {
	return routine.tool === 'gun' || routine.steps.some(isGun)
		? GUN_SESSION_SECONDS
		: SESSION_SECONDS;
}

/** What adds up on one muscle over several steps: under which name, and how long at the most, seconds. */
export type MuscleDose = { readonly muscle: string; readonly seconds: number };

/**
 * The dose a step adds to, or `null` when none adds up. Parts count for their whole muscle: three strips of the front
 * thigh are one muscle.
 */
export function muscleDose(step: Step): MuscleDose | null {
	if (step.muscle === null) return null;
	const whole = wholeMuscle(step.muscle);
	if (isGun(step)) return { muscle: `gun/${whole}`, seconds: GUN_SECONDS };
	if (isRolling(step)) return { muscle: `roll/${whole}`, seconds: ROLLING_SECONDS };
	return null;
}

/** Seconds given on each muscle and side so far; what is done on both sides at once counts for each. */
export class DoseTally {
	readonly #given = new Map<string, number>();

	/** @param seconds may be negative, to take back. */
	add(step: Step, side: Side, seconds: number): void {
		for (const key of keysOf(step, side)) this.#given.set(key, this.#of(key) + seconds);
	}

	/** What is given so far where a step on a side works: of the two sides the one with more. */
	given(step: Step, side: Side): number {
		return Math.max(0, ...keysOf(step, side).map((key) => this.#of(key)));
	}

	#of(key: string): number {
		return this.#given.get(key) ?? 0;
	}
}

function keysOf(step: Step, side: Side): readonly string[] {
	const dose = muscleDose(step);
	if (dose === null) return [];
	const sides = side === 'left' || side === 'right' ? [side] : ['left', 'right'];
	return sides.map((s) => `${dose.muscle}/${s}`);
}
