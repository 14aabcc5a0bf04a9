import { positionAt, stepPhases, workOfPhase } from '../timeline/position';
import { buildTimeline } from '../timeline/timeline';
import type { Adjustment, Timeline } from '../timeline/types';
import type { Plan } from './types';

const timelines = new WeakMap<Plan, Timeline>();

/** The timeline of a plan. Remembered per plan, which never changes. */
export function timelineOf(plan: Plan): Timeline {
	let timeline = timelines.get(plan);
	if (!timeline) {
		timeline = buildTimeline(plan.routine, plan.preferences, plan.adjustments);
		timelines.set(plan, timeline);
	}
	return timeline;
}

/** A plan and a place in its timeline, milliseconds. */
export type Place = { readonly plan: Plan; readonly positionMs: number };

/**
 * The plan with more adjustments, and the same place in its timeline: the same spot of the same step where it is kept,
 * else the end of the last kept step before it, so there is time to move.
 */
export function adjusted({ plan, positionMs }: Place, ...more: readonly Adjustment[]): Place {
	if (more.length === 0) return { plan, positionMs };
	return placedIn({ ...plan, adjustments: [...plan.adjustments, ...more] }, { plan, positionMs });
}

/** The place in another plan of the same routine. */
function placedIn(next: Plan, { plan, positionMs }: Place): Place {
	const old = timelineOf(plan);
	const timeline = timelineOf(next);
	const before = positionAt(old, positionMs);
	if (before.kind === 'at-end') return { plan: next, positionMs: timeline.durationMs };
	const { phase, phaseIndex, inPhaseMs } = before;
	const work = workOfPhase(phase);
	const passed = new Set(
		old.phases.slice(0, phaseIndex).flatMap((p) => (p.kind === 'step' ? [p.work.workIndex] : []))
	);
	const index = timeline.phases.findIndex(
		(p) =>
			workOfPhase(p).workIndex === work.workIndex && (p.kind === 'step') === (phase.kind === 'step')
	);
	const same = timeline.phases[index];
	const stepBefore = timeline.phases[index - 1];
	// A time to move that now leads elsewhere is given anew.
	const stays =
		phase.kind === 'step' ||
		stepBefore === undefined ||
		passed.has(workOfPhase(stepBefore).workIndex);
	if (same && stays) {
		const isShorter = same.durationMs < phase.durationMs;
		const latestMs = isShorter ? Math.max(0, same.durationMs - 1000) : same.durationMs;
		return { plan: next, positionMs: same.startMs + Math.min(inPhaseMs, latestMs) };
	}
	const last = stepPhases(timeline).findLast((p) => passed.has(p.work.workIndex));
	return { plan: next, positionMs: last ? last.startMs + last.durationMs : 0 };
}
