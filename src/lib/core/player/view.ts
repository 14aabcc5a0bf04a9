import { stepArea, stepTitle, stepWhere } from '../routine/routine';
import type { Step } from '../routine/schema';
import type { Area, Side, StepPressure } from '../routine/vocabulary';
import { TECHNIQUE } from '../routine/techniques';
import {
	nextStepPhase,
	positionAt,
	stepNumberAt,
	stepPhases,
	workOfPhase
} from '../timeline/position';
import { stepOf } from '../timeline/works';
import type { Phase, StepPhase } from '../timeline/types';
import { positionOf, timelineOf } from './player';
import type { PlayerState } from './types';

/** Everything the player screen shows of a place in a session; derived, never stored. */
export type PlayerView = {
	readonly phase: Phase;
	readonly step: Step;
	readonly side: Side;
	/** `null` while breathing. */
	readonly area: Area | null;
	/** The big word: "Roll", "Hold still". */
	readonly technique: string;
	/** What is worked: "Front of thigh"; empty while breathing. */
	readonly where: string;
	/** It lasts until "Next step": there is nothing to count down. */
	readonly untimed: boolean;
	/** Whole seconds to the end of the phase, rounded up; of a step without a clock those that have passed. */
	readonly seconds: number;
	/** Of how many. */
	readonly ofSeconds: number;
	readonly inPhaseMs: number;
	readonly pressure: StepPressure;
	readonly painCap: number;
	/** "Step 2 of 13". */
	readonly stepNumber: number;
	readonly stepCount: number;
	/** How much of the present step is done, 0–1; 0 in the time before it. */
	readonly stepFraction: number;
	/** To the end of the session, milliseconds; `null` where that depends on the taps to come. */
	readonly leftMs: number | null;
	readonly next: {
		readonly title: string;
		readonly side: Side;
		/** `null` for a step without a clock. */
		readonly seconds: number | null;
	} | null;
};

/**
 * The view at a session position, or `null` at the end.
 * @param atMs session milliseconds; the position the screen shows.
 */
export function playerView(state: PlayerState, atMs: number): PlayerView | null {
	const timeline = timelineOf(state.plan);
	const position = positionAt(timeline, atMs);
	if (position.kind === 'at-end') return null;
	const { phase, inPhaseMs, remainingMs } = position;
	const { routine } = state.plan;
	const step = stepOf(routine, workOfPhase(phase));
	const stepNumber = stepNumberAt(timeline, atMs);
	// A get-ready, change-over or rest shows the load of the step it leads to.
	const load = stepPhases(timeline)[stepNumber - 1];
	const isStep = phase.kind === 'step';
	const untimed = isStep && phase.untimed;
	return {
		phase,
		step,
		side: workOfPhase(phase).side,
		area: stepArea(step),
		technique: TECHNIQUE[step.technique].label,
		where: stepWhere(step),
		untimed,
		seconds: untimed ? Math.floor(inPhaseMs / 1000) : Math.ceil(remainingMs / 1000),
		ofSeconds: Math.round(phase.durationMs / 1000),
		inPhaseMs,
		pressure: load?.pressure ?? 'none',
		painCap: load?.painCap ?? 0,
		stepNumber,
		stepCount: timeline.stepCount,
		stepFraction: isStep ? inPhaseMs / phase.durationMs : 0,
		leftMs: stepPhases(timeline).some((p) => p.untimed && p.startMs + p.durationMs > atMs)
			? null
			: timeline.durationMs - atMs,
		next: upcoming(state, isStep ? nextStepPhase(timeline, atMs) : (load ?? null))
	};
}

function upcoming(state: PlayerState, phase: StepPhase | null): PlayerView['next'] {
	if (!phase) return null;
	const step = stepOf(state.plan.routine, phase.work);
	return {
		title: stepTitle(step),
		side: phase.work.side,
		seconds: phase.untimed ? null : Math.round(phase.durationMs / 1000)
	};
}

/** What skipping would save from a position on, milliseconds: 0 when there is nothing to skip. */
export function savedBySkip(state: PlayerState, skipped: PlayerState, now: number): number {
	const left = (s: PlayerState) => timelineOf(s.plan).durationMs - positionOf(s, now);
	return Math.max(0, left(state) - left(skipped));
}
