import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRoutine, aStep, anyRoutine, breathe } from '../../../../tests/support/arbitraries';
import type { Routine } from '../routine/schema';
import { PRESSURE_LEVEL } from '../routine/vocabulary';
import { longestSeconds, muscleDose, presses } from '../safety/dose';
import type { PainChoice } from '../safety/sharp-pain';
import { skips } from '../timeline/adjusted-works';
import { positionAt, stepPhases, workOfPhase } from '../timeline/position';
import type { Adjustment } from '../timeline/types';
import { stepOf, worksOf } from '../timeline/works';
import { adjustmentFor } from './adjustment';
import {
	controlsOf,
	longerAdjustments,
	paceAdjustment,
	sideOrderAdjustment,
	tapForNextAdjustment
} from './controls';
import { longestSessionMs } from './dose';
import { positionOf, readyState, timelineOf, transition } from './player';
import { restoreState } from './restore';
import type { PlayerEvent, PlayerState } from './types';

const plain = { getReadySeconds: 5, changeOverSeconds: 8, pace: 1 };
const routine = aRoutine([breathe, aStep(), aStep({ muscle: 'glutes' })], { order: 'step' });
const start = [0, { kind: 'start' }] as const;

function play(
	events: readonly (readonly [number, PlayerEvent])[],
	from: PlayerState = readyState(routine, plain)
) {
	return events.reduce((state, [now, event]) => transition(state, event, now), from);
}
const indexes = (state: PlayerState) =>
	stepPhases(timelineOf(state.plan)).map((p) => p.work.workIndex);

describe('tap for next', () => {
	const untimed = readyState(routine, { ...plain, tapForNext: true });

	it('lasts until "Next step", and records what was played', () => {
		const state = play([start, [25_000, { kind: 'next' }]], untimed);
		// Breathing from 5 s on; the time to move has its clock.
		expect(state.doneMs).toEqual({ 0: 20_000 });
		expect(positionAt(timelineOf(state.plan), positionOf(state, 25_000))).toMatchObject({
			phase: { kind: 'change-over' },
			inPhaseMs: 0
		});
	});

	it('waits at rest when a step was as long as is safe, and goes on with a tap', () => {
		const hold = aRoutine([aStep({ technique: 'roll-hold' }), aStep()], { order: 'step' });
		const rest = play(
			[start, [900_000, { kind: 'tick' }]],
			readyState(hold, { ...plain, tapForNext: true })
		);
		expect(rest).toMatchObject({ kind: 'paused', why: { kind: 'enough' }, pauses: 0 });
		expect(rest.doneMs).toEqual({ 0: 45_000 });
		const position = positionAt(timelineOf(rest.plan), positionOf(rest, 0));
		expect(position).toMatchObject({ phase: { kind: 'change-over' }, inPhaseMs: 0 });
		for (const kind of ['next', 'resume'] as const) {
			const on = transition(rest, { kind }, 950_000);
			expect(on.kind).toBe('running');
			expect(positionOf(on, 951_000)).toBe(51_000);
		}
	});

	it('does not run on while nobody is there', () => {
		const cut = { ...untimed, positionMs: 10_000, savedAtMs: 0, was: 'running' as const };
		// 90 s of breathing from second 5 on.
		expect(restoreState(cut, 9e6, 0)).toMatchObject({ why: { clockMs: 95_000 } });
		const frozen = play(
			[start, [9e6, { kind: 'came-back', soundedMs: 8000, clockMs: 9e6, leftAtWallMs: 0 }]],
			untimed
		);
		expect(frozen).toMatchObject({ positionMs: 8000, why: { clockMs: 95_000 } });
	});

	it('can be turned on and off on the way', () => {
		const on = play([
			start,
			[15_000, { kind: 'adjust', adjustment: { kind: 'tap-for-next', fromWork: 0, on: true } }]
		]);
		expect(positionOf(on, 15_000)).toBe(15_000);
		expect(controlsOf(on, 15_000)?.tapForNext).toBe(true);
		const off = transition(
			on,
			{ kind: 'adjust', adjustment: { kind: 'tap-for-next', fromWork: 0, on: false } },
			15_000
		);
		expect(timelineOf(off.plan)).toEqual(timelineOf(play([start]).plan));
	});
});

describe('pace, length and sides', () => {
	it('changes what is left of the step, at the same spot', () => {
		// Step 2: 33 s to 63 s.
		const before = play([start, [43_000, { kind: 'tick' }]]);
		const adjustment = paceAdjustment(before, 43_000, 1.5);
		if (!adjustment) throw new Error('No pace to change.');
		const after = transition(before, { kind: 'adjust', adjustment }, 43_000);
		expect(positionAt(timelineOf(after.plan), positionOf(after, 43_000))).toMatchObject({
			phase: { durationMs: 40_000, work: { workIndex: 1 } },
			inPhaseMs: 10_000
		});
		expect(after.doneMs).toEqual({ 0: 20_000, 1: 10_000 });
		expect(controlsOf(after, 43_000)?.pace).toBe(1.5);
	});

	it('makes a step longer on both sides, and no longer than is safe', () => {
		const state = play([start]);
		expect(
			longerAdjustments(state, 40_000, 10).map((a) => 'workIndex' in a && a.workIndex)
		).toEqual([1, 2]);
		// On the second side only that one is left.
		expect(longerAdjustments(state, 80_000, 10)).toHaveLength(1);
		let longest = state;
		for (let i = 0; i < 8; i++)
			for (const adjustment of longerAdjustments(longest, 40_000, 10))
				longest = transition(longest, { kind: 'adjust', adjustment }, 40_000);
		expect(controlsOf(longest, 40_000)).toMatchObject({ longer: false, shorter: true });
		expect(stepPhases(timelineOf(longest.plan)).map((p) => p.durationMs)).toEqual([
			20_000, 90_000, 90_000, 30_000, 30_000
		]);
	});

	it('swaps the sides that are left, and says which comes first', () => {
		const state = play([start]);
		expect(controlsOf(state, 0)?.firstSide).toBe('left');
		const adjustment = sideOrderAdjustment(state, 0, 'right');
		if (!adjustment) throw new Error('Nothing to swap.');
		const swapped = transition(state, { kind: 'adjust', adjustment }, 0);
		expect(indexes(swapped)).toEqual([0, 2, 1, 4, 3]);
		expect(controlsOf(swapped, 0)?.firstSide).toBe('right');
		// In the middle of a step only the steps after it change.
		const during = sideOrderAdjustment(state, 40_000, 'right');
		expect(during).toMatchObject({ fromWork: 2 });
		const last = { ...state, anchor: { positionMs: 0, atMs: 0 } };
		expect(sideOrderAdjustment(last, 170_000, 'right')).toBeNull();
		expect(controlsOf(last, 170_000)?.firstSide).toBeNull();
	});

	it('gives the time to move anew when it leads to the other side', () => {
		const state = play([start, [28_000, { kind: 'tick' }]]);
		const adjustment = sideOrderAdjustment(state, 28_000, 'right');
		if (!adjustment) throw new Error('Nothing to swap.');
		const swapped = transition(state, { kind: 'adjust', adjustment }, 28_000);
		expect(positionOf(swapped, 28_000)).toBe(25_000);
		expect(positionAt(timelineOf(swapped.plan), 25_000)).toMatchObject({
			phase: { kind: 'change-over', next: { workIndex: 2 } }
		});
	});
});

describe('what was played counts', () => {
	const gun = aRoutine([aStep({ technique: 'percussion-glide', seconds: 50 })], {
		tool: 'gun',
		order: 'step'
	});

	it('repeats a step no longer than its dose has left', () => {
		// 5 s to 55 s. After 40 s of it, 20 s are left of 60.
		const state = play([start, [45_000, { kind: 'repeat' }]], readyState(gun, plain));
		expect(positionOf(state, 45_000)).toBe(35_000);
		const again = transition(state, { kind: 'repeat' }, 60_000);
		expect(positionOf(again, 60_000)).toBe(50_000);
		expect(controlsOf(again, 60_000)?.repeat).toBe(false);
	});

	it('leaves a step out on the way back when it had all of its dose', () => {
		const state = play([start, [56_000, { kind: 'previous' }]], readyState(gun, plain));
		// Fully played: 10 s are left of 60.
		expect(stepPhases(timelineOf(state.plan))[0]).toMatchObject({ durationMs: 10_000 });
		const more = play([[66_500, { kind: 'restart' }]], state);
		expect(indexes(more)).toEqual([1]);
		expect(positionOf(more, 66_500)).toBe(0);
		expect(more.doneMs).toEqual({ 0: 60_000 });
	});

	it('starts the routine again and keeps the record', () => {
		const state = play([start, [43_000, { kind: 'restart' }]]);
		expect(positionOf(state, 43_000)).toBe(0);
		expect(state).toMatchObject({ kind: 'running', doneMs: { 0: 20_000, 1: 10_000 } });
		const paused = play(
			[
				[50_000, { kind: 'pause' }],
				[50_000, { kind: 'restart' }]
			],
			state
		);
		expect(paused).toMatchObject({ kind: 'paused', positionMs: 0 });
	});

	it('does not go back to what was skipped or heavier', () => {
		const skip = { kind: 'skip-muscle', fromWork: 2, muscle: 'quads' } as const;
		const state = play([
			start,
			[45_000, { kind: 'next' }],
			[46_000, { kind: 'adjust', adjustment: skip }],
			[46_000, { kind: 'restart' }]
		]);
		expect(indexes(state)).toEqual([0, 3, 4]);
		const lighten = { kind: 'lighten', fromWork: 3, area: null, levels: 1 } as const;
		const lighter = play([
			start,
			[0, { kind: 'seek', toMs: 120_000 }],
			[0, { kind: 'adjust', adjustment: lighten }],
			[0, { kind: 'restart' }],
			[1000, { kind: 'restart' }]
		]);
		expect(stepPhases(timelineOf(lighter.plan)).map((p) => p.painCap)).toEqual([0, 3, 3, 3, 3]);
	});

	it('ends when the session was played as long as is safe', () => {
		const glide = aStep({ technique: 'effleurage', seconds: 60, side: 'centre' });
		const long = aRoutine(
			Array.from({ length: 26 }, () => glide),
			{ order: 'step' }
		);
		let state = play([start], readyState(long, { ...plain, tapForNext: true }));
		let now = 0;
		for (let i = 0; i < 40 && state.kind !== 'finished'; i++) {
			now += 85_000;
			state = transition(state, { kind: 'next' }, now);
			now += 8000;
		}
		expect(state).toMatchObject({ kind: 'finished', how: 'ended' });
		const played = Object.values(state.doneMs).reduce((a, b) => a + b, 0);
		expect(Math.round(played)).toBe(1_800_000);
	});
});

/** What a user can do at any moment, as a choice to be made from the state of that moment. */
type Deed = (state: PlayerState, now: number) => readonly PlayerEvent[];

const adjust = (adjustment: Adjustment | null): readonly PlayerEvent[] =>
	adjustment ? [{ kind: 'adjust', adjustment }] : [];
const ease =
	(choice: PainChoice): Deed =>
	(state, now) => {
		const position = positionAt(timelineOf(state.plan), positionOf(state, now));
		if (position.kind === 'at-end') return [];
		const work = workOfPhase(position.phase);
		return adjust(
			adjustmentFor(choice, stepOf(state.plan.routine, work), work.stepIndex, work.workIndex)
		);
	};
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
	fc
		.constantFrom<PlayerEvent>(
			{ kind: 'start' },
			{ kind: 'pause' },
			{ kind: 'resume' },
			{ kind: 'tick' },
			{ kind: 'next' },
			{ kind: 'previous' },
			{ kind: 'repeat' },
			{ kind: 'restart' },
			{ kind: 'nudge', byMs: -15_000 },
			{ kind: 'nudge', byMs: 15_000 }
		)
		.map((event) => () => [event]),
	fc
		.constantFrom<PainChoice>('lighten', 'skip-step', 'skip-muscle', 'skip-area', 'retry-light')
		.map(ease),
	fc.double({ min: 0.75, max: 1.5, noNaN: true }).map(
		(pace): Deed =>
			(state, now) =>
				adjust(paceAdjustment(state, positionOf(state, now), pace))
	),
	fc.constantFrom<'left' | 'right'>('left', 'right').map(
		(first): Deed =>
			(state, now) =>
				adjust(sideOrderAdjustment(state, positionOf(state, now), first))
	),
	fc.constantFrom(-10, 10).map(
		(seconds): Deed =>
			(state, now) =>
				longerAdjustments(state, positionOf(state, now), seconds).map((adjustment) => ({
					kind: 'adjust',
					adjustment
				}))
	),
	fc.boolean().map(
		(on): Deed =>
			(state, now) =>
				adjust(tapForNextAdjustment(state, positionOf(state, now), on))
	)
);
const anyRun = fc.array(fc.tuple(fc.integer({ min: 0, max: 50_000 }), anyDeed), { maxLength: 50 });
const anyStart = fc.record({
	tapForNext: fc.boolean(),
	firstSide: fc.constantFrom('left' as const, 'right' as const)
});

/** Runs it, and looks at each change. */
function each(
	r: Routine,
	preferences: object,
	run: readonly (readonly [number, Deed])[],
	look: (before: PlayerState, event: PlayerEvent, after: PlayerState, now: number) => void
): PlayerState {
	let state: PlayerState = transition(
		readyState(r, { ...plain, ...preferences }),
		{ kind: 'start' },
		0
	);
	let now = 0;
	for (const [wait, deed] of run) {
		now += wait;
		for (const event of deed(state, now)) {
			const next = transition(state, event, now);
			look(state, event, next, now);
			state = next;
		}
	}
	return state;
}

function ahead(state: PlayerState, now: number) {
	const positionMs = positionOf(state, now);
	return stepPhases(timelineOf(state.plan)).filter((p) => p.startMs + p.durationMs > positionMs);
}

describe('whatever the user does', () => {
	it('nothing skipped comes back, and nothing gets heavier', () => {
		fc.assert(
			fc.property(anyRoutine, anyStart, anyRun, (r, preferences, run) => {
				const lightest = new Map<number, { level: number; painCap: number }>();
				const skipped: Adjustment[] = [];
				each(r, preferences, run, (_, event, after, now) => {
					if (event.kind === 'adjust') skipped.push(event.adjustment);
					if (after.kind === 'finished') return;
					for (const phase of ahead(after, now)) {
						const step = stepOf(r, phase.work);
						const comesBack = skipped.some(
							(a) =>
								(a.kind === 'skip-step' || a.kind === 'skip-muscle' || a.kind === 'skip-area') &&
								skips(a, step, phase.work.stepIndex)
						);
						expect(comesBack).toBe(false);
						const level = PRESSURE_LEVEL[phase.pressure];
						const before = lightest.get(phase.work.workIndex);
						if (before) {
							expect(level).toBeLessThanOrEqual(before.level);
							expect(phase.painCap).toBeLessThanOrEqual(before.painCap);
						}
						lightest.set(phase.work.workIndex, { level, painCap: phase.painCap });
					}
				});
			}),
			{ numRuns: 300 }
		);
	});

	it('no muscle and no session gets more than is safe', () => {
		fc.assert(
			fc.property(anyRoutine, anyStart, anyRun, (r, preferences, run) => {
				const end = each(r, preferences, run, () => undefined);
				const state = transition(end, { kind: 'end' }, 9e6);
				const written = new Map<string, number>();
				const given = new Map<string, number>();
				let total = 0;
				for (const work of worksOf(r)) {
					const step = stepOf(r, work);
					const doneMs = state.doneMs[work.workIndex] ?? 0;
					total += doneMs;
					if (presses(step))
						expect(doneMs / 1000).toBeLessThanOrEqual(longestSeconds(r, step) + 0.1);
					const dose = muscleDose(step);
					if (!dose) continue;
					for (const side of work.side === 'left' || work.side === 'right'
						? [work.side]
						: ['left', 'right']) {
						const key = `${dose.muscle}/${side}`;
						written.set(key, (written.get(key) ?? 0) + step.seconds);
						given.set(key, (given.get(key) ?? 0) + doneMs / 1000);
					}
				}
				for (const [key, seconds] of given) {
					const most = key.startsWith('gun') ? 60 : 180;
					expect(seconds).toBeLessThanOrEqual(Math.max(most, written.get(key) ?? 0) + 0.1);
				}
				expect(total).toBeLessThanOrEqual(longestSessionMs(state.plan) + 1);
			}),
			{ numRuns: 300 }
		);
	});

	it('an adjustment leaves what was played, and the spot', () => {
		fc.assert(
			fc.property(anyRoutine, anyStart, anyRun, (r, preferences, run) => {
				each(r, preferences, run, (before, event, after, now) => {
					if (event.kind !== 'adjust' || after.kind === 'finished') return;
					const still = transition(before, { kind: 'pause' }, now);
					expect(after.doneMs).toEqual(still.doneMs);
					if (still.kind === 'finished') return;
					const was = positionAt(timelineOf(still.plan), positionOf(still, now));
					const is = positionAt(timelineOf(after.plan), positionOf(after, now));
					if (was.kind === 'at-end' || is.kind === 'at-end' || was.phase.kind !== 'step') return;
					if (is.phase.kind !== 'step') return;
					expect(is.phase.work).toEqual(was.phase.work);
					// Where it got shorter a second is left at the end; else it is the same spot.
					const soonestMs = Math.min(was.inPhaseMs, is.phase.durationMs - 1000);
					expect(is.inPhaseMs).toBeLessThanOrEqual(was.inPhaseMs + 1e-6);
					expect(is.inPhaseMs).toBeGreaterThanOrEqual(soonestMs - 1e-6);
				});
			}),
			{ numRuns: 300 }
		);
	});
});
