import { isBeat } from '$lib/core/cues/beats';
import { LATENESS_MS } from '$lib/core/cues/cues';
import type { Cue, CueKind } from '$lib/core/cues/types';

/** More than this behind the wall clock means that cues could not be given, milliseconds. */
export const FROZEN_AFTER_MS = 2500;

export type Reading = {
	/** The player's clock, milliseconds. */
	readonly clockMs: number;
	/** Wall clock, milliseconds since 1970. */
	readonly wallMs: number;
	readonly source: 'audio' | 'monotonic';
};

/**
 * How long the app was frozen between two readings that should be a second apart, milliseconds; 0 when it was not.
 *
 * The audio clock stops with the page, so what it is behind the wall clock is what was missed. A monotonic clock runs
 * on while the page stands still, and without audio a cue needs the page, so there the whole gap was missed.
 */
export function frozenFor(before: Reading, after: Reading): number {
	const wallMs = after.wallMs - before.wallMs;
	const clockMs =
		after.source === 'audio' && before.source === 'audio' ? after.clockMs - before.clockMs : 0;
	const missedMs = wallMs - clockMs;
	return missedMs > FROZEN_AFTER_MS ? missedMs : 0;
}

/** Half-way and the counts only accompany; without the others nobody knows what to do. */
const ACCOMPANYING: readonly CueKind[] = ['half-way', 'countdown'];

/**
 * Whether a cue that says what to do came due while there was no sound, and is by now too late to be given.
 * @param fromMs where the sound stopped, `toMs` where it is back; session milliseconds.
 */
export function missedCue(cues: readonly Cue[], fromMs: number, toMs: number): boolean {
	return cues.some(
		({ kind, atMs }) =>
			atMs >= fromMs &&
			toMs - atMs > LATENESS_MS[kind] &&
			!isBeat(kind) &&
			!ACCOMPANYING.includes(kind)
	);
}
