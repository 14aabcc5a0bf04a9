import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysLater } from '../format/days';
import { calendarOf, calendarStart, minutesByArea, passes, sorenessPoints } from './overview';
import type { Session, SessionStep } from './types';

const at = (day: number, hour = 12) => new Date(2026, 10, day, hour).getTime();
const step = (change: Partial<SessionStep>): SessionStep => ({
	workIndex: 0,
	stepIndex: 0,
	side: 'left',
	technique: 'roll',
	muscle: 'quads',
	area: 'quads',
	plannedSeconds: 60,
	doneSeconds: 60,
	...change
});
const session = (change: Partial<Session>): Session => ({
	id: 'x',
	routineId: 'r',
	routineTitle: 'R',
	areas: ['quads'],
	tool: 'roller',
	pressure: 'light',
	startedAtMs: at(20),
	endedAtMs: at(20),
	playedSeconds: 600,
	how: 'completed',
	pauses: 0,
	steps: [step({})],
	pains: [],
	sorenessBefore: null,
	sorenessAfter: null,
	feel: null,
	nextDay: null,
	nextDayAtMs: null,
	...change
});

describe('the calendar', () => {
	it('is whole weeks from Monday, the last one today’s', () => {
		const weeks = calendarOf([session({}), session({ startedAtMs: at(18, 23) })], at(20), 5);
		expect(weeks).toHaveLength(5);
		// 20 November 2026 is a Friday.
		expect(weeks[4]?.map(({ when }) => when).join()).toBe(
			'past,past,past,past,today,future,future'
		);
		expect(weeks[4]?.[4]).toMatchObject({ sessions: 1, minutes: 10, heat: 2 });
		expect(weeks[4]?.[2]).toMatchObject({ sessions: 1 });
		expect(weeks[4]?.[3]).toMatchObject({ sessions: 0, heat: 0 });
	});

	it('goes back by weeks', () => {
		expect(calendarStart(at(20), 5, 5)).toBe(daysLater(calendarStart(at(20), 5), -35));
	});

	it('counts each session of its weeks once, in whatever season', () => {
		const day = fc.integer({ min: 0, max: 400 * 24 }).map((h) => at(1) - h * 3_600_000);
		fc.assert(
			fc.property(fc.array(day), fc.integer({ min: 0, max: 40 }), (starts, back) => {
				const days = calendarOf(
					starts.map((startedAtMs) => session({ startedAtMs })),
					at(20),
					5,
					back
				).flat();
				const from = days[0]?.atMs ?? 0;
				const to = daysLater(days.at(-1)?.atMs ?? 0, 1);
				const inside = starts.filter((ms) => ms >= from && ms < to).length;
				expect(days.reduce((sum, one) => sum + one.sessions, 0)).toBe(inside);
				expect(new Set(days.map(({ atMs }) => atMs)).size).toBe(35);
			})
		);
	});
});

it('sums what was worked by area, the most first', () => {
	const rows = minutesByArea([
		session({ steps: [step({ doneSeconds: 240 }), step({ area: 'calves', doneSeconds: 90 })] }),
		session({
			steps: [step({ area: null, doneSeconds: 600 }), step({ area: 'feet', doneSeconds: 20 })]
		})
	]);
	expect(rows).toEqual([
		{ area: 'quads', minutes: 4, heat: 4 },
		{ area: 'calves', minutes: 2, heat: 2 }
	]);
	expect(minutesByArea([])).toEqual([]);
});

it('shows the last sessions that say how sore, oldest first', () => {
	const points = sorenessPoints(
		[
			session({ startedAtMs: 3, sorenessBefore: 5, sorenessAfter: 2 }),
			session({ startedAtMs: 1, sorenessBefore: 6 }),
			session({ startedAtMs: 2 }),
			session({ startedAtMs: 4, sorenessAfter: 1 })
		],
		2
	);
	expect(points).toEqual([
		{ atMs: 3, before: 5, after: 2 },
		{ atMs: 4, before: null, after: 1 }
	]);
});

it('filters by what was worked, by tool and by day', () => {
	const all = { area: null, tool: null, dayMs: null };
	const one = session({ steps: [step({}), step({ area: 'calves', doneSeconds: 0 })] });
	expect(passes(one, all)).toBe(true);
	expect(passes(one, { ...all, area: 'quads' })).toBe(true);
	expect(passes(one, { ...all, area: 'calves' })).toBe(false);
	expect(passes(one, { ...all, tool: 'ball' })).toBe(false);
	expect(passes(one, { ...all, dayMs: at(20, 1) })).toBe(true);
	expect(passes(one, { ...all, dayMs: at(21, 1) })).toBe(false);
});
