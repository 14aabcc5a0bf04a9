import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isFlashed, mayFlash } from './flash';

it('never allows more than three flashes in any one second, whatever is asked for', () => {
	fc.assert(
		fc.property(fc.array(fc.nat({ max: 700 }), { maxLength: 60 }), (gaps) => {
			let now = 0;
			const flashes: number[] = [];
			for (const gap of gaps) {
				now += gap;
				if (mayFlash(flashes.at(-1) ?? null, now)) flashes.push(now);
			}
			for (const at of flashes) {
				expect(flashes.filter((other) => other >= at && other <= at + 1000).length).toBeLessThan(4);
			}
		})
	);
});

it('allows the first, and each count of a countdown', () => {
	expect(mayFlash(null, 0)).toBe(true);
	expect(mayFlash(1000, 2000)).toBe(true);
	expect(mayFlash(1000, 1100)).toBe(false);
});

it('flashes for what marks a moment, not for the tempo', () => {
	expect(isFlashed('countdown')).toBe(true);
	expect(isFlashed('finish')).toBe(true);
	expect(isFlashed('pulse')).toBe(false);
	expect(isFlashed('turn-out')).toBe(false);
});
