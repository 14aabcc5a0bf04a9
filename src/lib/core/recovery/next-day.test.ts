import { expect, it } from 'vitest';
import { awaitsNextDay } from './next-day';
import { DAY_MS, done, HOUR_MS, NOW_MS } from './testing';

const evening = done({ id: 'evening', endedAtMs: DAY_MS - HOUR_MS });
const older = done({ id: 'older', endedAtMs: DAY_MS - 30 * HOUR_MS });
const ask = (...sessions: Parameters<typeof awaitsNextDay>[0]) =>
	awaitsNextDay(sessions, NOW_MS, DAY_MS)?.id ?? null;

it('asks about the latest session once a night has passed', () => {
	expect(ask(older, evening)).toBe('evening');
	expect(awaitsNextDay([evening], DAY_MS + 10 * HOUR_MS, DAY_MS)).toBeNull();
	expect(ask(done({ endedAtMs: DAY_MS + HOUR_MS }))).toBeNull();
});

it('asks once, and not of the one before', () => {
	expect(ask(older, { ...evening, nextDayAtMs: DAY_MS })).toBeNull();
	expect(ask(older, done({ endedAtMs: NOW_MS - HOUR_MS }))).toBeNull();
});

it('asks nothing after a week, nor of a session that touched nothing', () => {
	expect(ask(done({ endedAtMs: NOW_MS - 8 * 24 * HOUR_MS }))).toBeNull();
	expect(ask({ ...evening, areas: [] })).toBeNull();
	expect(ask()).toBeNull();
});
