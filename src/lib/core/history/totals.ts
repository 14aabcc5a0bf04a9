import { startOfWeek } from '../format/days';
import type { Session } from './types';

export type Totals = {
	readonly sessions: number;
	/** Whole minutes played. */
	readonly minutes: number;
	/** The same since Monday, 0:00. */
	readonly week: { readonly sessions: number; readonly minutes: number };
};

/**
 * What was done in all and in this week, which begins on Monday in the machine's time zone.
 * @param nowMs wall clock, milliseconds since 1970.
 */
export function totalsOf(
	sessions: readonly Pick<Session, 'startedAtMs' | 'playedSeconds'>[],
	nowMs: number
): Totals {
	const monday = startOfWeek(nowMs);
	const thisWeek = sessions.filter((s) => s.startedAtMs >= monday);
	return {
		sessions: sessions.length,
		minutes: minutesOf(sessions),
		week: { sessions: thisWeek.length, minutes: minutesOf(thisWeek) }
	};
}

function minutesOf(sessions: readonly Pick<Session, 'playedSeconds'>[]): number {
	return Math.round(sessions.reduce((sum, s) => sum + s.playedSeconds, 0) / 60);
}
