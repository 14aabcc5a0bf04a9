import { expect, it } from 'vitest';
import { mix, resample } from './mix';

const of = (...samples: number[]) => Float32Array.from(samples);

it('lays sounds over a bed that goes round', () => {
	const mixed = mix(6, of(0.1, -0.1), [{ samples: of(0.5, 0.5), atSample: 2 }], 0.5);
	expect(mixed).toHaveLength(6);
	expect(mixed[0]).toBe(mixed[4]);
	expect(mixed[0]).toBeGreaterThan(0);
	expect(mixed[1]).toBe(-(mixed[0] ?? 0));
	// Half of 0.5 on top of the bed.
	expect((mixed[2] ?? 0) / 32_767).toBeCloseTo(0.35, 1);
});

it('cuts what reaches over the end, and never passes full scale', () => {
	const loud = { samples: of(1, 1, 1, 1), atSample: 0 };
	const mixed = mix(2, of(0), [loud, loud, loud], 1);
	expect(mixed).toHaveLength(2);
	expect(Math.max(...mixed)).toBeLessThanOrEqual(32_767);
	expect(Math.max(...mixed)).toBeGreaterThan(20_000);
});

it('changes the rate and keeps the sound', () => {
	const from = 48_000;
	const tone = Float32Array.from({ length: 4800 }, (_, i) =>
		Math.sin((2 * Math.PI * 440 * i) / from)
	);
	expect(resample(tone, from, from)).toBe(tone);
	const slower = resample(tone, from, 16_000);
	expect(slower).toHaveLength(1600);
	const worst = Math.max(
		...slower.map((sample, i) => Math.abs(sample - Math.sin((2 * Math.PI * 440 * i) / 16_000)))
	);
	expect(worst).toBeLessThan(0.01);
});
