import { describe, expect, it } from 'vitest';
import { renderBeat } from './beat-sounds';
import { renderSound } from './sounds';
import { loudest } from './synth';

const RATE = 48000;
const decibels = (level: number) => 20 * Math.log10(level);
const TICKS = ['turn-out', 'turn-back', 'pulse'] as const;
const BREATHS = ['breath-in', 'breath-out'] as const;

/** Upward zero crossings a second over a part of the sound: its pitch, roughly. Hertz. */
function hz(samples: Float32Array, fromSeconds: number, toSeconds: number): number {
	const part = samples.subarray(fromSeconds * RATE, toSeconds * RATE);
	let crossings = 0;
	for (let i = 1; i < part.length; i++)
		if ((part[i - 1] ?? 0) < 0 && (part[i] ?? 0) >= 0) crossings++;
	return crossings / (toSeconds - fromSeconds);
}

describe.each([...TICKS, ...BREATHS])('%s', (kind) => {
	const samples = renderBeat(kind, 4000, RATE);

	it('is at least 8 dB under the softest cue, and can be heard', () => {
		const softest = decibels(loudest(renderSound('countdown', RATE), RATE));
		const level = decibels(loudest(samples, RATE));
		expect(level).toBeLessThan(softest - 8);
		expect(level).toBeGreaterThan(-32);
	});

	it('is silent at both ends', () => {
		expect(samples[0]).toBe(0);
		expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(1e-4);
	});
});

it.each(TICKS)('%s begins within a millisecond and is short, however long the way is', (kind) => {
	const samples = renderBeat(kind, 7000, RATE);
	const peak = Math.max(...samples.map(Math.abs));
	expect(samples.findIndex((s) => Math.abs(s) > peak * 0.05) / RATE).toBeLessThan(0.001);
	expect(samples.length / RATE).toBeCloseTo(0.14, 3);
});

it('ticks higher out than back', () => {
	const [out, back] = (['turn-out', 'turn-back'] as const).map((kind) =>
		hz(renderBeat(kind, 0, RATE), 0.005, 0.1)
	);
	expect((out ?? 0) / (back ?? 1)).toBeGreaterThan(1.25);
});

it.each([
	['breath-in', 4000, 1],
	['breath-out', 6000, -1]
] as const)('%s swells for the whole breath and glides the way it goes', (kind, lastsMs, way) => {
	const samples = renderBeat(kind, lastsMs, RATE);
	expect(samples.length).toBe((lastsMs / 1000) * RATE);
	const end = lastsMs / 1000;
	const glide = hz(samples, end * 0.8, end * 0.95) - hz(samples, end * 0.05, end * 0.2);
	expect(glide * way).toBeGreaterThan(50);
	const half = samples.length / 2;
	const [first, second] = [samples.subarray(0, half), samples.subarray(half)].map((part) =>
		loudest(part, RATE)
	);
	expect(((second ?? 0) - (first ?? 0)) * way).toBeGreaterThan(0);
});
