import { stepPhases } from '../timeline/position';
import { timelineOf } from './plan';
import type { PlayerState } from './types';

/** The record with what was played since the anchor, up to `toMs`. */
export function credited(state: PlayerState, toMs: number): PlayerState['doneMs'] {
	if (state.kind !== 'running') return state.doneMs;
	const fromMs = state.anchor.positionMs;
	const doneMs: Record<number, number> = { ...state.doneMs };
	for (const phase of stepPhases(timelineOf(state.plan))) {
		const played =
			Math.min(toMs, phase.startMs + phase.durationMs) - Math.max(fromMs, phase.startMs);
		if (played > 0) doneMs[phase.work.workIndex] = (doneMs[phase.work.workIndex] ?? 0) + played;
	}
	return doneMs;
}
