import { describe, expect, it } from 'vitest';
import { renderBed, renderSound, SOUND_KINDS } from './sounds';
import type { SoundKind } from './sounds';
import { loudest, rms } from './synth';

const RATE = 48000;
const sounds = new Map(SOUND_KINDS.map((kind) => [kind, renderSound(kind, RATE)]));

describe.each(SOUND_KINDS)('%s', (kind) => {
	const samples = soundOf(kind);

	it('stays within the headroom and is not faint', () => {
		expect(peak(samples)).toBeLessThanOrEqual(0.89 + 1e-6);
		expect(peak(samples)).toBeGreaterThan(0.5);
	});

	it('lasts between 0.08 and 1.6 s', () => {
		expect(samples.length / RATE).toBeGreaterThanOrEqual(0.08);
		expect(samples.length / RATE).toBeLessThanOrEqual(1.6);
	});

	it('is heard within a millisecond, without a click', () => {
		const onset = samples.findIndex((sample) => Math.abs(sample) > 0.03);
		expect(onset / RATE).toBeLessThan(0.001);
		expect(samples[0]).toBe(0);
		expect(Math.abs(samples[1] ?? 1)).toBeLessThan(0.02);
	});

	it('ends in silence, without a click', () => {
		expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(1e-6);
		expect(peak(samples.subarray(-RATE * 0.003))).toBeLessThan(0.01);
	});

	it('has no direct current', () => {
		const mean = samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
		expect(Math.abs(mean)).toBeLessThan(1e-3);
	});

	it('has most of its energy where a phone loudspeaker plays and the ear is keen', () => {
		const spectrum = power(samples);
		expect(energy(spectrum, 500, 4000) / energy(spectrum, 0, RATE / 2)).toBeGreaterThan(0.75);
	});

	it('is the same every time, and the same sound at another rate', () => {
		expect(renderSound(kind, RATE)).toEqual(samples);
		const other = renderSound(kind, 44100);
		expect(other.length / 44100).toBeCloseTo(samples.length / RATE, 3);
		expect(Math.abs(decibels(rms(other)) - decibels(rms(samples)))).toBeLessThan(0.5);
	});
});

describe('the sounds together', () => {
	it('are told apart by number of notes, contour, register or length', () => {
		const prints = SOUND_KINDS.map((kind) => ({ kind, ...fingerprint(soundOf(kind)) }));
		for (const [i, a] of prints.entries()) {
			for (const b of prints.slice(i + 1)) {
				const contour = a.notes !== b.notes || a.direction !== b.direction;
				// A major third in register, or twice the length, is plain to an untrained ear.
				const register = Math.abs(Math.log2(a.hz / b.hz)) > 4 / 12;
				const length = Math.abs(Math.log2(a.seconds / b.seconds)) >= 1;
				expect(contour || register || length, `${a.kind} and ${b.kind}`).toBe(true);
			}
		}
	});

	it('have the contours they are named for', () => {
		const shape = (kind: SoundKind) => {
			const { notes, direction } = fingerprint(soundOf(kind));
			return `${String(notes)} ${direction}`;
		};
		expect(shape('countdown')).toBe('1 level');
		expect(shape('get-ready')).toBe('2 level');
		expect(shape('step-start')).toBe('3 up');
		expect(shape('side-left')).toBe('2 down');
		expect(shape('side-right')).toBe('2 up');
		expect(shape('side-none')).toBe('1 level');
		expect(shape('step-end')).toBe('2 down');
		expect(shape('finish')).toBe('4 up');
		expect(shape('sharp-pain')).toBe('2 down');
	});

	it('put left an octave below right', () => {
		const left = fingerprint(soundOf('side-left')).hz;
		const right = fingerprint(soundOf('side-right')).hz;
		expect(right / left).toBeGreaterThan(2);
	});

	it('are equally loud to the ear, with softer ticks', () => {
		const full = SOUND_KINDS.filter((kind) => kind !== 'started' && kind !== 'countdown');
		const levels = full.map((kind) => loudness(soundOf(kind)));
		expect(Math.max(...levels) - Math.min(...levels)).toBeLessThan(3);
		expect(loudness(soundOf('countdown'))).toBeLessThan(Math.min(...levels) - 2);
		expect(loudness(soundOf('countdown'))).toBeGreaterThan(Math.min(...levels) - 7);
	});
});

describe('the soft set', () => {
	it.each(SOUND_KINDS)('%s is 9 dB softer, lower, and begins without an edge', (kind) => {
		const usual = soundOf(kind);
		const soft = renderSound(kind, RATE, 'soft');
		const drop = decibels(loudest(soft, RATE)) - decibels(loudest(usual, RATE));
		expect(drop).toBeLessThan(-8);
		expect(drop).toBeGreaterThan(-10.5);
		expect(fingerprint(soft).hz).toBeLessThan(fingerprint(usual).hz);
		const first = peak(soft.subarray(0, RATE * 0.003));
		expect(first).toBeLessThan(peak(soft) / 3);
	});

	it('keeps left below right', () => {
		const hz = (kind: SoundKind) => fingerprint(renderSound(kind, RATE, 'soft')).hz;
		expect(hz('side-right') / hz('side-left')).toBeGreaterThan(1.9);
	});
});

describe('the bed', () => {
	const bed = renderBed(RATE, 2);

	it('is just above what Chrome calls audible, and below what a person hears', () => {
		expect(decibels(rms(bed))).toBeCloseTo(-57, 0);
		// 26 dB is the ear's insensitivity at 100 Hz (A-weighting); the rest is only the dither.
		const spectrum = power(bed);
		const heard = energy(spectrum, 100, RATE / 2) / energy(spectrum, 0, RATE / 2);
		expect(decibels(Math.sqrt(heard))).toBeLessThan(-20);
	});

	it('loops without a seam', () => {
		const steps = bed.slice(1).map((sample, i) => Math.abs(sample - (bed[i] ?? 0)));
		const seam = Math.abs((bed[0] ?? 1) - (bed.at(-1) ?? -1));
		expect(seam).toBeLessThanOrEqual(Math.max(...steps));
	});

	it('is the same every time', () => {
		expect(renderBed(RATE, 2)).toEqual(bed);
	});
});

function soundOf(kind: SoundKind): Float32Array {
	const samples = sounds.get(kind);
	if (!samples) throw new Error(`No samples for ${kind}.`);
	return samples;
}

function peak(samples: Float32Array): number {
	return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
}

function decibels(ratio: number): number {
	return 20 * Math.log10(ratio);
}

/** Notes by their attacks, the pitch of the first and the last, and the audible length. */
function fingerprint(samples: Float32Array) {
	const frame = RATE * 0.01;
	const levels: number[] = [];
	for (let from = 0; from + frame <= samples.length; from += frame) {
		levels.push(rms(samples.subarray(from, from + frame)));
	}
	const most = Math.max(...levels);
	const onsets: number[] = [];
	for (const [i, level] of levels.entries()) {
		const before = i === 0 ? 0 : Math.min(levels[i - 1] ?? 0, levels[i - 2] ?? Infinity);
		const spaced = i - (onsets.at(-1) ?? -9) > 4;
		if (level > most * 0.3 && level > before * 1.15 && spaced) onsets.push(i);
	}
	const pitches = onsets.map((onset, i) => {
		const end = Math.min(onsets[i + 1] ?? Infinity, onset + 20) * frame;
		return pitch(samples.subarray((onset + 1) * frame, end));
	});
	const first = pitches[0] ?? 0;
	const last = pitches.at(-1) ?? 0;
	const rise = Math.log2(last / first);
	const direction = Math.abs(rise) < 1 / 24 ? 'level' : rise > 0 ? 'up' : 'down';
	const seconds = levels.filter((level) => level > most * 0.05).length / 100;
	return { notes: onsets.length, direction, hz: last, seconds };
}

/** The pitch heard: the lowest peak of the spectrum within 12 dB of the strongest. */
function pitch(samples: Float32Array): number {
	const spectrum = power(samples);
	const floor = Math.max(...spectrum) / 16;
	const bin = spectrum.findIndex(
		(value, i) =>
			value > floor && value >= (spectrum[i - 1] ?? 0) && value >= (spectrum[i + 1] ?? 0)
	);
	return (bin * RATE) / (spectrum.length * 2);
}

/** A-weighted level of the loudest 125 ms, decibels (IEC 61672, time weighting "fast"). */
function loudness(samples: Float32Array): number {
	const window = RATE * 0.125;
	let most = -Infinity;
	for (let from = 0; from === 0 || from + window / 2 <= samples.length; from += window / 4) {
		const spectrum = power(samples.subarray(from, from + window), false);
		let sum = 0;
		for (const [bin, value] of spectrum.entries()) {
			sum += value * aWeight((bin * RATE) / (spectrum.length * 2)) ** 2;
		}
		most = Math.max(most, 10 * Math.log10(sum / window));
	}
	return most;
}

function aWeight(hz: number): number {
	const f = hz * hz;
	const weight =
		(12194 ** 2 * f * f) /
		((f + 20.6 ** 2) * Math.sqrt((f + 107.7 ** 2) * (f + 737.9 ** 2)) * (f + 12194 ** 2));
	return weight * 1.2589;
}

function energy(spectrum: Float64Array, fromHz: number, toHz: number): number {
	const bin = RATE / (spectrum.length * 2);
	return spectrum
		.subarray(Math.ceil(fromHz / bin), Math.ceil(toHz / bin))
		.reduce((sum, value) => sum + value, 0);
}

/** Power spectrum by a radix-2 Fourier transform, scaled so that its sum is the sum of squares. */
function power(samples: Float32Array, windowed = true): Float64Array {
	const size = 2 ** Math.ceil(Math.log2(Math.max(samples.length, 16384)));
	const re = new Float64Array(size);
	const im = new Float64Array(size);
	for (const [i, sample] of samples.entries()) {
		const hann = 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / samples.length);
		re[i] = sample * (windowed ? hann : 1);
	}
	for (let i = 1, j = 0; i < size; i++) {
		let bit = size >> 1;
		for (; j & bit; bit >>= 1) j ^= bit;
		j ^= bit;
		if (i < j) [re[i], re[j]] = [re[j] ?? 0, re[i] ?? 0];
	}
	for (let length = 2; length <= size; length *= 2) {
		const angle = (-2 * Math.PI) / length;
		for (let k = 0; k < length / 2; k++) {
			const cos = Math.cos(angle * k);
			const sin = Math.sin(angle * k);
			for (let start = k; start < size; start += length) {
				const other = start + length / 2;
				const r = (re[other] ?? 0) * cos - (im[other] ?? 0) * sin;
				const m = (re[other] ?? 0) * sin + (im[other] ?? 0) * cos;
				re[other] = (re[start] ?? 0) - r;
				im[other] = (im[start] ?? 0) - m;
				re[start] = (re[start] ?? 0) + r;
				im[start] = (im[start] ?? 0) + m;
			}
		}
	}
	return Float64Array.from(
		{ length: size / 2 },
		(_, i) => (2 * ((re[i] ?? 0) ** 2 + (im[i] ?? 0) ** 2)) / size
	);
}
