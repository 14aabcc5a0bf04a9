import { DoseTally, longestSeconds, muscleDose, presses, sessionSeconds } from '../safety/dose';
import { skips } from '../timeline/adjusted-works';
import { nextStepMs, positionAt, stepPhases, workOfPhase } from '../timeline/position';
import type { Adjustment, StepPhase, Work } from '../timeline/types';
import { stepOf, worksOf } from '../timeline/works';
import { adjusted, timelineOf, type Place } from './plan';
import type { Plan, PlayerState } from './types';

// What was played counts. Whoever goes back, repeats or makes a step longer gets no more on one muscle than is safe: what
// lies ahead is cut to what the dose has left, and what was skipped or lightened stays so.

type Done = PlayerState['doneMs'];

/** A place a little early or late by rounding is not another dose, milliseconds. */
const TOLERANCE_MS = 50;

function tallyOf(plan: Plan, done: Done): DoseTally {
	const tally = new DoseTally();
	for (const work of worksOf(plan.routine))
		tally.add(stepOf(plan.routine, work), work.side, (done[work.workIndex] ?? 0) / 1000);
	return tally;
}

/** How long a work may still be played, milliseconds; endless where nothing presses. */
function leftMs(plan: Plan, work: Work, done: Done, tally: DoseTally): number {
	const step = stepOf(plan.routine, work);
	if (!presses(step)) return Infinity;
	const own = longestSeconds(plan.routine, step) - (done[work.workIndex] ?? 0) / 1000;
	const dose = muscleDose(step);
	const onMuscle = dose === null ? Infinity : dose.seconds - tally.given(step, work.side);
	return Math.max(0, Math.min(own, onMuscle) * 1000);
}

/** How far back in a step one may go, milliseconds of the session: what follows is no more than its dose has left. */
export function earliestIn(plan: Plan, phase: StepPhase, done: Done): number {
	const left = leftMs(plan, phase.work, done, tallyOf(plan, done));
	return Math.max(phase.startMs, phase.startMs + phase.durationMs - left);
}

/** The place with everything ahead cut to what the dose has left. */
export function withinDose(place: Place, done: Done): Place {
	if (Object.keys(done).length === 0) return place;
	const { plan, positionMs } = place;
	const tally = tallyOf(plan, done);
	let isUsedUp = false;
	const limits = stepPhases(timelineOf(plan)).flatMap((phase): Adjustment[] => {
		const inPhaseMs = Math.max(0, positionMs - phase.startMs);
		const aheadMs = phase.durationMs - inPhaseMs;
		if (aheadMs <= 0) return [];
		const step = stepOf(plan.routine, phase.work);
		const left = leftMs(plan, phase.work, done, tally);
		tally.add(step, phase.work.side, Math.min(aheadMs, left) / 1000);
		if (aheadMs <= left + TOLERANCE_MS) return [];
		if (inPhaseMs > 0 && left < 1000) isUsedUp = true;
		const seconds = Math.floor((inPhaseMs + left) / 1000);
		return [{ kind: 'limit-seconds', workIndex: phase.work.workIndex, seconds }];
	});
	const within = adjusted(place, ...limits);
	if (!isUsedUp) return within;
	// Less than a second of the present step is left: on with the time to move.
	const timeline = timelineOf(within.plan);
	const position = positionAt(timeline, within.positionMs);
	const isInStep = position.kind === 'in-phase' && position.phase.kind === 'step';
	return isInStep ? { ...within, positionMs: nextStepMs(timeline, within.positionMs) } : within;
}

/**
 * Back to an earlier place: what was skipped or lightened on the way is so from there on, and the dose counts what
 * was played.
 */
export function backAt(place: Place, done: Done): Place {
	return withinDose(stillEased(place), done);
}

function stillEased(place: Place): Place {
	const { plan, positionMs } = place;
	const { phases } = timelineOf(plan);
	const position = positionAt(timelineOf(plan), positionMs);
	if (position.kind === 'at-end') return place;
	const fromWork = workOfPhase(position.phase).workIndex;
	const ahead = stepPhases(timelineOf(plan)).filter((p) => p.startMs >= position.phase.startMs);
	const skipped: Adjustment[] = [];
	const eased: Adjustment[] = [];
	const kept: Adjustment[] = [];
	for (const a of plan.adjustments) {
		kept.push(a);
		if (a.kind === 'skip-step' || a.kind === 'skip-muscle' || a.kind === 'skip-area') {
			const comesBack = ahead.some(({ work }) =>
				skips(a, stepOf(plan.routine, work), work.stepIndex)
			);
			if (comesBack) skipped.push({ ...a, fromWork });
		} else if (a.kind === 'lighten' || a.kind === 'light-retry') {
			const index = phases.findIndex((p) => workOfPhase(p).workIndex === a.fromWork);
			// Moved, not made twice: each lighten counts once on every step.
			if (index > position.phaseIndex || index < 0) {
				kept.pop();
				eased.push({ ...a, fromWork });
			}
		}
	}
	if (skipped.length + eased.length === 0) return place;
	return adjusted({ plan: { ...plan, adjustments: kept }, positionMs }, ...eased, ...skipped);
}

/** The longest all steps of a session together may be played, milliseconds; never less than they are written. */
export function longestSessionMs(plan: Plan): number {
	const written = worksOf(plan.routine).reduce(
		(sum, work) => sum + stepOf(plan.routine, work).seconds,
		0
	);
	return Math.max(sessionSeconds(plan.routine), written) * 1000;
}
