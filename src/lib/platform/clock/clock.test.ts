import { afterEach, expect, it, vi } from 'vitest';
import { createMonotonicClock, wallNow } from './clock';

afterEach(() => {
	vi.useRealTimers();
});

it('reads the given time', () => {
	const clock = createMonotonicClock({ now: () => 12.5 });
	expect(clock.nowMs()).toBe(12.5);
});

it('refuses to run backwards', () => {
	const times = [10, 8, 11];
	const clock = createMonotonicClock({ now: () => times.shift() ?? 0 });
	expect([clock.nowMs(), clock.nowMs(), clock.nowMs()]).toEqual([10, 10, 11]);
});

it('goes by the date where there is no high-resolution time, even when the date is set back', () => {
	vi.useFakeTimers({ now: 5000 });
	vi.stubGlobal('performance', undefined);
	const clock = createMonotonicClock();
	vi.unstubAllGlobals();
	expect(clock.nowMs()).toBe(5000);
	vi.setSystemTime(1000);
	expect(clock.nowMs()).toBe(5000);
	vi.setSystemTime(6000);
	expect(clock.nowMs()).toBe(6000);
});

it('tells the date', () => {
	vi.useFakeTimers({ now: 1_700_000_000_000 });
	expect(wallNow()).toBe(1_700_000_000_000);
});
