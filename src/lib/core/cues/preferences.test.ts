import { describe, expect, it } from 'vitest';
import { cuePreferencesFor } from './preferences';

const wishes = {
	halfWay: true,
	countdown: true,
	strokeTicks: true,
	breathGuide: true,
	bedtimeTicks: false,
	sounds: true,
	voice: true
};

describe('cuePreferencesFor', () => {
	it('neither counts nor ticks at bedtime', () => {
		expect(cuePreferencesFor(wishes, true)).toEqual({
			halfWay: true,
			countdown: false,
			spokenCount: false,
			strokeTicks: false,
			breathGuide: true
		});
	});

	it('does so when it was asked for, and switches nothing on that was off', () => {
		expect(cuePreferencesFor({ ...wishes, bedtimeTicks: true }, true).countdown).toBe(true);
		const off = { ...wishes, bedtimeTicks: true, countdown: false, strokeTicks: false };
		expect(cuePreferencesFor(off, true)).toMatchObject({ countdown: false, strokeTicks: false });
	});

	it('leaves the day alone', () => {
		const { bedtimeTicks: _, sounds: _on, voice: _too, ...plain } = wishes;
		expect(cuePreferencesFor(wishes, false)).toEqual({ ...plain, spokenCount: false });
	});

	it('counts in words where the voice is heard and no sound', () => {
		const counts = (change: object) =>
			cuePreferencesFor({ ...wishes, ...change }, false).spokenCount;
		expect(counts({ sounds: false })).toBe(true);
		expect(counts({ sounds: false, voice: false })).toBe(false);
	});
});
