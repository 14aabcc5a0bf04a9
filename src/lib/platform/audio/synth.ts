/** One sine of a struck sound. It rings down on its own, higher ones sooner, as in wood and metal. */
export type PartialTone = {
	/** Frequency as a multiple of the note's. */
	readonly ratio: number;
	/** Amplitude relative to the other partials. */
	readonly level: number;
	/** How long it rings, as a share of the note's `ringSeconds`. */
	readonly ring: number;
};

/** One strike. */
export type Note = {
	/** From the start of the sound, seconds. */
	readonly atSeconds: number;
	readonly hz: number;
	/** Relative to the other notes of the sound, 0–1. */
	readonly level: number;
	/** Time in which it falls by 60 dB, seconds. */
	readonly ringSeconds: number;
};

/** An attack shorter than 2 ms clicks; longer than 5 ms no longer sounds struck. */
const ATTACK_SECONDS = 0.0025;
/** The tail is drawn to zero over this long, so a sound that is cut to its length ends without a click. */
const RELEASE_SECONDS = 0.03;
/** ln(1000): a fall of 60 dB, the usual measure of how long a thing rings. */
const SIXTY_DB = Math.log(1000);

/**
 * Adds up struck notes.
 * @param seconds length of the result.
 * @param attackSeconds how softly each note begins.
 * @param drive how hard the sum is pressed into a soft curve. It flattens the peaks, so that the sound carries
 * further at the same peak level, and 0 leaves it alone.
 * @returns samples with a peak of 1, silent at both ends.
 */
export function strike(
	notes: readonly Note[],
	partials: readonly PartialTone[],
	seconds: number,
	sampleRate: number,
	drive: number,
	attackSeconds = ATTACK_SECONDS
): Float32Array<ArrayBuffer> {
	const samples = new Float32Array(Math.round(seconds * sampleRate));
	for (const note of notes) {
		for (const partial of partials) addPartial(samples, note, partial, sampleRate, attackSeconds);
	}
	scaleToPeak(samples, 1);
	if (drive > 0) {
		for (let i = 0; i < samples.length; i++) samples[i] = Math.tanh(drive * (samples[i] ?? 0));
		scaleToPeak(samples, 1);
	}
	release(samples, sampleRate);
	return samples;
}

/** A decaying sine as a two-term recurrence: two multiplications a sample, so a phone renders every sound in a blink. */
function addPartial(
	samples: Float32Array,
	note: Note,
	partial: PartialTone,
	sampleRate: number,
	attackSeconds: number
): void {
	const hz = note.hz * partial.ratio;
	// Above the audible range a partial costs time and would fold back as a false tone.
	if (hz > sampleRate * 0.45) return;
	const start = Math.round(note.atSeconds * sampleRate);
	const attack = Math.round(attackSeconds * sampleRate);
	const radians = (2 * Math.PI * hz) / sampleRate;
	const fall = Math.exp(-SIXTY_DB / (note.ringSeconds * partial.ring * sampleRate));
	const again = 2 * fall * Math.cos(radians);
	const damp = fall * fall;
	const level = note.level * partial.level;
	let before = 0;
	let value = level * fall * Math.sin(radians);
	for (let i = 1; start + i < samples.length; i++) {
		const gain = i < attack ? i / attack : 1;
		samples[start + i] = (samples[start + i] ?? 0) + gain * value;
		const next = again * value - damp * before;
		before = value;
		value = next;
	}
}

function release(samples: Float32Array, sampleRate: number): void {
	const length = Math.min(samples.length, Math.round(RELEASE_SECONDS * sampleRate));
	const from = samples.length - length;
	for (let i = 0; i < length; i++) {
		const gain = 0.5 + 0.5 * Math.cos((Math.PI * (i + 1)) / length);
		samples[from + i] = (samples[from + i] ?? 0) * gain;
	}
}

/** Multiplies all samples so that the largest is `peak`. Silence stays silence. */
function scaleToPeak(samples: Float32Array, peak: number): void {
	let largest = 0;
	for (const sample of samples) largest = Math.max(largest, Math.abs(sample));
	if (largest === 0) return;
	scale(samples, peak / largest);
}

/** Multiplies all samples in place. */
export function scale(samples: Float32Array, by: number): void {
	for (let i = 0; i < samples.length; i++) samples[i] = (samples[i] ?? 0) * by;
}

/** Root mean square over the whole array: 1 is a full-scale square wave. */
export function rms(samples: Float32Array): number {
	let sum = 0;
	for (const sample of samples) sum += sample * sample;
	return samples.length === 0 ? 0 : Math.sqrt(sum / samples.length);
}

/** RMS of the loudest 100 ms, about what the ear adds up. */
export function loudest(samples: Float32Array, sampleRate: number): number {
	const window = Math.round(sampleRate * 0.1);
	const hop = Math.round(window / 4);
	let most = 0;
	for (let from = 0; from === 0 || from + window <= samples.length; from += hop) {
		most = Math.max(most, rms(samples.subarray(from, from + window)));
	}
	return most;
}

/** Brings the loudest 100 ms to a level, decibels below full scale. Silence stays silence. */
export function scaleToLoudness(samples: Float32Array, db: number, sampleRate: number): void {
	const level = loudest(samples, sampleRate);
	if (level > 0) scale(samples, fromDb(db) / level);
}

/** Decibels to a factor: −6 is about a half. */
export function fromDb(db: number): number {
	return 10 ** (db / 20);
}
