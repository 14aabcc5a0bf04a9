import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRESSURES, TOOLS } from '../routine/vocabulary';
import { STAGES, TECHNIQUES } from '../routine/vocabulary-lists';
import {
	firmest,
	hoursLeft,
	openStage,
	opensAtHours,
	routineOpensAtHours,
	TIMED_STAGES,
	type TimedRoutine
} from './stages';

const strokes: TimedRoutine = {
	stages: ['immediate', 'next-day'],
	pressure: 'light',
	tool: 'hands',
	techniques: ['effleurage']
};

const anyHours = fc.double({ min: 0, max: 200, noNaN: true });
const anyRoutine: fc.Arbitrary<TimedRoutine> = fc.record({
	stages: fc.subarray([...STAGES], { minLength: 1 }),
	pressure: fc.constantFrom(...PRESSURES),
	tool: fc.constantFrom(...TOOLS),
	techniques: fc.subarray([...TECHNIQUES], { minLength: 1 })
});

describe('openStage', () => {
	it.each([
		[0, 'immediate'],
		[1, 'immediate'],
		[6, 'immediate'],
		[19.99, 'immediate'],
		[20, 'next-day'],
		[47.99, 'next-day'],
		[48, 'two-days'],
		[1000, 'two-days'],
		[Infinity, 'two-days']
	] as const)('at %s h it is %s', (hours, stage) => {
		expect(openStage({ hours, unusual: false })).toBe(stage);
	});

	it.each([
		[20, 'immediate'],
		[23.99, 'immediate'],
		[24, 'next-day'],
		[71.99, 'next-day'],
		[72, 'two-days']
	] as const)('after an unusual workout, at %s h it is %s', (hours, stage) => {
		expect(openStage({ hours, unusual: true })).toBe(stage);
	});

	it.each([NaN, -1, -Infinity])('stays at the first stage for %s', (hours) => {
		expect(openStage({ hours, unusual: false })).toBe('immediate');
		expect(hoursLeft(20, hours)).toBe(20);
	});

	it('never opens a stage before its hour, and never leaves an open one shut', () => {
		fc.assert(
			fc.property(anyHours, fc.boolean(), (hours, unusual) => {
				const open = TIMED_STAGES.indexOf(openStage({ hours, unusual }));
				for (const [index, stage] of TIMED_STAGES.entries())
					expect(index <= open).toBe(hours >= opensAtHours(stage, unusual));
			})
		);
	});

	it('goes forward only, and an unusual workout never opens sooner', () => {
		fc.assert(
			fc.property(anyHours, anyHours, fc.boolean(), (a, b, unusual) => {
				const at = (hours: number, hard: boolean) =>
					TIMED_STAGES.indexOf(openStage({ hours, unusual: hard }));
				expect(at(Math.min(a, b), unusual)).toBeLessThanOrEqual(at(Math.max(a, b), unusual));
				expect(at(a, true)).toBeLessThanOrEqual(at(a, false));
			})
		);
	});
});

describe('hoursLeft', () => {
	it.each([
		[48, 26, 22],
		[20, 19.5, 1],
		[20, 20, 0],
		[20, 60, 0],
		[0, 0, 0]
	])('until %s h, from %s h: %s h', (at, hours, left) => {
		expect(hoursLeft(at, hours)).toBe(left);
	});

	it('never promises too early: after that many hours it is open', () => {
		fc.assert(
			fc.property(anyHours, fc.constantFrom(0, 20, 24, 48, 72), (hours, at) => {
				expect(hours + hoursLeft(at, hours)).toBeGreaterThanOrEqual(at);
			})
		);
	});
});

describe('routineOpensAtHours', () => {
	it.each([
		['light, from the first hour', {}, 0, 0],
		['light, from the next day', { stages: ['next-day', 'anytime'] as const }, 20, 24],
		['light, at any time', { stages: ['anytime'] as const }, 0, 0],
		['moderate, at any time', { stages: ['anytime'] as const, pressure: 'moderate' }, 20, 24],
		['firm', { stages: ['two-days'] as const, pressure: 'firm' }, 48, 72],
		['firm, filed too early', { stages: ['immediate'] as const, pressure: 'firm' }, 48, 72],
		['a light gun', { tool: 'gun' }, 0, 24],
		['a light step with a gun', { techniques: ['percussion-glide'] as const }, 0, 24]
	] as const)('%s', (_, over, usual, unusual) => {
		expect(routineOpensAtHours({ ...strokes, ...over }, false)).toBe(usual);
		expect(routineOpensAtHours({ ...strokes, ...over }, true)).toBe(unusual);
	});

	it('lets nothing firmer than the stage in, and no stage in before its time', () => {
		fc.assert(
			fc.property(anyRoutine, fc.boolean(), (routine, unusual) => {
				const at = routineOpensAtHours(routine, unusual);
				if (routine.pressure !== 'light')
					expect(at).toBeGreaterThanOrEqual(opensAtHours('next-day', unusual));
				if (routine.pressure === 'firm')
					expect(at).toBeGreaterThanOrEqual(opensAtHours('two-days', unusual));
				const timed = TIMED_STAGES.filter((stage) => routine.stages.includes(stage));
				if (timed[0]) expect(at).toBeGreaterThanOrEqual(opensAtHours(timed[0], unusual));
				expect(routineOpensAtHours(routine, true)).toBeGreaterThanOrEqual(
					routineOpensAtHours(routine, false)
				);
			})
		);
	});
});

describe('firmest', () => {
	it('is the one that presses hardest', () => {
		expect(firmest(['light', 'firm', 'moderate'])).toBe('firm');
		expect(firmest(['light'])).toBe('light');
		expect(firmest([])).toBeNull();
	});
});
