import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRESSURE_LEVEL } from '../routine/vocabulary';
import { longestSeconds, sessionSeconds } from '../safety/dose';
import {
	aRoutine,
	aStep,
	anyAdjustment,
	anyPreferences,
	anyRoutine,
	breathe
} from '../../../../tests/support/arbitraries';
import {
	nextStepMs,
	nextStepPhase,
	positionAt,
	previousStepMs,
	stepNumberAt,
	stepPhases
} from './position';
import { buildTimeline } from './timeline';
import { stepOf, worksOf } from './works';

const walk = aStep({
	technique: 'mobilise',
	muscle: 'quads',
	side: 'both',
	seconds: 20,
	pressure: 'none',
	painCap: 0
});
const plain = { getReadySeconds: 5, changeOverSeconds: 8, pace: 1 };

describe('order of works', () => {
	it('block: every left, then every right, with the sideless steps before and after', () => {
		const routine = aRoutine([breathe, aStep(), aStep({ muscle: 'glutes' }), walk]);
		expect(worksOf(routine).map((w) => [w.stepIndex, w.side])).toEqual([
			[0, 'centre'],
			[1, 'left'],
			[2, 'left'],
			[1, 'right'],
			[2, 'right'],
			[3, 'both']
		]);
	});

	it('step: each step left then right', () => {
		const routine = aRoutine([breathe, aStep(), aStep({ muscle: 'glutes' }), walk], {
			order: 'step'
		});
		expect(worksOf(routine).map((w) => [w.stepIndex, w.side])).toEqual([
			[0, 'centre'],
			[1, 'left'],
			[1, 'right'],
			[2, 'left'],
			[2, 'right'],
			[3, 'both']
		]);
	});
});

describe('buildTimeline', () => {
	it('lays out get-ready, steps, change-over and rest with absolute offsets', () => {
		const timeline = buildTimeline(
			aRoutine([breathe, aStep(), aStep({ muscle: 'glutes' })]),
			plain
		);
		expect(timeline.phases.map((p) => [p.kind, p.startMs / 1000, p.durationMs / 1000])).toEqual([
			['get-ready', 0, 5],
			['step', 5, 20],
			['change-over', 25, 8],
			['step', 33, 30],
			['rest', 63, 8],
			['step', 71, 30],
			['change-over', 101, 8],
			['step', 109, 30],
			['rest', 139, 8],
			['step', 147, 30]
		]);
		expect(timeline.durationMs).toBe(177_000);
		expect(timeline.stepCount).toBe(5);
	});

	it('stretches with pace only as far as the technique allows', () => {
		const routine = aRoutine(
			[aStep({ seconds: 60 }), aStep({ technique: 'percussion-glide', seconds: 60 })],
			{ order: 'step' }
		);
		const seconds = stepPhases(buildTimeline(routine, { ...plain, pace: 1.5 })).map(
			(p) => p.durationMs / 1000
		);
		expect(seconds).toEqual([90, 90, 60, 60]);
	});

	it('lightens one area only: a level less and a cap 2 lower', () => {
		const routine = aRoutine([aStep(), aStep({ muscle: 'glutes' })], { order: 'step' });
		const adjust = [{ kind: 'lighten', fromWork: 1, area: 'quads', levels: 1 }] as const;
		expect(
			stepPhases(buildTimeline(routine, plain, adjust)).map((p) => [p.pressure, p.painCap])
		).toEqual([
			['moderate', 5],
			['light', 3],
			['moderate', 5],
			['moderate', 5]
		]);
	});

	it('skips a muscle together with the group it lies in', () => {
		const routine = aRoutine(
			[aStep(), aStep({ muscle: 'vastus-lateralis' }), aStep({ muscle: 'glutes' })],
			{ order: 'step' }
		);
		const kept = (muscle: 'quads' | 'vastus-lateralis' | 'rectus-femoris') =>
			stepPhases(buildTimeline(routine, plain, [{ kind: 'skip-muscle', fromWork: 0, muscle }])).map(
				(p) => p.work.stepIndex
			);
		expect(kept('vastus-lateralis')).toEqual([2, 2]);
		expect(kept('quads')).toEqual([2, 2]);
		expect(kept('rectus-femoris')).toEqual([1, 1, 2, 2]);
	});

	it('is empty, not broken, when everything is skipped', () => {
		const routine = aRoutine([aStep()], { order: 'step' });
		const timeline = buildTimeline(routine, plain, [
			{ kind: 'skip-area', fromWork: 0, area: 'quads' }
		]);
		expect(timeline).toEqual({ phases: [], durationMs: 0, stepCount: 0 });
		expect(positionAt(timeline, 0)).toEqual({ kind: 'at-end' });
	});

	it('plays the right side first: all of it in a block, step by step otherwise', () => {
		const played = (order: 'block' | 'step') =>
			stepPhases(
				buildTimeline(aRoutine([breathe, aStep(), aStep({ muscle: 'glutes' }), walk], { order }), {
					...plain,
					firstSide: 'right'
				})
			).map((p) => [p.work.workIndex, p.work.stepIndex, p.work.side]);
		// The same indexes as ever, in another order.
		expect(played('block')).toEqual([
			[0, 0, 'centre'],
			[3, 1, 'right'],
			[4, 2, 'right'],
			[1, 1, 'left'],
			[2, 2, 'left'],
			[5, 3, 'both']
		]);
		expect(played('step')).toEqual([
			[0, 0, 'centre'],
			[2, 1, 'right'],
			[1, 1, 'left'],
			[4, 2, 'right'],
			[3, 2, 'left'],
			[5, 3, 'both']
		]);
	});

	it('changes the order of what is left only', () => {
		const routine = aRoutine([aStep(), aStep({ muscle: 'glutes' })]);
		const swapped = buildTimeline(routine, plain, [
			{ kind: 'side-order', fromWork: 1, first: 'right' }
		]);
		expect(stepPhases(swapped).map((p) => p.work.workIndex)).toEqual([0, 2, 3, 1]);
	});

	it('brings back nothing with another order of the sides', () => {
		const routine = aRoutine([aStep(), aStep({ muscle: 'glutes' })]);
		const skipped = { kind: 'skip-muscle', fromWork: 2, muscle: 'quads' } as const;
		const swap = { kind: 'side-order', fromWork: 0, first: 'right' } as const;
		const steps = (...all: (typeof skipped | typeof swap)[]) =>
			stepPhases(buildTimeline(routine, plain, all)).map((p) => p.work.workIndex);
		expect(steps(skipped)).toEqual([0, 1, 3]);
		// Skipped on the right; the right comes first, and stays skipped.
		expect(steps(skipped, swap)).toEqual([3, 0, 1]);
		expect(steps(swap, skipped)).toEqual([3, 1]);
	});

	it('changes the pace of what is left, not of what was played', () => {
		const routine = aRoutine([aStep({ seconds: 40 }), aStep({ seconds: 40 })], { order: 'step' });
		const seconds = (pace: number, playedSeconds: number) =>
			stepPhases(
				buildTimeline(routine, plain, [{ kind: 'set-pace', fromWork: 1, playedSeconds, pace }])
			).map((p) => p.durationMs / 1000);
		expect(seconds(1.5, 0)).toEqual([40, 60, 60, 60]);
		expect(seconds(0.75, 20)).toEqual([40, 35, 30, 30]);
		expect(seconds(0.75, 90)).toEqual([40, 40, 30, 30]);
		expect(seconds(9, 0)).toEqual([40, 60, 60, 60]);
	});

	it('takes no muscle over its dose, however the steps are stretched', () => {
		const gun = aStep({ technique: 'percussion-glide', seconds: 30 });
		const longer = { kind: 'change-seconds', workIndex: 0, seconds: 30 } as const;
		const seconds = (steps: Parameters<typeof aRoutine>[0], pace = 1) =>
			stepPhases(
				buildTimeline(aRoutine(steps, { tool: 'gun', order: 'step' }), { ...plain, pace }, [longer])
			).map((p) => p.durationMs / 1000);
		expect(seconds([gun])).toEqual([60, 30]);
		// 60 s on one muscle and side: the second strip keeps its time.
		expect(seconds([gun, gun])).toEqual([30, 30, 30, 30]);
		expect(seconds([gun, gun], 1.5)).toEqual([30, 30, 30, 30]);
		const roll = aStep({ seconds: 60 });
		expect(seconds([roll, roll, roll], 1.5)).toEqual([60, 60, 60, 60, 60, 60]);
		expect(seconds([roll, roll], 1.5)).toEqual([90, 90, 90, 90]);
	});

	it('holds for 45 s at the most where a routine is offered early', () => {
		const hold = aStep({ technique: 'roll-hold', seconds: 40 });
		const longest = (stages: ('next-day' | 'two-days')[]) =>
			stepPhases(buildTimeline(aRoutine([hold], { stages }), { ...plain, tapForNext: true }))[0];
		expect(longest(['next-day'])).toMatchObject({ durationMs: 45_000, untimed: true });
		expect(longest(['two-days'])).toMatchObject({ durationMs: 90_000, untimed: true });
	});

	it('never stretches a session over its longest', () => {
		const glide = aStep({ technique: 'effleurage', seconds: 60, side: 'centre' });
		const long = aRoutine(Array.from({ length: 24 }, () => glide));
		expect(buildTimeline(long).durationMs).toBe(24 * 68_000 - 3000);
		const stretched = buildTimeline(long, { ...plain, pace: 1.5 });
		expect(stretched.durationMs).toBeLessThanOrEqual(1_800_000);
		expect(stretched.durationMs).toBeGreaterThan(1_790_000);
	});

	it('holds for any routine, preference and adjustment', () => {
		fc.assert(
			fc.property(
				anyRoutine,
				anyPreferences,
				fc.array(anyAdjustment, { maxLength: 8 }),
				(routine, preferences, adjustments) => {
					const timeline = buildTimeline(routine, preferences, adjustments);
					const written = buildTimeline(routine, { ...preferences, pace: 1, tapForNext: false });
					const timed = stepPhases(timeline).every((p) => !p.untimed);
					if (timed)
						expect(timeline.durationMs).toBeLessThanOrEqual(
							Math.max(sessionSeconds(routine) * 1000, written.durationMs)
						);
					const order = stepPhases(timeline).map((p) => p.work.workIndex);
					expect(new Set(order).size).toBe(order.length);
					let at = 0;
					for (const phase of timeline.phases) {
						expect(phase.startMs).toBe(at);
						expect(phase.durationMs).toBeGreaterThan(0);
						at += phase.durationMs;
					}
					expect(timeline.durationMs).toBe(at);
					const kinds = timeline.phases.map((p) => (p.kind === 'step' ? 'step' : 'gap'));
					expect(kinds.every((k, i) => (i % 2 === 0 ? k === 'gap' : k === 'step'))).toBe(true);
					for (const phase of stepPhases(timeline)) {
						const step = stepOf(routine, phase.work);
						// No preference or adjustment raises a cap or a pressure, or outlasts the technique.
						expect(phase.painCap).toBeLessThanOrEqual(step.painCap);
						expect(PRESSURE_LEVEL[phase.pressure]).toBeLessThanOrEqual(
							PRESSURE_LEVEL[step.pressure]
						);
						expect(phase.durationMs / 1000).toBeLessThanOrEqual(longestSeconds(routine, step));
					}
				}
			)
		);
	});

	it('keeps everything before the first adjusted work', () => {
		fc.assert(
			fc.property(anyRoutine, anyAdjustment, (routine, adjustment) => {
				const from = 'workIndex' in adjustment ? adjustment.workIndex : adjustment.fromWork;
				const before = stepPhases(buildTimeline(routine, plain)).filter(
					(p) => p.work.workIndex < from
				);
				const after = stepPhases(buildTimeline(routine, plain, [adjustment])).filter(
					(p) => p.work.workIndex < from
				);
				expect(after).toEqual(before);
			})
		);
	});
});

describe('position', () => {
	const timeline = buildTimeline(aRoutine([breathe, aStep()]), plain);

	it('is half-open: a boundary belongs to the phase that begins there', () => {
		expect(positionAt(timeline, 4999)).toMatchObject({ phaseIndex: 0, remainingMs: 1 });
		expect(positionAt(timeline, 5000)).toMatchObject({
			phaseIndex: 1,
			inPhaseMs: 0,
			remainingMs: 20_000
		});
		expect(positionAt(timeline, timeline.durationMs)).toEqual({ kind: 'at-end' });
		expect(positionAt(timeline, -50)).toMatchObject({ phaseIndex: 0, inPhaseMs: 0 });
	});

	it('numbers the step it is in or leads to', () => {
		expect([0, 5000, 25_000, 33_000, 999_000].map((ms) => stepNumberAt(timeline, ms))).toEqual([
			1, 1, 2, 2, 3
		]);
		expect(nextStepPhase(timeline, 0)?.work.workIndex).toBe(1);
		expect(nextStepPhase(timeline, timeline.durationMs)).toBeNull();
	});

	it('goes next to the time to move, then to the step; previous restarts, then goes back', () => {
		expect(nextStepMs(timeline, 10_000)).toBe(25_000);
		expect(nextStepMs(timeline, 26_000)).toBe(33_000);
		expect(previousStepMs(timeline, 40_000)).toBe(33_000);
		expect(previousStepMs(timeline, 35_000)).toBe(5000);
		expect(previousStepMs(timeline, 26_000)).toBe(5000);
		expect(previousStepMs(timeline, 2000)).toBe(0);
	});
});
