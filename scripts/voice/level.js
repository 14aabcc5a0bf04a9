// Makes a clip of what the speech program gave: trimmed, its pauses short, as loud as all the others.

/** The level the words of every clip have, decibels below full scale: RMS over the windows that are spoken. */
export const TARGET_DB = -17;
/** No sample is above this: what an MP3 adds to a peak stays below full scale. */
export const MAX_PEAK = 0.84;

/** What is softer than this at either end is not part of the words; −40 dBFS, the onset the app looks for. */
const ONSET = 0.01;
/** Kept before the onset and after the last sound, seconds. The app keeps as much before it. */
const LEAD_SECONDS = 0.012;
const TAIL_SECONDS = 0.03;
/** The longest pause between two words, seconds. The program pauses 0.38 s at a comma, more than a busy listener needs. */
const LONGEST_PAUSE_SECONDS = 0.2;

/**
 * @param {Float32Array} samples ±1, from the speech program
 * @param {number} sampleRate
 * @returns {Float32Array}
 */
export function makeClip(samples, sampleRate) {
	const levelled = level(samples, sampleRate);
	const from = levelled.findIndex((value) => Math.abs(value) >= ONSET);
	if (from < 0) throw new Error('The speech program gave silence.');
	const to = levelled.findLastIndex((value) => Math.abs(value) >= ONSET);
	const words = shortenPauses(levelled.subarray(from, to + 1), sampleRate);
	const lead = Math.round(LEAD_SECONDS * sampleRate);
	const clip = new Float32Array(lead + words.length + Math.round(TAIL_SECONDS * sampleRate));
	clip.set(levelled.subarray(Math.max(0, from - lead), from), Math.max(0, lead - from));
	clip.set(words, lead);
	return clip;
}

/**
 * RMS of the spoken parts: windows of 50 ms within 20 dB of the loudest.
 * @param {Float32Array} samples @param {number} sampleRate @returns {number} decibels below full scale
 */
export function spokenDb(samples, sampleRate) {
	const size = Math.round(sampleRate * 0.05);
	const powers = [];
	for (let at = 0; at === 0 || at + size <= samples.length; at += size) {
		const window = samples.subarray(at, at + size);
		powers.push(window.reduce((sum, value) => sum + value * value, 0) / window.length);
	}
	const floor = Math.max(...powers) / 100;
	const spoken = powers.filter((power) => power >= floor);
	return 10 * Math.log10(spoken.reduce((sum, power) => sum + power, 0) / spoken.length);
}

/** @param {Float32Array} samples @param {number} sampleRate */
function level(samples, sampleRate) {
	let levelled = samples;
	// Holding the peaks takes a little of the level, so it is found in a few rounds.
	for (let round = 0; round < 6; round += 1) {
		const gain = 10 ** ((TARGET_DB - spokenDb(levelled, sampleRate)) / 20);
		levelled = holdPeaks(
			levelled.map((value) => value * gain),
			sampleRate
		);
	}
	return levelled;
}

/**
 * A limiter that knows what comes: the gain falls over 5 ms before a peak and comes back over 5 ms, so no wave is bent.
 * @param {Float32Array} samples @param {number} sampleRate
 */
function holdPeaks(samples, sampleRate) {
	const reach = Math.round(sampleRate * 0.005);
	const gains = new Float32Array(samples.length).fill(1);
	samples.forEach((value, at) => {
		const most = MAX_PEAK / Math.max(MAX_PEAK, Math.abs(value));
		if (most === 1) return;
		for (let d = -reach; d <= reach; d += 1) {
			const i = at + d;
			if (i < 0 || i >= gains.length) continue;
			const share = 0.5 - 0.5 * Math.cos((Math.PI * Math.abs(d)) / reach);
			gains[i] = Math.min(gains[i] ?? 1, most + (1 - most) * share);
		}
	});
	return samples.map((value, i) => value * (gains[i] ?? 1));
}

/** @param {Float32Array} samples @param {number} sampleRate */
function shortenPauses(samples, sampleRate) {
	const longest = Math.round(LONGEST_PAUSE_SECONDS * sampleRate);
	/** @type {Float32Array[]} */
	const parts = [];
	let start = 0;
	let quietFrom = 0;
	for (let i = 0; i <= samples.length; i += 1) {
		if (i < samples.length && Math.abs(samples[i] ?? 0) < ONSET) continue;
		if (i - quietFrom > longest) {
			// The middle is left out: both ends keep the decay and the breath of their words.
			const half = longest >> 1;
			parts.push(samples.subarray(start, quietFrom + half));
			start = i - half;
		}
		quietFrom = i + 1;
	}
	parts.push(samples.subarray(start));
	const joined = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		joined.set(part, at);
		at += part.length;
	}
	return joined;
}
