import type { SessionDigest } from './body';

const HOUR_MS = 3_600_000;
/** A night is behind it. */
const AFTER_MS = 12 * HOUR_MS;
/** Later than this nobody remembers which session it was. */
const UNTIL_MS = 7 * 24 * HOUR_MS;

/**
 * The session whose day after is to be asked about: the latest one, once a night has passed, unless it was asked already
 * (content brief 3.5, rule C2). `null` when there is nothing to ask.
 * @param nowMs wall clock. @param dayMs when the user's day began.
 */
export function awaitsNextDay(
	sessions: readonly SessionDigest[],
	nowMs: number,
	dayMs: number
): SessionDigest | null {
	const last = sessions.toSorted((a, b) => b.endedAtMs - a.endedAtMs)[0];
	if (!last || last.nextDayAtMs !== null || last.areas.length === 0) return null;
	const since = nowMs - last.endedAtMs;
	return last.endedAtMs < dayMs && since >= AFTER_MS && since <= UNTIL_MS ? last : null;
}
