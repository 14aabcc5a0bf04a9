import { describe, expect, it } from 'vitest';
import { cuePreferencesFor } from './preferences';

const wishes = {
	halfWay: true,
	countdown: true,
	strokeTicks: true,
	breathGuide: true,
	bedtimeTicks: false
};

describe('cuePreferencesFor', () => {
	it('neither counts nor ticks at bedtime', () => {
		expect(cuePreferencesFor(wishes, true)).toEqual({
			halfWay: true,
			countdown: false,
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
		const { bedtimeTicks: _, ...plain } = wishes;
		expect(cuePreferencesFor(wishes, false)).toEqual(plain);
	});
});
