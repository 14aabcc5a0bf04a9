import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	aRoutine,
	aStep,
	anyAdjustment,
	anyRoutine,
	breathe
} from '../../../../tests/support/arbitraries';
import { positionAt, stepPhases } from '../timeline/position';
import { positionOf, readyState, timelineOf, transition, workAt } from './player';
import { restoreState } from './restore';
import type { PlayerEvent, PlayerState } from './types';

const plain = { getReadySeconds: 5, changeOverSeconds: 8, pace: 1 };
const routine = aRoutine([breathe, aStep(), aStep({ muscle: 'glutes' })], { order: 'step' });

/** Plays events at clock times, milliseconds. */
function play(
	events: readonly (readonly [number, PlayerEvent])[],
	from: PlayerState = readyState(routine, plain)
) {
	return events.reduce((state, [now, event]) => transition(state, event, now), from);
}
const start = [1000, { kind: 'start' }] as const;
const hurtAt = (now: number) => [now, { kind: 'sharp-pain', wallMs: now }] as const;
const none = [0, { kind: 'pain-signs', present: false }] as const;

describe('running and pausing', () => {
	it('reads the position from the clock', () => {
		const state = play([start]);
		expect(positionOf(state, 1000)).toBe(0);
		expect(positionOf(state, 8500)).toBe(7500);
		expect(positionOf(state, 500)).toBe(0);
	});

	it('pauses where it is and resumes there', () => {
		const paused = play([start, [11_000, { kind: 'pause' }]]);
		expect(paused).toMatchObject({
			kind: 'paused',
			positionMs: 10_000,
			why: { kind: 'user' },
			pauses: 1
		});
		const running = transition(paused, { kind: 'resume' }, 60_000);
		expect(positionOf(running, 61_000)).toBe(11_000);
	});

	it('records what was really played, skipped parts not', () => {
		const state = play([
			start,
			[11_000, { kind: 'next' }],
			[15_000, { kind: 'next' }],
			[25_000, { kind: 'end' }]
		]);
		expect(state).toMatchObject({ kind: 'finished', how: 'ended', doneMs: { 0: 5000, 1: 10_000 } });
	});

	it('finishes by itself at the end, whatever comes next', () => {
		const { durationMs } = timelineOf(play([start]).plan);
		const state = play([start, [1000 + durationMs, { kind: 'pause' }]]);
		expect(state).toMatchObject({ kind: 'finished', how: 'completed', positionMs: durationMs });
	});

	it('keeps a nudge inside the step', () => {
		const back = play([start, [8000, { kind: 'nudge', byMs: -15_000 }]]);
		expect(positionOf(back, 8000)).toBe(5000);
		const forward = play([start, [8000, { kind: 'nudge', byMs: 90_000 }]]);
		expect(positionOf(forward, 8000)).toBe(24_000);
	});

	it('changes nothing for an event that means nothing here', () => {
		const ready = readyState(routine, plain);
		for (const kind of [
			'pause',
			'resume',
			'next',
			'previous',
			'catch-up',
			'pain-back',
			'tick'
		] as const)
			expect(transition(ready, { kind }, 5)).toBe(ready);
	});
});

describe('coming back', () => {
	const frozen = play([
		start,
		[300_000, { kind: 'came-back', soundedMs: 30_000, clockMs: 140_000, leftAtWallMs: 77 }]
	]);

	it('pauses where the last cue could sound', () => {
		expect(frozen).toMatchObject({
			kind: 'paused',
			positionMs: 30_000,
			why: { kind: 'came-back', clockMs: 140_000 }
		});
		// What was not heard is not done.
		expect(frozen.doneMs).toEqual({ 0: 20_000 });
	});

	it('resumes here, or catches up', () => {
		expect(positionOf(transition(frozen, { kind: 'resume' }, 400_000), 401_000)).toBe(31_000);
		expect(positionOf(transition(frozen, { kind: 'catch-up' }, 400_000), 401_000)).toBe(141_000);
	});

	it('finishes when the clock has run past the end', () => {
		const late = play([start, [9e6, { kind: 'tick' }]]);
		expect(late.kind).toBe('finished');
		const long = play([
			start,
			[30_000, { kind: 'came-back', soundedMs: 20_000, clockMs: 9e6, leftAtWallMs: 0 }]
		]);
		expect(transition(long, { kind: 'catch-up' }, 31_000)).toMatchObject({
			kind: 'finished',
			how: 'completed'
		});
	});

	it('restores a killed session paused, or asks the pain question again', () => {
		const cut = {
			plan: frozen.plan,
			doneMs: {},
			pauses: 0,
			pains: [],
			positionMs: 40_000,
			savedAtMs: 1000
		};
		expect(restoreState({ ...cut, was: 'running' }, 61_000, 5)).toMatchObject({
			kind: 'paused',
			positionMs: 40_000,
			why: { kind: 'came-back', clockMs: 100_000, leftAtWallMs: 1000 }
		});
		expect(restoreState({ ...cut, was: 'paused' }, 61_000, 5)).toMatchObject({
			kind: 'paused',
			why: { kind: 'user' }
		});
		expect(restoreState({ ...cut, was: 'hurting' }, 61_000, 5)).toMatchObject({
			kind: 'hurting',
			view: { kind: 'signs' }
		});
		expect(restoreState({ ...cut, was: 'running' }, 0, 5)).toMatchObject({
			why: { clockMs: 40_000 }
		});
	});
});

describe('sharp pain', () => {
	// Step 2, quads, left: 33 s to 63 s of the session.
	const hurting = play([start, hurtAt(41_000)]);

	it('stops at once and asks for the signs first', () => {
		expect(hurting).toMatchObject({ kind: 'hurting', positionMs: 40_000, view: { kind: 'signs' } });
		expect(hurting.pains).toMatchObject([
			{ area: 'quads', workIndex: 1, side: 'left', kind: null }
		]);
		expect(positionOf(hurting, 999_000)).toBe(40_000);
	});

	it('ends for good when a sign is present', () => {
		const state = transition(hurting, { kind: 'pain-signs', present: true }, 0);
		expect(state).toMatchObject({ kind: 'finished', how: 'help' });
		expect(state.pains).toMatchObject([{ kind: 'red-flag', choice: 'help' }]);
		expect(transition(state, { kind: 'resume' }, 0)).toBe(state);
	});

	it('cannot be resumed, skipped or sought past', () => {
		for (const event of [
			{ kind: 'resume' },
			{ kind: 'next' },
			{ kind: 'start' },
			{ kind: 'seek', toMs: 5 },
			{ kind: 'pain-kind', painKind: 'too-much' },
			{ kind: 'pain-choose', choice: 'lighten' }
		] as const)
			expect(transition(hurting, event, 50_000)).toBe(hurting);
	});

	it('lightens and goes on at the same spot', () => {
		const state = play(
			[
				none,
				[0, { kind: 'pain-kind', painKind: 'too-much' }],
				[90_000, { kind: 'pain-choose', choice: 'lighten' }]
			],
			hurting
		);
		expect(state.kind).toBe('running');
		expect(positionOf(state, 90_000)).toBe(40_000);
		const position = positionAt(timelineOf(state.plan), 40_000);
		expect(position).toMatchObject({ phase: { pressure: 'light', painCap: 3 } });
	});

	it('skips the muscle on both sides after an electric feeling', () => {
		const state = play(
			[
				none,
				[0, { kind: 'pain-kind', painKind: 'electric' }],
				[90_000, { kind: 'pain-choose', choice: 'skip-muscle' }]
			],
			hurting
		);
		expect(stepPhases(timelineOf(state.plan)).map((p) => p.work.stepIndex)).toEqual([0, 2, 2]);
		// The time to move to the next step: right after the breathing.
		expect(positionOf(state, 90_000)).toBe(25_000);
		expect(workAt(state, 90_000)).toMatchObject({ stepIndex: 2, side: 'left' });
	});

	it('a second tap on the area ends the area, a third in the session ends the session', () => {
		const again = play(
			[
				none,
				[0, { kind: 'pain-kind', painKind: 'too-much' }],
				[90_000, { kind: 'pain-choose', choice: 'lighten' }],
				hurtAt(95_000),
				none,
				[0, { kind: 'pain-kind', painKind: 'too-much' }]
			],
			hurting
		);
		expect(again).toMatchObject({
			view: {
				decision: {
					rule: 'second-on-area',
					choices: ['skip-area', 'end'],
					block: { area: 'quads', hours: 48 }
				}
			}
		});
		const third = play(
			[
				[99_000, { kind: 'pain-choose', choice: 'skip-area' }],
				hurtAt(120_000),
				none,
				[0, { kind: 'pain-kind', painKind: 'not-sure' }]
			],
			again
		);
		expect(third).toMatchObject({
			view: { decision: { rule: 'third-in-session', choices: ['end'] } }
		});
		expect(play([[0, { kind: 'pain-choose', choice: 'end' }]], third)).toMatchObject({
			kind: 'finished',
			how: 'pain'
		});
	});

	it('does not offer a skip that leaves nothing', () => {
		const only = aRoutine([aStep()], { order: 'step' });
		const state = play(
			[start, hurtAt(10_000), none, [0, { kind: 'pain-kind', painKind: 'not-sure' }]],
			readyState(only, plain)
		);
		expect(state).toMatchObject({ view: { decision: { choices: ['end'] } } });
	});

	it('in the time between two steps means the step just left', () => {
		const state = play([start, hurtAt(66_000)]);
		expect(state.pains).toMatchObject([{ workIndex: 1, area: 'quads' }]);
	});
});

const anyEvent: fc.Arbitrary<PlayerEvent> = fc.oneof(
	fc.constantFrom<PlayerEvent>(
		{ kind: 'start' },
		{ kind: 'pause' },
		{ kind: 'interrupt' },
		{ kind: 'resume' },
		{ kind: 'tick' },
		{ kind: 'catch-up' },
		{ kind: 'next' },
		{ kind: 'previous' },
		{ kind: 'repeat' },
		{ kind: 'restart' },
		{ kind: 'pain-back' },
		{ kind: 'end' },
		{ kind: 'sharp-pain', wallMs: 5 },
		{ kind: 'pain-signs', present: false },
		{ kind: 'pain-signs', present: true }
	),
	fc.record({ kind: fc.constant('nudge' as const), byMs: fc.double() }),
	fc.record({ kind: fc.constant('seek' as const), toMs: fc.double() }),
	fc.record({
		kind: fc.constant('came-back' as const),
		soundedMs: fc.double(),
		clockMs: fc.double(),
		leftAtWallMs: fc.nat()
	}),
	fc.record({ kind: fc.constant('adjust' as const), adjustment: anyAdjustment }),
	fc.record({
		kind: fc.constant('pain-kind' as const),
		painKind: fc.constantFrom(
			'electric' as const,
			'bone-or-joint' as const,
			'pop' as const,
			'too-much' as const,
			'not-sure' as const
		)
	}),
	fc.record({
		kind: fc.constant('pain-choose' as const),
		choice: fc.constantFrom(
			'lighten' as const,
			'move' as const,
			'retry-light' as const,
			'skip-step' as const,
			'skip-muscle' as const,
			'skip-area' as const,
			'end' as const
		)
	})
);
const anyPlay = fc.array(fc.tuple(fc.integer({ min: 0, max: 30_000 }), anyEvent), {
	maxLength: 60
});
const BACKWARDS: readonly PlayerEvent['kind'][] = [
	'previous',
	'repeat',
	'restart',
	'nudge',
	'seek',
	'adjust',
	'pain-choose'
];

describe('any sequence of events', () => {
	it('leaves a valid state and never runs backwards except on request', () => {
		fc.assert(
			fc.property(anyRoutine, anyPlay, (r, steps) => {
				let state = readyState(r, plain);
				let now = 0;
				for (const [wait, event] of steps) {
					const before = positionOf(state, now);
					now += wait;
					const waited = positionOf(state, now);
					expect(waited).toBeGreaterThanOrEqual(before);
					const next = transition(state, event, now);
					const at = positionOf(next, now);
					const { durationMs } = timelineOf(next.plan);
					expect(at).toBeGreaterThanOrEqual(0);
					expect(at).toBeLessThanOrEqual(durationMs);
					if (!BACKWARDS.includes(event.kind) && event.kind !== 'came-back')
						expect(at).toBeGreaterThanOrEqual(waited);
					if (state.kind === 'finished') expect(next).toBe(state);
					if (next.kind === 'hurting') {
						expect(next.pains.length).toBeGreaterThan(0);
						if (next.view.kind === 'choices') expect(next.view.decision.choices).toContain('end');
					}
					expect(next.pains.length).toBeGreaterThanOrEqual(state.pains.length);
					for (const ms of Object.values(next.doneMs)) expect(ms).toBeGreaterThanOrEqual(0);
					state = next;
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('never claims more played than the clock ran', () => {
		fc.assert(
			fc.property(anyRoutine, anyPlay, (r, steps) => {
				let state = readyState(r, plain);
				let now = 0;
				for (const [wait, event] of steps) {
					now += wait;
					state = transition(state, event, now);
				}
				const played = Object.values(state.doneMs).reduce((a, b) => a + b, 0);
				expect(played).toBeLessThanOrEqual(now + 1e-6);
			})
		);
	});
});
