import type { Phase, StepPhase, Timeline } from './types';

/** Where an elapsed time lies. */
export type Position =
	| {
			readonly kind: 'in-phase';
			readonly phase: Phase;
			readonly phaseIndex: number;
			/** Milliseconds since the phase began, and until it ends. `inPhaseMs + remainingMs` is its length. */
			readonly inPhaseMs: number;
			readonly remainingMs: number;
	  }
	| { readonly kind: 'at-end' };

/**
 * Position as a pure function of elapsed time, milliseconds. Phases are half-open, so a boundary belongs to the phase
 * that begins there; a time before 0 counts as 0; the end and beyond is `at-end`.
 */
export function positionAt(timeline: Timeline, elapsedMs: number): Position {
	const at = Math.max(0, elapsedMs);
	const phaseIndex = timeline.phases.findLastIndex((p) => p.startMs <= at);
	const phase = timeline.phases[phaseIndex];
	if (!phase || at >= timeline.durationMs) return { kind: 'at-end' };
	const inPhaseMs = at - phase.startMs;
	return {
		kind: 'in-phase',
		phase,
		phaseIndex,
		inPhaseMs,
		remainingMs: phase.durationMs - inPhaseMs
	};
}

/** The work a phase plays or leads to. */
export function workOfPhase(phase: Phase) {
	return phase.kind === 'step' ? phase.work : phase.next;
}

/** The step phases, in order. */
export function stepPhases(timeline: Timeline): readonly StepPhase[] {
	return timeline.phases.filter((p): p is StepPhase => p.kind === 'step');
}

/**
 * "Step 2 of 13": the 1-based number of the step an elapsed time is in or leads to; the count once at the end.
 */
export function stepNumberAt(timeline: Timeline, elapsedMs: number): number {
	const position = positionAt(timeline, elapsedMs);
	if (position.kind === 'at-end') return timeline.stepCount;
	let number = 0;
	for (const [i, phase] of timeline.phases.entries()) {
		if (phase.kind === 'step') number++;
		if (i === position.phaseIndex) return phase.kind === 'step' ? number : number + 1;
	}
	return number;
}

/** The step phase after the one an elapsed time is in or leads to; `null` at the last. */
export function nextStepPhase(timeline: Timeline, elapsedMs: number): StepPhase | null {
	return stepPhases(timeline)[stepNumberAt(timeline, elapsedMs)] ?? null;
}

/**
 * Where "Next step" goes, milliseconds: the start of the phase that leads to the next step (so there is time to move),
 * or the end after the last step. From a get-ready, change-over or rest it goes to the step itself.
 */
export function nextStepMs(timeline: Timeline, elapsedMs: number): number {
	const position = positionAt(timeline, elapsedMs);
	if (position.kind === 'at-end') return timeline.durationMs;
	return position.phase.startMs + position.phase.durationMs;
}

/** Within this of a step's start, "Previous step" goes to the step before it; later it restarts the step. */
const RESTART_AFTER_MS = 3000;

/**
 * Where "Previous step" goes, milliseconds: the start of the current step when more than 3 s of it were played,
 * else the start of the step before; never before 0.
 */
export function previousStepMs(timeline: Timeline, elapsedMs: number): number {
	const steps = stepPhases(timeline);
	const number = stepNumberAt(timeline, elapsedMs);
	const current = steps[number - 1];
	if (current && elapsedMs - current.startMs > RESTART_AFTER_MS) return current.startMs;
	return steps[number - 2]?.startMs ?? 0;
}
