import { musclesOverlap } from '../routine/muscles';
import { stepArea } from '../routine/routine';
import type { Routine, Step } from '../routine/schema';
import { PRESSURES, PRESSURE_LEVEL, type StepPressure } from '../routine/vocabulary';
import { TECHNIQUE } from '../routine/techniques';
import type { Adjustment, Phase, Timeline, TimelinePreferences, Work } from './types';

export const DEFAULT_TIMELINE_PREFERENCES: TimelinePreferences = {
	getReadySeconds: 5,
	changeOverSeconds: 8,
	pace: 1
};

/** Limits of the preferences; values outside are brought to the nearest end. */
const TIMELINE_LIMITS = {
	getReadySeconds: { min: 3, max: 30 },
	changeOverSeconds: { min: 3, max: 30 },
	pace: { min: 0.75, max: 1.5 }
} as const;

/** No adjustment asks for less than this, seconds: long enough for the countdown to be heard. */
const SHORTEST_STEP_SECONDS = 10;
/** "Resume with cap −2": content brief 3.6. The cap never falls below 1 of 10, which is bare touch. */
const LIGHTEN_CAP = 2;
const LOWEST_CAP = 1;

/**
 * Routine, preferences and adjustments to the flat list of phases. Pure: the same input gives the same timeline,
 * and everything before the first work an adjustment applies to keeps its offsets.
 *
 * Order `block` plays every left-or-centre step, then every right; steps without a side keep their place:
 * those before the first sided step come first, those after the last sided step come last.
 */
export function buildTimeline(
	routine: Routine,
	preferences: TimelinePreferences = DEFAULT_TIMELINE_PREFERENCES,
	adjustments: readonly Adjustment[] = []
): Timeline {
	const getReadyMs = within('getReadySeconds', preferences.getReadySeconds) * 1000;
	const gapMs = within('changeOverSeconds', preferences.changeOverSeconds) * 1000;
	const pace = within('pace', preferences.pace);

	const phases: Phase[] = [];
	let startMs = 0;
	let previous: Work | undefined;
	for (const work of worksOf(routine)) {
		const step = stepOf(routine, work);
		if (isSkipped(work, step, adjustments)) continue;
		if (previous === undefined) {
			phases.push({ kind: 'get-ready', startMs, durationMs: getReadyMs, next: work });
			startMs += getReadyMs;
		} else {
			const sideChanges =
				work.side !== previous.side && (work.side === 'left' || work.side === 'right');
			phases.push({
				kind: sideChanges ? 'change-over' : 'rest',
				startMs,
				durationMs: gapMs,
				next: work
			});
			startMs += gapMs;
		}
		const durationMs = secondsOf(work, step, pace, adjustments) * 1000;
		phases.push({ kind: 'step', startMs, durationMs, work, ...loadOf(work, step, adjustments) });
		startMs += durationMs;
		previous = work;
	}
	return { phases, durationMs: startMs, stepCount: phases.filter((p) => p.kind === 'step').length };
}

/** Every step on every side in the order the unadjusted routine plays them; `workIndex` is the index in this list. */
export function worksOf(routine: Routine): readonly Work[] {
	const list: Omit<Work, 'workIndex'>[] = [];
	const sided = routine.steps.map((s) => s.side === 'left-then-right');
	const push = (stepIndex: number, side: Work['side']) => list.push({ stepIndex, side });
	if (routine.order === 'step') {
		routine.steps.forEach((step, i) => {
			if (step.side === 'left-then-right') {
				push(i, 'left');
				push(i, 'right');
			} else push(i, step.side);
		});
	} else {
		const last = sided.lastIndexOf(true);
		routine.steps.forEach((step, i) => {
			if (i > last) return;
			push(i, step.side === 'left-then-right' ? 'left' : step.side);
		});
		sided.forEach((isSided, i) => isSided && push(i, 'right'));
		routine.steps.forEach((step, i) => {
			if (i > last && step.side !== 'left-then-right') push(i, step.side);
		});
	}
	return list.map((w, workIndex) => ({ workIndex, ...w }));
}

/**
 * The step a work plays.
 * @throws Error when the work is not of this routine: a broken invariant, never user data.
 */
export function stepOf(routine: Routine, work: Work): Step {
	const step = routine.steps[work.stepIndex];
	if (!step) throw new Error(`Step ${work.stepIndex + 1} is not in routine "${routine.id}".`);
	return step;
}

function isSkipped(work: Work, step: Step, adjustments: readonly Adjustment[]): boolean {
	return adjustments.some((a) => {
		if (a.kind === 'change-seconds' || work.workIndex < a.fromWork) return false;
		switch (a.kind) {
			case 'skip-step':
				return work.stepIndex === a.stepIndex;
			case 'skip-muscle':
				return step.muscle !== null && musclesOverlap(step.muscle, a.muscle);
			case 'skip-area':
				return stepArea(step) === a.area;
			default:
				return false;
		}
	});
}

/** Pressure and pain cap of a step after every lighten that applies. Only ever lower than written. */
function loadOf(work: Work, step: Step, adjustments: readonly Adjustment[]) {
	let level: number = PRESSURE_LEVEL[step.pressure];
	let painCap = step.painCap;
	for (const a of adjustments) {
		if ((a.kind !== 'lighten' && a.kind !== 'light-retry') || work.workIndex < a.fromWork) continue;
		if (a.area !== null && stepArea(step) !== a.area) continue;
		if (level > 1) level = a.kind === 'light-retry' ? 1 : level - a.levels;
		if (painCap > 0) painCap = Math.max(LOWEST_CAP, painCap - LIGHTEN_CAP);
	}
	const pressure: StepPressure = level === 0 ? 'none' : (PRESSURES[level - 1] ?? 'light');
	return { pressure, painCap };
}

function secondsOf(
	work: Work,
	step: Step,
	pace: number,
	adjustments: readonly Adjustment[]
): number {
	const { stretchedMaxSeconds } = TECHNIQUE[step.technique];
	let seconds = step.seconds * pace;
	for (const a of adjustments) {
		if (a.kind === 'change-seconds' && a.workIndex === work.workIndex) seconds += a.seconds;
	}
	return Math.round(Math.min(stretchedMaxSeconds, Math.max(SHORTEST_STEP_SECONDS, seconds)));
}

function within(key: keyof typeof TIMELINE_LIMITS, value: number): number {
	const { min, max } = TIMELINE_LIMITS[key];
	return Number.isFinite(value)
		? Math.min(max, Math.max(min, value))
		: DEFAULT_TIMELINE_PREFERENCES[key];
}
