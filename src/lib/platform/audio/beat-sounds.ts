import type { BeatKind } from '$lib/core/cues/types';
import { scaleToLoudness, strike, type Note, type PartialTone } from './synth';

/** A drop of wood, with little above its note: told from every cue by being small. */
const TICK: readonly PartialTone[] = [
	{ ratio: 1, level: 1, ring: 1 },
	{ ratio: 2.57, level: 0.18, ring: 0.4 }
];
/** Well under the softest cue, the countdown, at −12: decibels below full scale, of the loudest 100 ms. */
const TICK_DB = -24;
const SWELL_DB = -27;
const TICK_SECONDS = 0.14;

/** Higher out, lower back: the way up is heard as up. */
const NOTE: Record<'turn-out' | 'turn-back' | 'pulse', Note> = {
	'turn-out': { atSeconds: 0, hz: 1174.66, level: 1, ringSeconds: 0.16 },
	'turn-back': { atSeconds: 0, hz: 783.99, level: 1, ringSeconds: 0.16 },
	pulse: { atSeconds: 0, hz: 659.25, level: 1, ringSeconds: 0.12 }
};

/** A breath is a tone that rises a fourth as it is drawn, and falls back as it leaves. Hertz. */
const LOW_HZ = 392;
const HIGH_HZ = 523.25;
/** Where in a breath it is loudest, as a share of it: near the end of drawing in, soon after letting go. */
const PEAK_AT = { 'breath-in': 0.85, 'breath-out': 0.18 } as const;

/**
 * Renders a beat: mono, far softer than any cue, silent at both ends. A turn or a pulse is a tick that begins within
 * a millisecond; a breath is a swell that lasts as long as it.
 * @param lastsMs how long the breath is, milliseconds; a tick is always 140 ms.
 */
export function renderBeat(
	kind: BeatKind,
	lastsMs: number,
	sampleRate: number
): Float32Array<ArrayBuffer> {
	if (kind === 'breath-in' || kind === 'breath-out') {
		const samples = swell(kind, lastsMs / 1000, sampleRate);
		scaleToLoudness(samples, SWELL_DB, sampleRate);
		return samples;
	}
	const samples = strike([NOTE[kind]], TICK, TICK_SECONDS, sampleRate, 0);
	scaleToLoudness(samples, TICK_DB, sampleRate);
	return samples;
}

function swell(
	kind: 'breath-in' | 'breath-out',
	seconds: number,
	sampleRate: number
): Float32Array<ArrayBuffer> {
	const samples = new Float32Array(Math.round(seconds * sampleRate));
	const rises = kind === 'breath-in';
	const peak = PEAK_AT[kind];
	let cycles = 0;
	for (let i = 0; i < samples.length; i++) {
		const t = i / samples.length;
		const glide = 0.5 - 0.5 * Math.cos(Math.PI * t);
		const hz = LOW_HZ + (HIGH_HZ - LOW_HZ) * (rises ? glide : 1 - glide);
		const level = t < peak ? hump(t / peak) : hump((1 - t) / (1 - peak));
		const phase = 2 * Math.PI * cycles;
		// The octave carries it over a loudspeaker that hardly plays the note itself.
		samples[i] = level * (Math.sin(phase) + 0.35 * Math.sin(2 * phase));
		cycles += hz / sampleRate;
	}
	return samples;
}

/** From 0 to 1 without a corner at either end. */
function hump(t: number): number {
	return 0.5 - 0.5 * Math.cos(Math.PI * t);
}
