import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRoutine, aStep, anyRoutine, breathe } from '../../../../tests/support/arbitraries';
import { readyState, timelineOf, transition } from './player';
import { playerView, savedBySkip } from './view';

const plain = { getReadySeconds: 5, changeOverSeconds: 8, pace: 1 };
const state = transition(
	readyState(aRoutine([breathe, aStep(), aStep({ muscle: 'glutes' })]), plain),
	{ kind: 'start' },
	0
);

describe('playerView', () => {
	it('shows the step it is in', () => {
		expect(playerView(state, 36_500)).toMatchObject({
			technique: 'Roll',
			where: 'Front of thigh',
			side: 'left',
			seconds: 27,
			ofSeconds: 30,
			pressure: 'moderate',
			painCap: 5,
			stepNumber: 2,
			stepCount: 5,
			next: { side: 'left', seconds: 30 }
		});
	});

	it('between steps leads to the next one', () => {
		expect(playerView(state, 26_000)).toMatchObject({
			phase: { kind: 'change-over' },
			side: 'left',
			seconds: 7,
			stepNumber: 2,
			stepFraction: 0,
			next: { title: 'Roll, front of thigh', side: 'left', seconds: 30 }
		});
	});

	it('has no next in the last step, and nothing at the end', () => {
		expect(playerView(state, 176_000)?.next).toBeNull();
		expect(playerView(state, 177_000)).toBeNull();
	});

	it('counts down from a whole phase to one, for any session and moment', () => {
		fc.assert(
			fc.property(anyRoutine, fc.nat({ max: 2_000_000 }), (routine, atMs) => {
				const any = readyState(routine, plain);
				const view = playerView(any, atMs);
				expect(view === null).toBe(atMs >= timelineOf(any.plan).durationMs);
				if (!view) return;
				expect(view.seconds).toBeGreaterThanOrEqual(1);
				expect(view.seconds).toBeLessThanOrEqual(view.ofSeconds);
				// Two digits, always: what buys the big numerals.
				expect(view.seconds).toBeLessThanOrEqual(90);
				expect(view.stepNumber).toBeLessThanOrEqual(view.stepCount);
			})
		);
	});

	it('says what a skip saves', () => {
		const paused = transition(state, { kind: 'pause' }, 40_000);
		const skipped = transition(
			paused,
			{ kind: 'adjust', adjustment: { kind: 'skip-area', fromWork: 1, area: 'quads' } },
			0
		);
		// 23 s left of this step, its rest, and the right side with its gap; but the time to move is given anew.
		expect(savedBySkip(paused, skipped, 0)).toBe(61_000);
	});
});
