import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAdjustment, anyPreferences, anyRoutine } from '../../../../tests/support/arbitraries';
import { planCues } from '../cues/cues';
import { buildTimeline } from '../timeline/timeline';
import {
	BED_CYCLE,
	layOutTrack,
	positionOfTrack,
	PRE_ROLL_MS,
	sampleAt,
	TRACK_RATE,
	trackSeconds
} from './track';

/** Any length of a sound up to a long spoken line. */
const anyLength = fc.integer({ min: 1, max: 8 * TRACK_RATE });
const anyClips = fc.array(
	fc.record({
		id: fc.uuid(),
		clip: fc.constantFrom('bell', 'wood', 'voice'),
		atMs: fc.integer({ min: -PRE_ROLL_MS, max: 120_000 }),
		samples: anyLength
	}),
	{ maxLength: 40 }
);

describe('layOutTrack', () => {
	it('holds every clip at its exact sample, and nothing else', () => {
		fc.assert(
			fc.property(anyClips, (clips) => {
				const { stretches } = layOutTrack(clips, 120_000);
				const laid = stretches.flatMap(({ fromSample, clips: inside }) =>
					inside.map(({ id, clip, atSample }) => [id, clip, fromSample + atSample])
				);
				const wanted = clips.map(({ id, clip, atMs }) => [id, clip, sampleAt(atMs)]);
				expect(laid.map(String).sort()).toEqual(wanted.map(String).sort());
			})
		);
	});

	it('covers the whole track without gap or overlap, in whole cycles of the bed', () => {
		fc.assert(
			fc.property(anyClips, fc.nat({ max: 200_000 }), (clips, durationMs) => {
				const { stretches, samples } = layOutTrack(clips, durationMs);
				let at = 0;
				for (const { fromSample, toSample } of stretches) {
					expect(fromSample).toBe(at);
					expect(toSample).toBeGreaterThan(fromSample);
					expect(toSample % BED_CYCLE).toBe(0);
					at = toSample;
				}
				expect(at).toBe(samples);
			})
		);
	});

	it('cuts no clip, and lets none begin in another stretch', () => {
		fc.assert(
			fc.property(anyClips, (clips) => {
				const lengths = new Map(clips.map(({ id, samples }) => [id, samples]));
				for (const { fromSample, toSample, clips: inside } of layOutTrack(clips, 0).stretches)
					for (const { id, atSample } of inside)
						expect(fromSample + atSample + (lengths.get(id) ?? 0)).toBeLessThanOrEqual(toSample);
			})
		);
	});

	it('sounds each cue of any session where its phase says, and outlasts the session', () => {
		fc.assert(
			fc.property(
				anyRoutine,
				anyPreferences,
				fc.array(anyAdjustment, { maxLength: 3 }),
				(routine, preferences, adjustments) => {
					const timeline = buildTimeline(routine, preferences, adjustments);
					const cues = planCues(timeline, routine);
					const clips = cues.map(({ id, kind, atMs }) => ({
						id,
						clip: kind,
						atMs,
						samples: 12_000
					}));
					const layout = layOutTrack(clips, timeline.durationMs);
					expect(layout.samples).toBeGreaterThan(sampleAt(timeline.durationMs));
					const at = new Map(
						layout.stretches.flatMap(({ fromSample, clips: inside }) =>
							inside.map(({ id, atSample }) => [id, fromSample + atSample] as const)
						)
					);
					for (const phase of timeline.phases.filter(({ kind }) => kind === 'step')) {
						const start = cues.find((c) => c.kind === 'step-start' && c.atMs === phase.startMs);
						// Seeking to a step is seeking to the very sample its cue begins at.
						expect(at.get(start?.id ?? '')).toBe(
							Math.round(trackSeconds(phase.startMs) * TRACK_RATE)
						);
					}
				}
			),
			{ numRuns: 50 }
		);
	});

	it('keeps 30 minutes below 60 MB', () => {
		expect(layOutTrack([], 30 * 60_000).samples * 2).toBeLessThan(60e6);
	});
});

it('goes from positions to the track and back', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 7_200_000 }), (positionMs) => {
			expect(positionOfTrack(trackSeconds(positionMs))).toBeCloseTo(positionMs, 6);
		})
	);
});
