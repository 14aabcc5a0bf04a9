import { describe, expect, it } from 'vitest';
import { areasLabel, stepArea, stepTitle, stepWhere } from './routine';
import type { Step } from './schema';

const step = {
	technique: 'roll',
	muscle: 'vastus-lateralis',
	side: 'left-then-right',
	seconds: 45,
	pressure: 'moderate',
	painCap: 5,
	tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
	direction: 'knee to hip and back',
	cue: 'Roll the outer front thigh.',
	caution: ''
} as const satisfies Step;

describe('what a step is called', () => {
	const breathe: Step = {
		...step,
		technique: 'breathe',
		muscle: null,
		side: 'centre',
		pressure: 'none',
		painCap: 0,
		tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 }
	};

	it('names the muscle in everyday words', () => {
		expect(stepTitle(step)).toBe('Roll, outer front thigh');
		expect(stepArea(step)).toBe('quads');
	});

	it('prefers the part it means', () => {
		const hold: Step = { ...step, technique: 'roll-hold', where: 'Tender spot' };
		expect(stepWhere(hold)).toBe('Tender spot');
		expect(stepTitle(hold)).toBe('Hold, tender spot');
	});

	it('has no place while breathing', () => {
		expect(stepTitle(breathe)).toBe('Breathe');
		expect(stepWhere(breathe)).toBe('');
		expect(stepArea(breathe)).toBeNull();
	});
});

describe('areasLabel', () => {
	it.each([
		[['quads'], 'Quads'],
		[['quads', 'glutes'], 'Quads and glutes'],
		[['outer-thigh', 'glutes', 'quads'], 'Outer thigh, glutes and quads']
	] as const)('%j', (areas, label) => {
		expect(areasLabel(areas)).toBe(label);
	});
});
