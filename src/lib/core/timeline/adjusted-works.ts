import { musclesOverlap } from '../routine/muscles';
import { stepArea } from '../routine/routine';
import type { Routine, Step } from '../routine/schema';
import { PRESSURES, PRESSURE_LEVEL, type StepPressure } from '../routine/vocabulary';
import { longestSeconds } from '../safety/dose';
import type { Adjustment, TimelinePreferences, Work } from './types';
import { stepOf, withSideFirst, worksOf } from './works';

/** No adjustment asks for less than this, seconds: long enough for the countdown to be heard. */
const SHORTEST_STEP_SECONDS = 10;
/** "Resume with cap −2": content brief 3.6. The cap never falls below 1 of 10, which is bare touch. */
const LIGHTEN_CAP = 2;
const LOWEST_CAP = 1;

/** A work after every adjustment that applies to it. */
export type AdjustedWork = {
	readonly work: Work;
	readonly step: Step;
	readonly isSkipped: boolean;
	/** Only ever lower than written. */
	readonly pressure: StepPressure;
	readonly painCap: number;
	/** What was asked for, within the limits of its technique; the dose of muscle and session is not looked at here. */
	readonly seconds: number;
	readonly untimed: boolean;
};

/** Within the limits of `TimelinePreferences`. */
type Start = { readonly pace: number; readonly tapForNext: boolean; readonly rightFirst: boolean };

function startOf({ pace, tapForNext, firstSide }: TimelinePreferences): Start {
	return {
		pace: Number.isFinite(pace) ? clampPace(pace) : 1,
		tapForNext: tapForNext === true,
		rightFirst: firstSide === 'right'
	};
}

/**
 * Every work in the order of play. Adjustments are applied one after the other, each to the works that follow its
 * `fromWork` in the order of that moment: what one has skipped or lightened no later one brings back.
 */
export function adjustedWorks(
	routine: Routine,
	preferences: TimelinePreferences,
	adjustments: readonly Adjustment[]
): readonly AdjustedWork[] {
	const start = startOf(preferences);
	let order = worksOf(routine);
	if (start.rightFirst) order = withSideFirst(routine, order, 'right');
	const changes = new Map(order.map((work) => [work.workIndex, new Change(routine, work, start)]));
	for (const a of adjustments) {
		if (a.kind === 'change-seconds' || a.kind === 'limit-seconds') {
			changes.get(a.workIndex)?.apply(a, false);
			continue;
		}
		const from = order.findIndex((w) => w.workIndex === a.fromWork);
		if (from < 0) continue;
		const rest = order.slice(from);
		if (a.kind === 'side-order')
			order = [...order.slice(0, from), ...withSideFirst(routine, rest, a.first)];
		else rest.forEach((work, i) => changes.get(work.workIndex)?.apply(a, i === 0));
	}
	return order.flatMap((work) => changes.get(work.workIndex)?.result() ?? []);
}

/** One work while the adjustments are applied to it. */
class Change {
	readonly #work: Work;
	readonly #step: Step;
	readonly #longest: number;
	#isSkipped = false;
	#level: number;
	#painCap: number;
	#pace: number;
	#seconds: number;
	#limit = Infinity;
	#untimed: boolean;

	constructor(routine: Routine, work: Work, start: Start) {
		this.#work = work;
		this.#step = stepOf(routine, work);
		this.#longest = longestSeconds(routine, this.#step);
		this.#level = PRESSURE_LEVEL[this.#step.pressure];
		this.#painCap = this.#step.painCap;
		this.#pace = start.pace;
		this.#seconds = this.#step.seconds * start.pace;
		this.#untimed = start.tapForNext;
	}

	/** @param isFirst whether it is the work the adjustment begins at. */
	apply(a: Exclude<Adjustment, { kind: 'side-order' }>, isFirst: boolean): void {
		switch (a.kind) {
			case 'skip-step':
			case 'skip-muscle':
			case 'skip-area':
				this.#isSkipped ||= skips(a, this.#step, this.#work.stepIndex);
				break;
			case 'lighten':
			case 'light-retry':
				if (a.area !== null && stepArea(this.#step) !== a.area) break;
				if (this.#level > 1) this.#level = a.kind === 'light-retry' ? 1 : this.#level - a.levels;
				if (this.#painCap > 0) this.#painCap = Math.max(LOWEST_CAP, this.#painCap - LIGHTEN_CAP);
				break;
			case 'change-seconds':
				// Within the limits each time, so that what had no effect need not be taken back.
				this.#seconds = this.#within(this.#within(this.#seconds) + a.seconds);
				break;
			case 'limit-seconds':
				this.#limit = Math.min(this.#limit, a.seconds);
				break;
			case 'set-pace': {
				const pace = Number.isFinite(a.pace) ? clampPace(a.pace) : this.#pace;
				const whole = this.#within(this.#seconds);
				const played = isFirst ? Math.min(Math.max(0, a.playedSeconds), whole) : 0;
				this.#seconds =
					played > 0
						? played + ((whole - played) * pace) / this.#pace
						: (this.#seconds * pace) / this.#pace;
				this.#pace = pace;
				break;
			}
			case 'tap-for-next':
				this.#untimed = a.on;
				break;
		}
	}

	result(): AdjustedWork {
		const pressure: StepPressure =
			this.#level === 0 ? 'none' : (PRESSURES[this.#level - 1] ?? 'light');
		const wanted = this.#untimed ? this.#longest : this.#within(this.#seconds);
		return {
			work: this.#work,
			step: this.#step,
			isSkipped: this.#isSkipped || this.#limit < SHORTEST_STEP_SECONDS,
			pressure,
			painCap: this.#painCap,
			seconds: Math.min(Math.round(wanted), Math.floor(this.#limit)),
			untimed: this.#untimed
		};
	}

	#within(seconds: number): number {
		return Math.min(this.#longest, Math.max(SHORTEST_STEP_SECONDS, seconds));
	}
}

type Skip = Extract<Adjustment, { kind: `skip-${string}` }>;

/** Whether an adjustment takes a step out, wherever it stands. */
export function skips(a: Skip, step: Step, stepIndex: number): boolean {
	switch (a.kind) {
		case 'skip-step':
			return stepIndex === a.stepIndex;
		case 'skip-muscle':
			return step.muscle !== null && musclesOverlap(step.muscle, a.muscle);
		case 'skip-area':
			return stepArea(step) === a.area;
	}
}

/** Limits of the pace: a factor on step seconds. */
const PACE = { min: 0.75, max: 1.5 } as const;

function clampPace(pace: number): number {
	return Math.min(PACE.max, Math.max(PACE.min, pace));
}
