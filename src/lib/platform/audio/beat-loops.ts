import type { Beat, BeatKind } from '$lib/core/cues/types';

type DueBeat = { readonly sound: BeatKind; readonly beat: Beat; readonly dueMs: number };

/** One sound that recurs: `times` times, `beat.everyMs` apart, from `dueMs` on. */
export type BeatLoop = DueBeat & { readonly times: number };

/** Offsets are sums of whole milliseconds; anything less than this is rounding. */
const SAME_MS = 0.5;

/**
 * Joins beats of one kind and tempo that follow on each other without a gap into loops. A step of 60 beats becomes a
 * few sources, and a source that waits costs the sound thread a little all the while.
 * @param beats sorted by time.
 */
export function beatLoops(beats: readonly DueBeat[]): readonly BeatLoop[] {
	const loops: { sound: BeatKind; beat: Beat; dueMs: number; times: number }[] = [];
	const latest = new Map<string, (typeof loops)[number]>();
	for (const { sound, beat, dueMs } of beats) {
		const key = `${sound}/${beat.everyMs}/${beat.lastsMs}`;
		const loop = latest.get(key);
		const nextMs = loop ? loop.dueMs + loop.times * beat.everyMs : NaN;
		if (loop && Math.abs(dueMs - nextMs) < SAME_MS) loop.times++;
		else {
			const begun = { sound, beat, dueMs, times: 1 };
			latest.set(key, begun);
			loops.push(begun);
		}
	}
	return loops;
}
