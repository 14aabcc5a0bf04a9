import { isBeat } from './beats';
import type { CueKind } from './types';

/**
 * WCAG 2.2, success criterion 2.3.1: no more than three flashes in any one second. At least this far apart, a fourth
 * begins after the second is over, milliseconds.
 */
const APART_MS = 334;

/** Whether a cue is shown as a flash: what marks a moment does, what keeps the tempo would never stop. */
export function isFlashed(kind: CueKind): boolean {
	return !isBeat(kind);
}

/**
 * Whether the screen may flash now. What comes too soon is left out, not put off: a late flash marks a wrong moment.
 * @param lastMs when it last flashed, or `null`; any clock that does not run backwards, milliseconds.
 */
export function mayFlash(lastMs: number | null, nowMs: number): boolean {
	return lastMs === null || nowMs - lastMs >= APART_MS;
}
