import { describe, expect, it } from 'vitest';
import { frozenFor, type Reading } from './freeze';

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
