import { AREAS, type Area, type Tool } from '../routine/vocabulary';
import { daysLater, startOfWeek } from '../format/days';
import { startOfDay } from '../format/time';
import type { Session } from './types';

/** What of the history is looked at. `null`: everything. */
export type HistoryFilter = {
	readonly area: Area | null;
	readonly tool: Tool | null;
	/** Only that day, by any moment of it, milliseconds since 1970. */
	readonly dayMs: number | null;
};

/** Whether a session is looked at. An area counts when it was really worked. */
export function passes(session: Session, { area, tool, dayMs }: HistoryFilter): boolean {
	return (
		(area === null || session.steps.some((s) => s.area === area && s.doneSeconds > 0)) &&
		(tool === null || session.tool === tool) &&
		(dayMs === null || startOfDay(session.startedAtMs) === startOfDay(dayMs))
	);
}

/** 0: nothing; 1 to 4: little to much. */
export type Heat = 0 | 1 | 2 | 3 | 4;

export type CalendarDay = {
	/** Midnight, in the machine's time zone. */
	readonly atMs: number;
	readonly sessions: number;
	/** Whole minutes. */
	readonly minutes: number;
	readonly heat: Heat;
	readonly when: 'past' | 'today' | 'future';
};

/** Up to these many minutes a day is little, more, much; above, very much. Content brief 2.2: 8 to 12 min is a usual session. */
const DAY_MINUTES = [7, 14, 25] as const;

/**
 * Weeks from Monday to Sunday, oldest first, the last one that of `nowMs`. Counted in days: a clock change moves nothing.
 * @param back how many weeks earlier it ends.
 */
export function calendarOf(
	sessions: readonly Pick<Session, 'startedAtMs' | 'playedSeconds'>[],
	nowMs: number,
	weeks: number,
	back = 0
): readonly (readonly CalendarDay[])[] {
	const byDay = new Map<number, { sessions: number; seconds: number }>();
	for (const { startedAtMs, playedSeconds } of sessions) {
		const day = startOfDay(startedAtMs);
		const { sessions: count, seconds } = byDay.get(day) ?? { sessions: 0, seconds: 0 };
		byDay.set(day, { sessions: count + 1, seconds: seconds + playedSeconds });
	}
	const today = startOfDay(nowMs);
	const first = calendarStart(nowMs, weeks, back);
	return Array.from({ length: weeks }, (_, week) =>
		Array.from({ length: 7 }, (__, day): CalendarDay => {
			const atMs = daysLater(first, week * 7 + day);
			const { sessions: count = 0, seconds = 0 } = byDay.get(atMs) ?? {};
			const minutes = Math.round(seconds / 60);
			return {
				atMs,
				sessions: count,
				minutes,
				heat: count === 0 ? 0 : heat(minutes, DAY_MINUTES),
				when: atMs < today ? 'past' : atMs === today ? 'today' : 'future'
			};
		})
	);
}

/** The Monday on which such a calendar begins. */
export function calendarStart(nowMs: number, weeks: number, back = 0): number {
	return daysLater(startOfWeek(nowMs), -7 * (weeks - 1 + back));
}

export type AreaMinutes = { readonly area: Area; readonly minutes: number; readonly heat: Heat };

/** Minutes really worked by area, the most first; areas under half a minute are left out. */
export function minutesByArea(sessions: readonly Pick<Session, 'steps'>[]): readonly AreaMinutes[] {
	const seconds = new Map<Area, number>();
	for (const { steps } of sessions)
		for (const { area, doneSeconds } of steps)
			if (area) seconds.set(area, (seconds.get(area) ?? 0) + doneSeconds);
	const rows = AREAS.map((area) => ({ area, minutes: Math.round((seconds.get(area) ?? 0) / 60) }))
		.filter(({ minutes }) => minutes > 0)
		.sort((a, b) => b.minutes - a.minutes);
	const most = rows[0]?.minutes ?? 0;
	return rows.map((row) => ({
		...row,
		heat: heat(row.minutes, [most / 4, most / 2, (most * 3) / 4])
	}));
}

function heat(amount: number, [little, more, much]: readonly [number, number, number]): Heat {
	return amount <= little ? 1 : amount <= more ? 2 : amount <= much ? 3 : 4;
}

export type SorenessPoint = {
	readonly atMs: number;
	readonly before: number | null;
	readonly after: number | null;
};

/** The last sessions that say how sore, oldest first. */
export function sorenessPoints(
	sessions: readonly Pick<Session, 'startedAtMs' | 'sorenessBefore' | 'sorenessAfter'>[],
	most: number
): readonly SorenessPoint[] {
	return sessions
		.filter((s) => s.sorenessBefore !== null || s.sorenessAfter !== null)
		.toSorted((a, b) => a.startedAtMs - b.startedAtMs)
		.slice(-most)
		.map(({ startedAtMs, sorenessBefore, sorenessAfter }) => ({
			atMs: startedAtMs,
			before: sorenessBefore,
			after: sorenessAfter
		}));
}
