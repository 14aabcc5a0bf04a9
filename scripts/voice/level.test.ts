import { expect, it } from 'vitest';
import { makeClip, MAX_PEAK, spokenDb, TARGET_DB } from './level.js';

const RATE = 16_000;
const LEAD = 192;
const TAIL = 480;

/** Tones of 200 Hz and silences, seconds in turn, at an amplitude. */
function tones(amplitude: number, ...seconds: number[]): Float32Array {
	const parts = seconds.map((length, i) =>
		Float32Array.from({ length: Math.round(length * RATE) }, (_, at) =>
			i % 2 === 0 ? 0 : amplitude * Math.sin((2 * Math.PI * 200 * at) / RATE + 0.5)
		)
	);
	return Float32Array.from(parts.flatMap((part) => [...part]));
}

it('trims the silence at both ends', () => {
	const clip = makeClip(tones(0.2, 0.3, 0.5, 0.6), RATE);
	expect(clip.length / RATE).toBeCloseTo(0.5 + (LEAD + TAIL) / RATE, 2);
	expect(clip.findIndex((value) => Math.abs(value) >= 0.01)).toBe(LEAD);
});

it.each([0.02, 0.2, 0.9])(
	'brings a voice of amplitude %d to the level of the others',
	(amplitude) => {
		const clip = makeClip(tones(amplitude, 0.1, 0.5, 0.1), RATE);
		expect(spokenDb(clip, RATE)).toBeGreaterThan(TARGET_DB - 1);
		expect(spokenDb(clip, RATE)).toBeLessThan(TARGET_DB + 1);
	}
);

it('holds a peak below full scale without touching what is far from it', () => {
	const voice = tones(0.2, 0, 0.5, 0);
	voice[4000] = 1;
	const clip = makeClip(voice, RATE);
	expect(Math.max(...clip)).toBeLessThanOrEqual(MAX_PEAK + 1e-6);
	expect(spokenDb(clip.subarray(LEAD, 3000), RATE)).toBeCloseTo(TARGET_DB, 0);
});

it('keeps a short pause and shortens a long one to 0.2 s', () => {
	const ends = (LEAD + TAIL) / RATE;
	expect(makeClip(tones(0.2, 0, 0.3, 0.15, 0.3), RATE).length / RATE).toBeCloseTo(0.75 + ends, 2);
	expect(makeClip(tones(0.2, 0, 0.3, 0.6, 0.3), RATE).length / RATE).toBeCloseTo(0.8 + ends, 2);
});

it('refuses silence', () => {
	expect(() => makeClip(new Float32Array(RATE), RATE)).toThrow('silence');
});
