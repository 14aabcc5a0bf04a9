import fc from 'fast-check';
import { defineRoutine } from '$lib/core/routine/routine';
import type { Routine, Step } from '$lib/core/routine/schema';
import type { Adjustment } from '$lib/core/timeline/types';

/** A step for tests, with what a test cares about on top. */
export function aStep(over: Partial<Step> = {}): Step {
	return {
		technique: 'roll',
		muscle: 'quads',
		side: 'left-then-right',
		seconds: 30,
		pressure: 'moderate',
		painCap: 5,
		tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
		direction: 'knee to hip and back',
		cue: 'Roll slowly.',
		caution: '',
		...over
	};
}

export const breathe = aStep({
	technique: 'breathe',
	muscle: null,
	side: 'centre',
	seconds: 20,
	pressure: 'none',
	painCap: 0,
	tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
	direction: '',
	cue: 'Breathe.'
});

/** A routine for tests. */
export function aRoutine(
	steps: readonly Step[] = [breathe, aStep(), aStep({ muscle: 'glutes' })],
	over: Partial<Routine> = {}
): Routine {
	return defineRoutine({
		id: 'test-routine',
		title: 'Test routine',
		areas: ['quads', 'glutes'],
		tool: 'roller',
		stages: ['next-day'],
		pressure: 'moderate',
		order: 'block',
		packs: [],
		startPosition: 'sitting-leg-out',
		position: 'Sit.',
		safety: 'Stay on the muscle.',
		evidence: { grade: 'C', why: 'For tests.' },
		...over,
		steps: [...steps]
	} as Parameters<typeof defineRoutine>[0]);
}

const anyStep: fc.Arbitrary<Step> = fc.record({
	technique: fc.constantFrom(
		'roll' as const,
		'roll-hold' as const,
		'petrissage' as const,
		'percussion-glide' as const
	),
	muscle: fc.constantFrom(
		'quads' as const,
		'vastus-lateralis' as const,
		'glutes' as const,
		'outer-thigh' as const,
		null
	),
	side: fc.constantFrom('left-then-right' as const, 'both' as const, 'centre' as const),
	seconds: fc.integer({ min: 10, max: 60 }),
	pressure: fc.constantFrom(
		'none' as const,
		'light' as const,
		'moderate' as const,
		'firm' as const
	),
	painCap: fc.integer({ min: 0, max: 6 }),
	tempo: fc.constant({ kind: 'still' as const }),
	direction: fc.constant(''),
	cue: fc.constant('Cue.'),
	caution: fc.constantFrom('', 'care')
});

export const anyRoutine: fc.Arbitrary<Routine> = fc
	.record({
		steps: fc.array(anyStep, { minLength: 1, maxLength: 8 }),
		order: fc.constantFrom('block' as const, 'step' as const)
	})
	.map(({ steps, order }) => aRoutine(steps, { order }));

export const anyPreferences = fc.record({
	getReadySeconds: fc.integer({ min: 0, max: 40 }),
	changeOverSeconds: fc.integer({ min: 0, max: 40 }),
	pace: fc.double({ min: 0.1, max: 3, noNaN: false }),
	tapForNext: fc.boolean(),
	firstSide: fc.constantFrom('left' as const, 'right' as const)
});

const fromWork = fc.nat({ max: 16 });
const area = fc.constantFrom('quads' as const, 'glutes' as const, 'outer-thigh' as const);
export const anyAdjustment: fc.Arbitrary<Adjustment> = fc.oneof(
	fc.record({
		kind: fc.constant('lighten' as const),
		fromWork,
		area: fc.option(area),
		levels: fc.constantFrom(0 as const, 1 as const)
	}),
	fc.record({ kind: fc.constant('light-retry' as const), fromWork, area: fc.option(area) }),
	fc.record({ kind: fc.constant('skip-step' as const), fromWork, stepIndex: fc.nat({ max: 8 }) }),
	fc.record({
		kind: fc.constant('skip-muscle' as const),
		fromWork,
		muscle: fc.constantFrom('quads' as const, 'vastus-lateralis' as const)
	}),
	fc.record({ kind: fc.constant('skip-area' as const), fromWork, area }),
	fc.record({
		kind: fc.constant('change-seconds' as const),
		workIndex: fc.nat({ max: 16 }),
		seconds: fc.integer({ min: -120, max: 120 })
	}),
	fc.record({
		kind: fc.constant('limit-seconds' as const),
		workIndex: fc.nat({ max: 16 }),
		seconds: fc.nat({ max: 90 })
	}),
	fc.record({
		kind: fc.constant('set-pace' as const),
		fromWork,
		playedSeconds: fc.nat({ max: 90 }),
		pace: fc.double({ min: 0.5, max: 2 })
	}),
	fc.record({ kind: fc.constant('tap-for-next' as const), fromWork, on: fc.boolean() }),
	fc.record({
		kind: fc.constant('side-order' as const),
		fromWork,
		first: fc.constantFrom('left' as const, 'right' as const)
	})
);
