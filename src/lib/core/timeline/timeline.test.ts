import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRESSURE_LEVEL } from '../routine/vocabulary';
import { TECHNIQUE } from '../routine/techniques';
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
import { buildTimeline, stepOf, worksOf } from './timeline';

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

	it('holds for any routine, preference and adjustment', () => {
		fc.assert(
			fc.property(
				anyRoutine,
				anyPreferences,
				fc.array(anyAdjustment, { maxLength: 8 }),
				(routine, preferences, adjustments) => {
					const timeline = buildTimeline(routine, preferences, adjustments);
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
						expect(phase.durationMs / 1000).toBeLessThanOrEqual(
							TECHNIQUE[step.technique].stretchedMaxSeconds
						);
					}
				}
			)
		);
	});

	it('keeps everything before the first adjusted work', () => {
		fc.assert(
			fc.property(anyRoutine, anyAdjustment, (routine, adjustment) => {
				const from =
					adjustment.kind === 'change-seconds' ? adjustment.workIndex : adjustment.fromWork;
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
