import { positionAt, stepPhases, workOfPhase, type Position } from '../timeline/position';
import type { Adjustment, OneSide, Work } from '../timeline/types';
import { withSideFirst } from '../timeline/works';
import { adjusted, timelineOf } from './plan';
import { credited } from './credit';
import { earliestIn, withinDose } from './dose';
import type { PlayerState } from './types';

type InPhase = Extract<Position, { kind: 'in-phase' }>;

function placeOf(state: PlayerState, atMs: number): InPhase | null {
	const position = positionAt(timelineOf(state.plan), atMs);
	return position.kind === 'in-phase' ? position : null;
}

/**
 * Another pace for what is left, the rest of the present step included; `null` at the end.
 * @param pace 0.75–1.5, a factor on the written seconds.
 */
export function paceAdjustment(state: PlayerState, atMs: number, pace: number): Adjustment | null {
	const place = placeOf(state, atMs);
	if (!place) return null;
	const playedSeconds = place.phase.kind === 'step' ? place.inPhaseMs / 1000 : 0;
	const fromWork = workOfPhase(place.phase).workIndex;
	return { kind: 'set-pace', fromWork, playedSeconds, pace };
}

/** Steps without a clock from here on, or with it again; `null` at the end. */
export function tapForNextAdjustment(
	state: PlayerState,
	atMs: number,
	on: boolean
): Adjustment | null {
	const place = placeOf(state, atMs);
	return place && { kind: 'tap-for-next', fromWork: workOfPhase(place.phase).workIndex, on };
}

/** Seconds more, or fewer, for the present step, on the other side as well where that is still to come. */
export function longerAdjustments(
	state: PlayerState,
	atMs: number,
	seconds: number
): readonly Adjustment[] {
	const place = placeOf(state, atMs);
	if (!place) return [];
	const { stepIndex } = workOfPhase(place.phase);
	return worksFrom(state, atMs)
		.filter((work) => work.stepIndex === stepIndex)
		.map(({ workIndex }) => ({ kind: 'change-seconds', workIndex, seconds }));
}

/** This side first from here on; a step that has begun is not moved. `null` where nothing is left to change places. */
export function sideOrderAdjustment(
	state: PlayerState,
	atMs: number,
	first: OneSide
): Adjustment | null {
	const place = placeOf(state, atMs);
	if (!place) return null;
	const works = worksFrom(state, atMs);
	const rest = place.phase.kind === 'step' ? works.slice(1) : works;
	const [next] = rest;
	const { routine } = state.plan;
	const left = withSideFirst(routine, rest, 'left');
	const right = withSideFirst(routine, rest, 'right');
	if (!next || left.every((work, i) => work === right[i])) return null;
	return { kind: 'side-order', fromWork: next.workIndex, first };
}

/** The works still to be played, the present one first. */
function worksFrom(state: PlayerState, atMs: number): readonly Work[] {
	return stepPhases(timelineOf(state.plan))
		.filter((p) => p.startMs + p.durationMs > atMs)
		.map((p) => p.work);
}

/** What can be changed at a place in a session, and how it stands. */
export type Controls = {
	readonly pace: number;
	/** The length of the present step, or of the one it leads to. */
	readonly stepSeconds: number;
	readonly tapForNext: boolean;
	/** Of the sides that are still to come; `null` where none can change places. */
	readonly firstSide: OneSide | null;
	/** Whether the present step can still be made longer or shorter by the step given. */
	readonly longer: boolean;
	readonly shorter: boolean;
	/** Whether the dose of the present step lets it be played again from its beginning, or from nearer to it. */
	readonly repeat: boolean;
};

/** One tap on "Longer" or "Shorter", seconds. */
export const LONGER_SECONDS = 10;

/** What can be changed at a session position, milliseconds; `null` at the end. */
export function controlsOf(state: PlayerState, atMs: number): Controls | null {
	const place = placeOf(state, atMs);
	if (!place) return null;
	const { adjustments, preferences } = state.plan;
	const { phase } = place;
	const done = credited(state, atMs);
	const paces = adjustments.filter((a) => a.kind === 'set-pace');
	const swap = sideOrderAdjustment(state, atMs, 'left');
	const rest = worksFrom(state, atMs).slice(phase.kind === 'step' ? 1 : 0);
	const sided = rest.find((w) => w.side === 'left' || w.side === 'right');
	const present = stepPhases(timelineOf(state.plan)).find(
		(p) => p.work.workIndex === workOfPhase(phase).workIndex
	);
	const changes = (seconds: number) => {
		const { plan } = withinDose(
			adjusted({ plan: state.plan, positionMs: atMs }, ...longerAdjustments(state, atMs, seconds)),
			done
		);
		const after = stepPhases(timelineOf(plan)).find(
			(p) => p.work.workIndex === present?.work.workIndex
		);
		return after !== undefined && after.durationMs !== present?.durationMs;
	};
	return {
		pace: paces.at(-1)?.pace ?? preferences.pace,
		stepSeconds: Math.round((present?.durationMs ?? 0) / 1000),
		tapForNext: present?.untimed ?? false,
		firstSide: swap && (sided?.side === 'right' ? 'right' : 'left'),
		longer: changes(LONGER_SECONDS),
		shorter: changes(-LONGER_SECONDS),
		repeat: phase.kind === 'step' && earliestIn(state.plan, phase, done) < atMs - 1000
	};
}
