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
import { buildTimeline } from '../timeline/timeline';
import { isBeat } from './beats';
import { planCues } from './cues';
import type { CuePreferences } from './types';

const plain = { getReadySeconds: 5, changeOverSeconds: 8, pace: 1 };
const all: CuePreferences = {
	halfWay: true,
	countdown: true,
	spokenCount: false,
	strokeTicks: true,
	breathGuide: true
};

function beatsIn(
	step: Parameters<typeof aStep>[0],
	preferences: Partial<CuePreferences> = {},
	from = breathe
) {
	const routine = aRoutine([{ ...from, side: 'centre', ...step }], { order: 'step' });
	const timeline = buildTimeline(routine, plain);
	return planCues(timeline, routine, { ...all, ...preferences })
		.filter(({ kind }) => isBeat(kind))
		.map(({ kind, atMs }) => [kind, atMs - 5000] as const);
}

describe('the beats of a step', () => {
	it('are at the turns of its strokes, and leave room for what else is heard', () => {
		const tempo = { kind: 'strokes', outSeconds: 5, backSeconds: 2 } as const;
		// "Roll." is said for its first 0.65 s; half-way is at 21 s; three-two-one at 39, 40 and 41 s.
		expect(beatsIn({ tempo, seconds: 42, cue: 'Roll.', caution: '' }, {}, aStep())).toEqual([
			['turn-back', 5000],
			['turn-out', 7000],
			['turn-back', 12_000],
			['turn-out', 14_000],
			['turn-back', 19_000],
			['turn-back', 26_000],
			['turn-out', 28_000],
			['turn-back', 33_000],
			['turn-out', 35_000]
		]);
	});

	it('guide each breath in and out, whole breaths only', () => {
		const tempo = { kind: 'breaths', inSeconds: 4, outSeconds: 6 } as const;
		expect(beatsIn({ tempo, seconds: 25, cue: 'Breathe.', caution: '' })).toEqual([
			['breath-out', 4000],
			['breath-in', 10_000],
			['breath-out', 14_000],
			['breath-in', 20_000]
		]);
	});

	it('tell the first two breaths of a step in words that no other line lies on, and leave the rest to the swell', () => {
		const tempo = { kind: 'breaths', inSeconds: 4, outSeconds: 6 } as const;
		const step = {
			...breathe,
			side: 'centre',
			tempo,
			seconds: 60,
			cue: 'Breathe.',
			caution: ''
		} as const;
		const routine = aRoutine([step, step], { order: 'step' });
		const cues = planCues(buildTimeline(routine, plain), routine, all);
		const said = cues.filter(({ kind }) => isBeat(kind)).map(({ say }) => say);
		// The first breath in lies under the line of the step, and one under "Half-way."
		const ofStep = ['Breathe out.', 'Breathe in.', 'Out.', 'In.'];
		expect(said.filter((line) => line !== undefined)).toEqual([...ofStep, ...ofStep]);
	});

	it('mark each pulse', () => {
		const tempo = { kind: 'pulses', everySeconds: 3 } as const;
		expect(beatsIn({ tempo, seconds: 15, cue: 'Go.', caution: '' }, {}, aStep())).toEqual([
			['pulse', 3000],
			['pulse', 6000],
			['pulse', 9000]
		]);
	});

	it('are none where the step is still, or where they are switched off', () => {
		expect(beatsIn({ tempo: { kind: 'still' } })).toEqual([]);
		expect(beatsIn({ tempo: { kind: 'pulses', everySeconds: 3 } }, { strokeTicks: false })).toEqual(
			[]
		);
		const tempo = { kind: 'breaths', inSeconds: 4, outSeconds: 6 } as const;
		expect(beatsIn({ tempo }, { breathGuide: false })).toEqual([]);
		expect(beatsIn({ tempo }, { strokeTicks: false })).not.toEqual([]);
	});

	it('lie in steps only, on the turns, apart from every other cue and spoken line, for any session', () => {
		fc.assert(
			fc.property(
				anyRoutine,
				anyPreferences,
				fc.array(anyAdjustment, { maxLength: 5 }),
				(routine, preferences, adjustments) => {
					const timeline = buildTimeline(routine, preferences, adjustments);
					const plan = planCues(timeline, routine, all);
					const marks = plan.filter(({ kind }) => !isBeat(kind));
					expect(marks).toEqual(
						planCues(timeline, routine, { ...all, strokeTicks: false, breathGuide: false })
					);
					expect(new Set(plan.map(({ id }) => id)).size).toBe(plan.length);
					for (const { kind, atMs, phaseIndex, beat } of plan) {
						if (!isBeat(kind)) continue;
						const phase = timeline.phases[phaseIndex];
						if (phase?.kind !== 'step' || !beat) throw new Error('A beat is of a step.');
						expect(atMs).toBeGreaterThanOrEqual(phase.startMs);
						expect(atMs).toBeLessThan(phase.startMs + phase.durationMs);
						const intoCycleMs = (atMs - phase.startMs) % beat.everyMs;
						const turnMs =
							kind.endsWith('-back') || kind === 'breath-out' ? beat.everyMs - beat.lastsMs : 0;
						expect(intoCycleMs).toBeCloseTo(turnMs, 6);
						for (const mark of marks) {
							const { say = '' } = mark;
							if (mark.atMs <= atMs)
								expect(atMs - mark.atMs).toBeGreaterThanOrEqual(300 + say.length * 70);
							else expect(mark.atMs - atMs).toBeGreaterThanOrEqual(300);
						}
					}
				}
			)
		);
	});
});
