import { stepPhases } from '../timeline/position';
import { longestSessionMs } from './dose';
import { timelineOf } from './plan';
import type { PlayerState } from './types';

/** Where a running session stops by itself, session milliseconds, and why. */
export type Stop = {
	readonly atMs: number;
	/** The end of the plan; a step without a clock was long enough; the session was played as long as is safe. */
	readonly why: 'end' | 'step' | 'session';
};

const stops = new WeakMap<object, Stop>();

/** Where a session that runs from its anchor stops. Remembered per state, which never changes. */
export function stopOf(state: Extract<PlayerState, { kind: 'running' }>): Stop {
	let stop = stops.get(state);
	if (!stop) stops.set(state, (stop = stopFrom(state, state.anchor.positionMs)));
	return stop;
}

/** Where it would stop, were it to run on from a position, session milliseconds. */
export function stopFrom(state: Pick<PlayerState, 'plan' | 'doneMs'>, fromMs: number): Stop {
	const timeline = timelineOf(state.plan);
	let leftMs =
		longestSessionMs(state.plan) - Object.values(state.doneMs).reduce((sum, ms) => sum + ms, 0);
	for (const phase of stepPhases(timeline)) {
		const endMs = phase.startMs + phase.durationMs;
		if (endMs <= fromMs) continue;
		const startMs = Math.max(fromMs, phase.startMs);
		if (endMs - startMs > leftMs) return { atMs: startMs + Math.max(0, leftMs), why: 'session' };
		leftMs -= endMs - startMs;
		if (phase.untimed && endMs < timeline.durationMs) return { atMs: endMs, why: 'step' };
	}
	return { atMs: timeline.durationMs, why: 'end' };
}
