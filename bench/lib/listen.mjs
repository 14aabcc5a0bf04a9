// Finds the sounds of a recording, says which of the app's sounds each one is, and when it began to the sample.
import { readFileSync } from 'node:fs';
import { fft } from './fft.mjs';
import { SAMPLE_RATE } from './sound-system.mjs';

/**
 * @typedef {object} Heard
 * @property {number} seconds when it began, by where the rendered sound fits best
 * @property {number} onsetSeconds the first sample that is loud enough
 * @property {string} sound which sound fits best
 * @property {number} likeness correlation with it, at most 1
 */

/** −40 dBFS: the bed peaks at −54, and the softest cue passes this within half a millisecond. */
const LOUD = 0.01;
/** A sound begins after this much quiet; the shortest gap between two cues is 50 ms, and no sound has one inside. */
const QUIET = Math.round(0.025 * SAMPLE_RATE);
/** How far from the onset the best fit is looked for. */
const REACH = Math.round(0.02 * SAMPLE_RATE);
/** The part of a sound that is compared. */
const COMPARED = Math.round(0.9 * SAMPLE_RATE);
const SIZE = 65_536;
/** Correlation of a sound that nothing else lies over. */
const CLEAR = 0.95;

/** @param {string} file signed 16-bit samples @returns {Float32Array} */
export function readSamples(file) {
	const bytes = readFileSync(file);
	const whole = new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
	return Float32Array.from(whole, (value) => value / 32_768);
}

/**
 * @param {Float32Array} samples
 * @returns {number[]} indices of the first loud sample after quiet
 */
export function onsets(samples) {
	const found = [];
	let lastLoud = -QUIET;
	for (let i = 0; i < samples.length; i += 1) {
		if (Math.abs(samples[i] ?? 0) < LOUD) continue;
		if (i - lastLoud >= QUIET) found.push(i);
		lastLoud = i;
	}
	return found;
}

/** Under everything the app plays lies a bed that is never this long at exactly zero: 2 ms. */
const GAP = Math.round(0.002 * SAMPLE_RATE);

/**
 * Where the sound system ran dry and put silence between two samples of the app: a run in which that happened measures
 * this machine.
 * @param {Float32Array} samples
 * @returns {{ count: number, ms: number }} between the first sound and the last
 */
export function gaps(samples) {
	const end = samples.findLastIndex((value) => value !== 0);
	let count = 0;
	let length = 0;
	let last = samples.findIndex((value) => value !== 0);
	for (let i = last; i <= end; i += 1) {
		if (samples[i] === 0) continue;
		if (i - last > GAP) {
			count += 1;
			length += i - last;
		}
		last = i;
	}
	return { count, ms: (length / SAMPLE_RATE) * 1000 };
}

/**
 * @param {ReadonlyMap<string, Float32Array>} sounds what can be heard
 * @returns {(samples: Float32Array) => Heard[]} in the order of time
 */
export function listenerFor(sounds) {
	const known = [...sounds].map(([sound, rendered]) => {
		const part = rendered.subarray(0, COMPARED);
		return { sound, length: part.length, energy: energy(part), spectrum: spectrum(part) };
	});

	return (samples) => {
		/** @type {Heard[]} */
		const heard = [];
		let until = 0;
		for (const onset of onsets(samples)) {
			// A sound may fall quiet and come back: what lies within one that was clearly recognised is part of it.
			if (onset < until) continue;

			const one = recognise(samples, onset);
			heard.push(one);
			const rendered = sounds.get(one.sound);
			if (rendered && one.likeness >= CLEAR) {
				until = Math.round(one.seconds * SAMPLE_RATE) + rendered.length;
			}
		}
		return heard;
	};

	/** @param {Float32Array} samples @param {number} onset @returns {Heard} */
	function recognise(samples, onset) {
		const from = Math.max(0, onset - REACH);
		const excerpt = samples.subarray(from, Math.min(samples.length, from + SIZE));
		const here = spectrum(excerpt);
		let best = { seconds: onset / SAMPLE_RATE, sound: 'unknown', likeness: 0 };
		for (const { sound, length, energy: ofSound, spectrum: there } of known) {
			const fit = correlate(here, there);
			let inside = energy(excerpt.subarray(0, length));
			for (let lag = 0; lag <= 2 * REACH; lag += 1) {
				const likeness = (fit[lag] ?? 0) / Math.sqrt(Math.max(1e-9, inside * ofSound));
				if (likeness > best.likeness) {
					best = { seconds: (from + lag) / SAMPLE_RATE, sound, likeness };
				}
				inside += (excerpt[lag + length] ?? 0) ** 2 - (excerpt[lag] ?? 0) ** 2;
			}
		}
		return { ...best, onsetSeconds: onset / SAMPLE_RATE };
	}
}

/** @param {Float32Array} samples */
function energy(samples) {
	return samples.reduce((sum, value) => sum + value * value, 0);
}

/** @param {Float32Array} samples at most SIZE */
function spectrum(samples) {
	const re = new Float64Array(SIZE);
	const im = new Float64Array(SIZE);
	re.set(samples);
	fft(re, im);
	return { re, im };
}

/**
 * The sum of products for every lag of b in a. A forward transform of the conjugate is the inverse, but for scale.
 * @param {{ re: Float64Array, im: Float64Array }} a
 * @param {{ re: Float64Array, im: Float64Array }} b
 */
function correlate(a, b) {
	const re = new Float64Array(SIZE);
	const im = new Float64Array(SIZE);
	for (let i = 0; i < SIZE; i += 1) {
		const [ar = 0, ai = 0, br = 0, bi = 0] = [a.re[i], a.im[i], b.re[i], b.im[i]];
		re[i] = ar * br + ai * bi;
		im[i] = -(ai * br - ar * bi);
	}
	fft(re, im);
	return re.map((value) => value / SIZE);
}
