import { describe, expect, it } from 'vitest';
import type { Cue, CueKind } from '$lib/core/cues/types';
import { frozenFor, missedCue, type Reading } from './freeze';

const at = (clockMs: number, wallMs: number, source: Reading['source'] = 'audio'): Reading => ({
	clockMs,
	wallMs,
	source
});

describe('frozenFor', () => {
	it('sees no freeze in a busy page whose audio ran on', () => {
		expect(frozenFor(at(0, 0), at(60_000, 60_000))).toBe(0);
		expect(frozenFor(at(0, 0), at(1000, 1900))).toBe(0);
	});

	it('measures what the audio clock missed', () => {
		expect(frozenFor(at(0, 0), at(1000, 61_000))).toBe(60_000);
	});

	it('without audio counts the whole gap', () => {
		expect(frozenFor(at(0, 0, 'monotonic'), at(1000, 1000, 'monotonic'))).toBe(0);
		expect(frozenFor(at(0, 0, 'monotonic'), at(90_000, 90_000, 'monotonic'))).toBe(90_000);
	});

	it('a wall clock set back is not a freeze', () => {
		expect(frozenFor(at(0, 50_000), at(1000, 0))).toBe(0);
	});
});

describe('missedCue', () => {
	const cue = (kind: CueKind, atMs: number): Cue => ({
		id: `${kind}/${atMs}`,
		kind,
		atMs,
		phaseIndex: 0,
		side: 'left'
	});

	it('is one that says what to do, and came due while nothing could be heard', () => {
		const cues = [cue('step-start', 10_000)];
		expect(missedCue(cues, 9000, 12_000)).toBe(true);
		// It had sounded, or is still to come, or can still be given.
		expect(missedCue(cues, 10_001, 15_000)).toBe(false);
		expect(missedCue(cues, 5000, 9000)).toBe(false);
		expect(missedCue(cues, 9000, 11_400)).toBe(false);
	});

	it('is not what only accompanies', () => {
		for (const kind of ['half-way', 'countdown', 'pulse', 'breath-in'] as const)
			expect(missedCue([cue(kind, 10_000)], 9000, 20_000)).toBe(false);
	});
});
