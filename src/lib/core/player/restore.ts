import { positionAt } from '../timeline/position';
import { timelineOf } from './plan';
import { stopFrom } from './stop';
import type { Plan, PlayerState } from './types';

/** What a checkpoint holds of a session that was cut off. */
export type CutOff = Pick<PlayerState, 'doneMs' | 'pauses' | 'pains'> & {
	readonly plan: Plan;
	/** Session milliseconds at the moment it was saved. */
	readonly positionMs: number;
	readonly was: 'running' | 'paused' | 'hurting';
	/** Wall clock when it was saved, milliseconds since 1970. */
	readonly savedAtMs: number;
};

/**
 * The state a cut-off session comes back in: never running. A sharp-pain conversation is asked again from its first
 * question; a running session is paused where it was last known to be, and offers to catch up.
 * @param wallMs wall clock now; before `savedAtMs` (a clock set back) counts as no time passed.
 * @param now player clock now.
 */
export function restoreState(cut: CutOff, wallMs: number, now: number): PlayerState {
	const { plan, doneMs, pauses, pains } = cut;
	const { durationMs } = timelineOf(plan);
	// A millisecond before the end at the most: what was not finished is not called finished.
	const positionMs = Math.min(Math.max(0, cut.positionMs), Math.max(0, durationMs - 1));
	const base = { plan, doneMs, pauses, pains, positionMs };
	if (positionAt(timelineOf(plan), positionMs).kind === 'at-end')
		return { plan, doneMs, pauses, pains, kind: 'finished', positionMs, how: 'ended' };
	switch (cut.was) {
		case 'hurting':
			return { ...base, kind: 'hurting', view: { kind: 'signs' } };
		case 'paused':
			return { ...base, kind: 'paused', why: { kind: 'user' }, sinceMs: now };
		case 'running': {
			// Where it would have waited for a tap, it waits.
			const stopMs = stopFrom(cut, positionMs).atMs;
			const clockMs = Math.min(stopMs, positionMs + Math.max(0, wallMs - cut.savedAtMs));
			const why = { kind: 'came-back' as const, clockMs, leftAtWallMs: cut.savedAtMs };
			return { ...base, kind: 'paused', why, sinceMs: now, pauses: pauses + 1 };
		}
	}
}
