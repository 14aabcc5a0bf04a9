import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planCues, VOICE_AFTER_MS } from '$lib/core/cues/cues';
import { buildTimeline } from '$lib/core/timeline/timeline';
import { joinClips } from '$lib/platform/voice/voice-line';
import { anyAdjustment, anyPreferences, anyRoutine } from '../../../tests/support/arbitraries';
import { lineCues } from './line-cues';

/** A voice that speaks 15 letters a second. */
const lineOf = (text: string) =>
	joinClips(
		text.split('. ').map((sentence) => [new Float32Array(Math.round(sentence.length * 66))]),
		1000
	);

it('speaks a moment after the sound, never two lines at once, in any session', () => {
	fc.assert(
		fc.property(
			anyRoutine,
			anyPreferences,
			fc.array(anyAdjustment, { maxLength: 4 }),
			(routine, preferences, adjustments) => {
				const cues = planCues(buildTimeline(routine, preferences, adjustments), routine);
				const lines = lineCues(cues, lineOf);
				lines.forEach(({ id, atMs, line }, i) => {
					const cue = cues.find((one) => one.id === id);
					expect(atMs).toBe((cue?.atMs ?? NaN) + VOICE_AFTER_MS[cue?.kind ?? 'countdown']);
					const next = lines[i + 1];
					if (next) expect(atMs + line.seconds * 1000).toBeLessThanOrEqual(next.atMs);
				});
			}
		)
	);
});

it('leaves out what was not recorded, and nothing else', () => {
	const cues = [
		{ id: 'a', kind: 'step-start', atMs: 0, phaseIndex: 0, side: 'left', say: 'Roll slowly.' },
		{ id: 'b', kind: 'half-way', atMs: 20_000, phaseIndex: 0, side: 'left', say: 'Half-way.' },
		{ id: 'c', kind: 'countdown', atMs: 30_000, phaseIndex: 0, side: 'left' }
	] as const;
	const lines = lineCues(cues, (text) => (text === 'Half-way.' ? lineOf(text) : null));
	expect(lines.map(({ id, atMs }) => [id, atMs])).toEqual([['b', 20_500]]);
});
