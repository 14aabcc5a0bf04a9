import { describe, expect, it } from 'vitest';
import { bodyOf, type Known } from '$lib/core/recovery/body';
import { done, HOUR_MS, LEGS, NOW_MS, DAY_MS, USED } from '$lib/core/recovery/testing';
import { asSaidToday } from '$lib/core/recovery/today';
import type { App } from './app.svelte';
import { limitOf, limitsOf, mapStates, tagNote } from './area-limits';
import { areaWords } from './permission-words';

function anApp(known: Partial<Known>): App {
	const all: Known = { ...USED, checkIn: null, ...known };
	const body = bodyOf(all, NOW_MS, DAY_MS);
	return {
		nowMs: NOW_MS,
		body: all.checkIn ? asSaidToday(body, all.checkIn, NOW_MS) : body,
		blockOf: (area: Parameters<App['blockOf']>[0]) => areaWords(area, all.blocks, body, NOW_MS)
	} as App;
}

const worse = done({
	areas: ['quads'],
	pressure: 'moderate',
	nextDay: 'worse',
	nextDayAtMs: NOW_MS - HOUR_MS
});

describe('what an area allows less', () => {
	it('is said with until when, and why', () => {
		const app = anApp({ sessions: [worse] });
		expect(limitOf(app, 'quads')?.words).toMatch(
			/^Light at most until .+\. It was worse or bruised the day after\.$/
		);
		expect(Object.keys(limitsOf(app))).toEqual(['quads']);
		expect(mapStates(app, null)).toEqual({ quads: 'limited' });
		expect(mapStates(app, 'quads')).toEqual({ quads: 'picked' });
		expect(tagNote(app, 'quads')).toBe('both, light at most');
		expect(tagNote(app, 'chest')).toBe('both');
	});

	it('is one sentence where one reason limits more than one thing', () => {
		const checkIn = { ...LEGS, endedAtMs: NOW_MS - 100 * HOUR_MS, soreness: 6 };
		expect(limitOf(anApp({ checkIn }), 'quads')?.words).toMatch(
			/^Light at most, no gun, no holds until .+\. You said that it is very sore: light, no gun, no holds\.$/
		);
	});

	it('is nothing where it is closed', () => {
		const blocks = [
			{ id: 'b', area: 'quads', reason: 'sharp', fromMs: NOW_MS, untilMs: NOW_MS + HOUR_MS }
		] as const;
		const app = anApp({ blocks, sessions: [worse] });
		expect(limitOf(app, 'quads')).toBeNull();
		expect(mapStates(app, 'quads')).toEqual({ quads: 'blocked' });
		expect(tagNote(app, 'quads')).toBe('both, blocked');
	});

	it('is not drawn over the whole map when it holds everywhere', () => {
		const app = anApp({ checkIn: { ...LEGS, endedAtMs: null, trainingSoon: true } });
		expect(mapStates(app, null)).toEqual({});
		expect(limitOf(app, 'chest')?.words).toMatch(/^Light at most, no holds until /);
	});
});
