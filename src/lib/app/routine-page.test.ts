import { describe, expect, it } from 'vitest';
import { aRoutine, aStep, breathe } from '../../../tests/support/arbitraries';
import { routinePage, sorenessWords } from './routine-page';

const plain = { getReadySeconds: 5, changeOverSeconds: 8, pace: 1 };

describe('routinePage', () => {
	it('counts the minutes and seconds of this user, not of the author', () => {
		const routine = aRoutine([breathe, aStep({ seconds: 40 })]);
		expect(routinePage(routine, plain).steps.map((s) => s.seconds)).toEqual([20, 40]);
		const longer = routinePage(routine, { ...plain, pace: 1.25 });
		expect(longer.steps.map((s) => s.seconds)).toEqual([25, 50]);
	});

	it('says how the sides follow each other, and nothing where there are none', () => {
		expect(routinePage(aRoutine(), plain).order).toBe('All left, then all right');
		expect(routinePage(aRoutine(undefined, { order: 'step' }), plain).order).toBe(
			'Each step left, then right'
		);
		expect(routinePage(aRoutine([breathe]), plain)).toMatchObject({ order: '', bothSides: false });
	});

	it('gives every step but a breath a place for its picture', () => {
		const walk = aStep({ technique: 'mobilise', muscle: null, side: 'centre' });
		const rows = routinePage(aRoutine([breathe, aStep({ muscle: 'calves' }), walk]), plain).steps;
		expect(rows.map((row) => row.area)).toEqual([null, 'calves', 'quads']);
		expect(rows.map((row) => row.technique)).toEqual(['breathe', 'roll', 'mobilise']);
		expect(rows.map((row) => row.bar)).toEqual([true, false, true]);
	});

	it('shows the earliest stage, whatever the order they are listed in', () => {
		const routine = aRoutine(undefined, { stages: ['anytime', 'two-days', 'next-day'] });
		expect(routinePage(routine, plain).stage).toEqual({ value: '20 h+', label: 'after training' });
	});
});

describe('sorenessWords', () => {
	const of = (pressure: 'light' | 'moderate' | 'firm') => aRoutine(undefined, { pressure });

	it('closes with a reason, and opens without words', () => {
		expect(sorenessWords(null, of('firm'))).toBeNull();
		expect(sorenessWords(4, of('firm'))).toBeNull();
		expect(sorenessWords(6, of('moderate'))).toMatchObject({ lighter: true });
		expect(sorenessWords(6, of('light'))).toBeNull();
		expect(sorenessWords(8, of('light'))?.title).toBe('Soreness 8: no massage today');
	});
});
