import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	aRoutine,
	aStep,
	anyAdjustment,
	anyPreferences,
	anyRoutine,
	breathe
} from '../../../../tests/support/arbitraries';
import { stepPhases } from '../timeline/position';
import { buildTimeline } from '../timeline/timeline';
import { cuesFrom, planCues } from './cues';
import { ENOUGH } from './spoken';

const plain = { getReadySeconds: 5, changeOverSeconds: 8, pace: 1 };

describe('planCues', () => {
	const routine = aRoutine([breathe, aStep({ caution: 'off the knee' })], { order: 'step' });
	const cues = planCues(buildTimeline(routine, plain), routine);

	it('marks start, half-way, three-two-one, end, side change and finish at their offsets', () => {
		const first = cues.filter((c) => c.atMs <= 33_000).map((c) => [c.kind, c.atMs / 1000]);
		expect(first).toEqual([
			['get-ready', 0],
			['countdown', 2],
			['countdown', 3],
			['countdown', 4],
			['step-start', 5],
			['half-way', 15],
			['countdown', 22],
			['countdown', 23],
			['countdown', 24],
			['step-end', 25],
			['side-change', 25.7],
			['countdown', 30],
			['countdown', 31],
			['countdown', 32],
			['step-start', 33]
		]);
		expect(cues.at(-1)).toMatchObject({ kind: 'finish', atMs: 101_000 });
	});

	it('says which side, what is next, and the caution with the cue', () => {
		const said = cues.flatMap((c) => (c.say ? [c.say] : []));
		expect(said).toEqual([
			'Get ready. First: Breathe.',
			'Breathe.',
			'Half-way.',
			'Switch to the left. Next: Roll, front of thigh.',
			'Roll slowly. Off the knee.',
			'Half-way.',
			'Switch to the right. Next: Roll, front of thigh.',
			'Roll slowly. Off the knee.',
			'Half-way.',
			'Done. Nice and slow.'
		]);
	});

	it('counts the last seconds of steps in words for those who hear no sounds', () => {
		const counts = (spokenCount: boolean) =>
			planCues(buildTimeline(routine, plain), routine, {
				halfWay: true,
				countdown: true,
				spokenCount,
				strokeTicks: false,
				breathGuide: false
			}).filter(({ kind }) => kind === 'countdown');
		expect(counts(false).filter(({ say }) => say !== undefined)).toEqual([]);
		const spoken = counts(true);
		const ofSteps = spoken.filter(({ id }) => !id.includes('/to-'));
		expect(ofSteps.slice(0, 3).map(({ say }) => say)).toEqual(['Three.', 'Two.', 'One.']);
		expect(ofSteps.every(({ say }) => say !== undefined)).toBe(true);
		// What comes next is being said before a step.
		expect(
			spoken.filter(({ id }) => id.includes('/to-')).every(({ say }) => say === undefined)
		).toBe(true);
	});

	it('leaves out what is switched off and nothing else', () => {
		const kinds = planCues(buildTimeline(routine, plain), routine, {
			halfWay: false,
			countdown: false,
			spokenCount: false,
			strokeTicks: false,
			breathGuide: false
		}).map((c) => c.kind);
		expect(kinds).not.toContain('half-way');
		expect(kinds).not.toContain('countdown');
		expect(kinds.filter((k) => k === 'step-start')).toHaveLength(3);
	});

	it('counts nothing down without a clock, and says when it is enough, before the player waits', () => {
		const timeline = buildTimeline(routine, { ...plain, tapForNext: true });
		const steps = stepPhases(timeline);
		const inSteps = planCues(timeline, routine).filter((c) =>
			steps.some((p) => c.atMs > p.startMs && c.atMs < p.startMs + p.durationMs)
		);
		expect(inSteps.map((c) => [c.kind, c.say, c.atMs])).toEqual(
			steps.slice(0, -1).map((p) => ['step-end', ENOUGH, p.startMs + p.durationMs - 3000])
		);
	});

	it('is sorted, within the session, and each id occurs once, for any session', () => {
		fc.assert(
			fc.property(
				anyRoutine,
				anyPreferences,
				fc.array(anyAdjustment, { maxLength: 5 }),
				(r, preferences, adjustments) => {
					const timeline = buildTimeline(r, preferences, adjustments);
					const plan = planCues(timeline, r);
					for (const [i, cue] of plan.entries()) {
						expect(cue.atMs).toBeGreaterThanOrEqual(plan[i - 1]?.atMs ?? 0);
						expect(cue.atMs).toBeLessThanOrEqual(timeline.durationMs);
					}
					expect(new Set(plan.map((c) => c.id)).size).toBe(plan.length);
					const count = (kind: string) => plan.filter((c) => c.kind === kind).length;
					expect(count('step-start')).toBe(timeline.stepCount);
					expect(count('finish')).toBe(timeline.stepCount > 0 ? 1 : 0);
					// Between two steps; and in a step without a clock that is followed by another, that it was long enough.
					const waits = stepPhases(timeline)
						.slice(0, -1)
						.filter((p) => p.untimed).length;
					expect(count('step-end')).toBe(Math.max(0, timeline.stepCount - 1) + waits);
				}
			)
		);
	});

	it('loses and doubles none across any pattern of pauses and seeks: windows are half-open', () => {
		fc.assert(
			fc.property(fc.array(fc.nat({ max: 101_500 }), { maxLength: 12 }), (cuts) => {
				const edges = [0, ...cuts.sort((a, b) => a - b), Infinity];
				const played = edges.slice(0, -1).flatMap((from, i) => {
					const to = edges[i + 1] ?? Infinity;
					return cuesFrom(cues, from).filter((c) => c.atMs < to);
				});
				expect(played).toEqual(cues);
			})
		);
	});
});
