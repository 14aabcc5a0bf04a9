import type { PainEvent } from '../history/types';
import { stepArea } from '../routine/routine';
import type { Routine } from '../routine/schema';
import { decideSharpPain, type PainChoice } from '../safety/sharp-pain';
import {
	nextStepMs,
	positionAt,
	previousStepMs,
	stepPhases,
	workOfPhase
} from '../timeline/position';
import { stepOf } from '../timeline/works';
import type { Adjustment, TimelinePreferences, Work } from '../timeline/types';
import { adjustmentFor } from './adjustment';
import { credited } from './credit';
import { backAt, earliestIn, withinDose } from './dose';
import { adjusted, timelineOf, type Place } from './plan';
import { stopOf } from './stop';
import type { PainView, PlayerEvent, PlayerState } from './types';

export { timelineOf };

/** A session that has not started. */
export function readyState(routine: Routine, preferences: TimelinePreferences): PlayerState {
	return {
		kind: 'ready',
		plan: { routine, preferences, adjustments: [] },
		doneMs: {},
		pauses: 0,
		pains: []
	};
}

/**
 * Where the session is at clock time `now`, milliseconds, never beyond its end. A clock that steps back does not move
 * the session back.
 */
export function positionOf(state: PlayerState, now: number): number {
	switch (state.kind) {
		case 'ready':
			return 0;
		case 'running': {
			const elapsed = Math.max(0, now - state.anchor.atMs);
			return Math.min(stopOf(state).atMs, state.anchor.positionMs + elapsed);
		}
		default:
			return state.positionMs;
	}
}

/** The work a position is in or leads to; `null` at the end. */
export function workAt(state: PlayerState, now: number): Work | null {
	const position = positionAt(timelineOf(state.plan), positionOf(state, now));
	return position.kind === 'in-phase' ? workOfPhase(position.phase) : null;
}

/**
 * The player. Pure and total: any event in any state gives a valid state; an event that means nothing there changes
 * nothing. `now` is the player clock in milliseconds: any clock that does not run backwards.
 */
export function transition(state: PlayerState, event: PlayerEvent, now: number): PlayerState {
	if (state.kind === 'finished') return state;
	// Before anything else: a frozen clock may already lie past the end, and what did not sound was not played.
	if (state.kind === 'running' && event.kind === 'came-back') return cameBack(state, event, now);
	const settled = settle(state, now);
	return settled.kind === 'finished' ? settled : happen(settled, event, now);
}

function happen(state: Active, event: PlayerEvent, now: number): PlayerState {
	if (state.kind === 'hurting') return inPain(state, event, now);
	const timeline = timelineOf(state.plan);
	const positionMs = positionOf(state, now);
	switch (event.kind) {
		case 'start':
			return state.kind === 'ready' ? runFrom(state, 0, now) : state;
		case 'pause':
			return state.kind === 'running' ? pause(state, positionMs, now, { kind: 'user' }) : state;
		case 'interrupt':
			return state.kind === 'running'
				? pause(state, positionMs, now, { kind: 'interrupted' })
				: state;
		case 'resume':
			return state.kind === 'paused' ? runFrom(state, state.positionMs, now) : state;
		case 'catch-up':
			if (state.kind !== 'paused' || state.why.kind !== 'came-back') return state;
			return settle(runFrom(state, state.why.clockMs, now), now);
		case 'next':
			// The step was long enough and waits for this: the time to move begins.
			if (state.kind === 'paused' && state.why.kind === 'enough')
				return runFrom(state, state.positionMs, now);
			return moveTo(state, nextStepMs(timeline, positionMs), now);
		case 'previous':
			return moveTo(state, previousStepMs(timeline, positionMs), now);
		case 'repeat': {
			const position = positionAt(timeline, positionMs);
			return position.kind === 'in-phase' ? moveTo(state, position.phase.startMs, now) : state;
		}
		case 'restart':
			return moveTo(state, 0, now);
		case 'nudge': {
			const position = positionAt(timeline, positionMs);
			if (position.kind === 'at-end') return state;
			const { startMs, durationMs } = position.phase;
			// One second before the end at the most, so a nudge never leaves the step.
			return moveTo(
				state,
				clamp(positionMs + event.byMs, startMs, startMs + durationMs - 1000),
				now
			);
		}
		case 'seek':
			return moveTo(state, event.toMs, now);
		case 'adjust':
			return settle(adjust(state, event.adjustment, positionMs, now), now);
		case 'sharp-pain':
			if (state.kind === 'ready') return state;
			return hurt(state, positionMs, event.wallMs);
		case 'end':
			return finish(state, positionMs, 'ended');
		default:
			return state;
	}
}

type Active = Exclude<PlayerState, { kind: 'finished' }>;
type Of<K extends PlayerState['kind']> = Extract<PlayerState, { kind: K }>;

function carried(state: PlayerState) {
	const { plan, doneMs, pauses, pains } = state;
	return { plan, doneMs, pauses, pains };
}

function runFrom(state: Active, positionMs: number, now: number): Of<'running'> {
	return { ...carried(state), kind: 'running', anchor: { positionMs, atMs: now } };
}

function pause(
	state: Of<'running'>,
	positionMs: number,
	now: number,
	why: Of<'paused'>['why']
): Of<'paused'> {
	return {
		...carried(state),
		doneMs: credited(state, positionMs),
		pauses: state.pauses + 1,
		kind: 'paused',
		positionMs,
		why,
		sinceMs: now
	};
}

function finish(state: Active, positionMs: number, how: Of<'finished'>['how']): Of<'finished'> {
	return {
		...carried(state),
		doneMs: credited(state, positionMs),
		kind: 'finished',
		positionMs,
		how
	};
}

function cameBack(
	state: Of<'running'>,
	event: Extract<PlayerEvent, { kind: 'came-back' }>,
	now: number
): PlayerState {
	const { durationMs } = timelineOf(state.plan);
	// No further than the clock ran, and a millisecond before the end at the most: a session nobody heard the end of
	// is not finished.
	const latestMs = Math.max(
		state.anchor.positionMs,
		Math.min(positionOf(state, now), durationMs - 1)
	);
	const soundedMs = clamp(event.soundedMs, state.anchor.positionMs, latestMs);
	// Where it would have waited for a tap, it waits.
	const clockMs = clamp(event.clockMs, soundedMs, Math.min(durationMs, stopOf(state).atMs));
	return pause(state, soundedMs, now, {
		kind: 'came-back',
		clockMs,
		leftAtWallMs: event.leftAtWallMs
	});
}

/**
 * What comes of the time that passed, whatever the event was: the end of the session finishes it, and so does the longest
 * time a session may be played; the end of a step without a clock waits at rest.
 */
function settle(state: PlayerState, now: number): PlayerState {
	if (state.kind === 'finished' || state.kind === 'hurting') return state;
	const positionMs = positionOf(state, now);
	const { durationMs } = timelineOf(state.plan);
	if (positionMs >= durationMs) return finish(state, durationMs, 'completed');
	if (state.kind !== 'running') return state;
	const stop = stopOf(state);
	if (positionMs < stop.atMs) return state;
	if (stop.why === 'session') return finish(state, positionMs, 'ended');
	return { ...pause(state, positionMs, now, { kind: 'enough' }), pauses: state.pauses };
}

/** A jump, on request. Running goes on running from there; paused stays paused there. */
function moveTo(state: Of<'ready' | 'running' | 'paused'>, toMs: number, now: number): PlayerState {
	if (!Number.isFinite(toMs) || state.kind === 'ready') return state;
	const fromMs = positionOf(state, now);
	const doneMs = credited(state, fromMs);
	const target = {
		plan: state.plan,
		positionMs: clamp(toMs, 0, timelineOf(state.plan).durationMs)
	};
	const { plan, positionMs } = target.positionMs < fromMs ? back(target, fromMs, doneMs) : target;
	if (state.kind === 'running')
		return settle({ ...runFrom(state, positionMs, now), plan, doneMs }, now);
	return settle({ ...state, plan, positionMs, why: { kind: 'user' } }, now);
}

/** Back, as far as what was played allows: within a step no further than its dose has left. */
function back(target: Place, fromMs: number, doneMs: PlayerState['doneMs']): Place {
	const position = positionAt(timelineOf(target.plan), fromMs);
	if (position.kind === 'in-phase' && position.phase.kind === 'step') {
		const { phase } = position;
		if (target.positionMs >= phase.startMs) {
			const earliestMs = Math.min(fromMs, earliestIn(target.plan, phase, doneMs));
			return backAt({ ...target, positionMs: Math.max(target.positionMs, earliestMs) }, doneMs);
		}
	}
	return backAt(target, doneMs);
}

function adjust(
	state: Of<'ready' | 'running' | 'paused'>,
	adjustment: Adjustment,
	fromMs: number,
	now: number
): PlayerState {
	const doneMs = credited(state, fromMs);
	const { plan, positionMs } = withinDose(
		adjusted({ plan: state.plan, positionMs: fromMs }, adjustment),
		doneMs
	);
	switch (state.kind) {
		case 'ready':
			return { ...state, plan };
		case 'running':
			return { ...runFrom(state, positionMs, now), plan, doneMs };
		case 'paused':
			return { ...state, plan, positionMs, why: { kind: 'user' } };
	}
}

function hurt(state: Of<'running' | 'paused'>, positionMs: number, wallMs: number): PlayerState {
	const position = positionAt(timelineOf(state.plan), positionMs);
	if (position.kind === 'at-end') return state;
	// Between two steps it is the spot just left that hurts.
	const work =
		position.phase.kind === 'step'
			? position.phase.work
			: (stepPhases(timelineOf(state.plan)).findLast((p) => p.startMs < position.phase.startMs)
					?.work ?? workOfPhase(position.phase));
	const pain: PainEvent = {
		atMs: wallMs,
		workIndex: work.workIndex,
		stepIndex: work.stepIndex,
		area: stepArea(stepOf(state.plan.routine, work)),
		side: work.side,
		kind: null,
		level: null,
		choice: null
	};
	return {
		...carried(state),
		doneMs: credited(state, positionMs),
		pains: [...state.pains, pain],
		kind: 'hurting',
		positionMs,
		view: { kind: 'signs' }
	};
}

function inPain(state: Of<'hurting'>, event: PlayerEvent, now: number): PlayerState {
	switch (event.kind) {
		case 'pain-signs':
			if (state.view.kind !== 'signs') return state;
			if (!event.present) return withView(state, { kind: 'kinds' });
			return finish(
				answered(state, { kind: 'red-flag', choice: 'help' }),
				state.positionMs,
				'help'
			);
		case 'pain-kind': {
			if (state.view.kind === 'signs') return state;
			const next = answered(state, { kind: event.painKind });
			const decision = decideSharpPain(next.pains, event.painKind);
			const choices = decision.choices.filter((c) => c === 'end' || leavesWork(next, c));
			return withView(next, {
				kind: 'choices',
				painKind: event.painKind,
				decision: { ...decision, choices }
			});
		}
		case 'pain-back':
			if (state.view.kind === 'choices')
				return withView(answered(state, { kind: null }), { kind: 'kinds' });
			if (state.view.kind === 'kinds') return withView(state, { kind: 'signs' });
			return state;
		case 'pain-choose':
			if (state.view.kind !== 'choices' || !state.view.decision.choices.includes(event.choice))
				return state;
			return choose(answered(state, { choice: event.choice }), event.choice, now);
		case 'end':
			return finish(answered(state, { choice: 'end' }), state.positionMs, 'pain');
		default:
			return state;
	}
}

function withView(state: Of<'hurting'>, view: PainView): Of<'hurting'> {
	return { ...state, view };
}

/** The present pain with one more answer. */
function answered(
	state: Of<'hurting'>,
	answer: Partial<Pick<PainEvent, 'kind' | 'choice'>>
): Of<'hurting'> {
	const present = state.pains.at(-1);
	return present
		? { ...state, pains: [...state.pains.slice(0, -1), { ...present, ...answer }] }
		: state;
}

/** What a choice after a pain does to the plan; `null` when it does nothing to it. */
function painAdjustment(state: Of<'hurting'>, choice: PainChoice): Adjustment | null {
	const pain = state.pains.at(-1);
	const position = positionAt(timelineOf(state.plan), state.positionMs);
	if (!pain || position.kind === 'at-end') return null;
	return adjustmentFor(
		choice,
		stepOf(state.plan.routine, pain),
		pain.stepIndex,
		workOfPhase(position.phase).workIndex
	);
}

/** Whether anything is left to do after a choice: a skip that empties the session is not offered. */
function leavesWork(state: Of<'hurting'>, choice: PainChoice): boolean {
	const adjustment = painAdjustment(state, choice);
	if (!adjustment) return false;
	const { plan, positionMs } = adjusted(state, adjustment);
	return positionMs < timelineOf(plan).durationMs;
}

/** Off the spot and on with what is left: a skip goes on with the time to move that leads to the next step. */
function choose(state: Of<'hurting'>, choice: PainChoice, now: number): PlayerState {
	const adjustment = painAdjustment(state, choice);
	if (!adjustment) return finish(state, state.positionMs, 'pain');
	const { plan, positionMs } = adjusted(state, adjustment);
	return settle({ ...runFrom(state, positionMs, now), plan, pauses: state.pauses + 1 }, now);
}

function clamp(value: number, min: number, max: number): number {
	return Number.isFinite(value) ? Math.min(max, Math.max(min, value)) : min;
}
