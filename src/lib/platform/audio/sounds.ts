import type { Note, PartialTone } from './synth';
import { fromDb, loudest, scale, scaleToLoudness, strike } from './synth';

/** Everything the player can sound. Told apart by number of notes, contour, register and material. */
export const SOUND_KINDS = [
	'started',
	'get-ready',
	'step-start',
	'half-way',
	'countdown',
	'side-left',
	'side-right',
	'side-none',
	'step-end',
	'finish',
	'sharp-pain'
] as const;
export type SoundKind = (typeof SOUND_KINDS)[number];

/** What is struck. Each keeps most of its energy at 500–4000 Hz, where a phone's loudspeaker and the ear are both good. */
const MATERIAL = {
	// A marimba bar is tuned to 1 : 4 : 10; the upper partials die at once and leave a warm note.
	marimba: [
		{ ratio: 1, level: 1, ring: 1 },
		{ ratio: 2, level: 0.22, ring: 0.7 },
		{ ratio: 3.98, level: 0.4, ring: 0.3 },
		{ ratio: 9.1, level: 0.08, ring: 0.1 }
	],
	// A small handbell: octave, twelfth and the two inharmonic partials that make it metal.
	bell: [
		{ ratio: 1, level: 1, ring: 1 },
		{ ratio: 2, level: 0.5, ring: 0.8 },
		{ ratio: 3, level: 0.32, ring: 0.6 },
		{ ratio: 4.16, level: 0.2, ring: 0.4 },
		{ ratio: 5.43, level: 0.1, ring: 0.25 }
	],
	// Two close partials beat slowly, which shimmers.
	glass: [
		{ ratio: 1, level: 0.8, ring: 1 },
		{ ratio: 1.004, level: 0.5, ring: 1 },
		{ ratio: 2.76, level: 0.25, ring: 0.35 }
	],
	wood: [
		{ ratio: 1, level: 1, ring: 1 },
		{ ratio: 2.57, level: 0.5, ring: 0.6 },
		{ ratio: 4.3, level: 0.2, ring: 0.4 }
	],
	// Strong second and third harmonics carry a low note over a loudspeaker that cannot play its fundamental.
	horn: [
		{ ratio: 1, level: 0.5, ring: 1.1 },
		{ ratio: 2, level: 0.8, ring: 1 },
		{ ratio: 3, level: 0.7, ring: 1 },
		{ ratio: 4, level: 0.3, ring: 0.8 },
		{ ratio: 5, level: 0.2, ring: 0.6 }
	]
} as const satisfies Record<string, readonly PartialTone[]>;

type Recipe = {
	readonly material: keyof typeof MATERIAL;
	readonly notes: readonly Note[];
	readonly seconds: number;
	/** Loudness of the loudest 100 ms, decibels below full scale. */
	readonly loudnessDb: number;
	readonly drive: number;
};

/** Equal temperament, A4 = 440 Hz. */
const HZ = {
	E4: 329.63,
	A4: 440,
	D5: 587.33,
	G5: 783.99,
	A5: 880,
	C6: 1046.5,
	E6: 1318.51,
	G6: 1567.98,
	A6: 1760,
	C7: 2093
} as const;

/** The level of the full cues. A decaying tone at this loudness peaks just under the 0.89 that is left as headroom. */
const FULL_DB = -8;

const RECIPE = {
	// One small drop of glass under the finger.
	started: {
		material: 'glass',
		notes: [note(0, HZ.C7, 1, 0.16)],
		seconds: 0.14,
		loudnessDb: FULL_DB - 8,
		drive: 0
	},
	// Knock, knock: same pitch twice, "stand by".
	'get-ready': {
		material: 'marimba',
		notes: [note(0, HZ.A5, 0.9, 0.5), note(0.17, HZ.A5, 1, 0.7)],
		seconds: 0.6,
		loudnessDb: FULL_DB + 0.5,
		drive: 1.6
	},
	// Three quick notes up a major chord: go.
	'step-start': {
		material: 'bell',
		notes: [note(0, HZ.C6, 0.8, 0.5), note(0.09, HZ.E6, 0.9, 0.5), note(0.18, HZ.G6, 1, 0.9)],
		seconds: 0.75,
		loudnessDb: FULL_DB - 0.5,
		drive: 1.8
	},
	// One long high shimmer: nothing to do, just half-way.
	'half-way': {
		material: 'glass',
		notes: [note(0, HZ.E6, 1, 1.3)],
		seconds: 0.9,
		loudnessDb: FULL_DB - 1.5,
		drive: 1.4
	},
	// A wood block, dry and softer, since three come in a row.
	countdown: {
		material: 'wood',
		notes: [note(0, HZ.C6, 1, 0.16)],
		seconds: 0.15,
		loudnessDb: FULL_DB - 4,
		drive: 1.6
	},
	// Low and falling: left.
	'side-left': {
		material: 'marimba',
		notes: [note(0, HZ.G5, 0.9, 0.6), note(0.2, HZ.D5, 1, 1)],
		seconds: 0.85,
		loudnessDb: FULL_DB + 2,
		drive: 1.8
	},
	// High and rising: right.
	'side-right': {
		material: 'bell',
		notes: [note(0, HZ.D5 * 2, 0.9, 0.6), note(0.2, HZ.A6, 1, 1)],
		seconds: 0.85,
		loudnessDb: FULL_DB - 0.5,
		drive: 1.8
	},
	// One open fifth in the middle: both sides, or the centre.
	'side-none': {
		material: 'bell',
		notes: [note(0, HZ.A5, 1, 0.9), note(0, HZ.A5 * 1.5, 0.6, 0.8)],
		seconds: 0.8,
		loudnessDb: FULL_DB,
		drive: 1.8
	},
	// Two quick notes down: done.
	'step-end': {
		material: 'glass',
		notes: [note(0, HZ.G6, 0.9, 0.4), note(0.12, HZ.C6, 1, 0.8)],
		seconds: 0.65,
		loudnessDb: FULL_DB + 0.5,
		drive: 1.8
	},
	// Four notes up to a long ring: home.
	finish: {
		material: 'bell',
		notes: [
			note(0, HZ.G5, 0.8, 0.7),
			note(0.15, HZ.C6, 0.85, 0.7),
			note(0.3, HZ.E6, 0.9, 0.8),
			note(0.48, HZ.C7, 1, 1.7)
		],
		seconds: 1.6,
		loudnessDb: FULL_DB - 1,
		drive: 1.8
	},
	// A slow, low, falling call in a voice no other cue has: stop.
	'sharp-pain': {
		material: 'horn',
		notes: [note(0, HZ.A4, 1, 0.9), note(0.3, HZ.E4, 1, 1.2)],
		seconds: 1,
		loudnessDb: FULL_DB + 0.5,
		drive: 1.8
	}
} as const satisfies Record<SoundKind, Recipe>;

function note(atSeconds: number, hz: number, level: number, ringSeconds: number): Note {
	return { atSeconds, hz, level, ringSeconds };
}

/** `soft` is for bedtime: the same contours a fifth lower, without an edge, and 9 dB under the usual ones. */
export type SoundSet = 'usual' | 'soft';
const SOFT = { pitch: 2 / 3, attackSeconds: 0.03, db: -9 } as const;

/** Never above this, so two tails that overlap stay below full scale. −1 dBFS. */
const MAX_PEAK = 0.89;

/**
 * Renders one cue: mono, at most ±0.89, 0.1–1.6 s, the first audible sample within 1 ms of the start (30 ms where it is
 * soft), ending in silence. The same arguments always give the same samples.
 * @param sampleRate samples a second; 48000 is what the player uses.
 */
export function renderSound(
	kind: SoundKind,
	sampleRate: number,
	set: SoundSet = 'usual'
): Float32Array<ArrayBuffer> {
	const { material, notes, seconds, loudnessDb, drive } = RECIPE[kind];
	const partials = MATERIAL[material];
	if (set === 'soft') {
		const low = notes.map((each) => ({ ...each, hz: each.hz * SOFT.pitch }));
		const samples = strike(low, partials, seconds, sampleRate, 0, SOFT.attackSeconds);
		scaleToLoudness(samples, loudnessDb + SOFT.db, sampleRate);
		return samples;
	}
	const samples = strike(notes, partials, seconds, sampleRate, drive);
	// The peak is 1 here, so MAX_PEAK also bounds the gain.
	const gain = Math.min(MAX_PEAK, fromDb(loudnessDb) / loudest(samples, sampleRate));
	scale(samples, gain);
	return samples;
}

/**
 * The bed's level. Chrome calls a page audible above about −72 dBFS, and an audible page is neither frozen nor
 * throttled; −57 leaves a margin and cannot be heard at this pitch.
 */
const BED_DB = -57;
/** Below what a phone plays and the ear hears. A whole number of cycles a second makes the loop seamless. */
const BED_HZ = 25;
/** Noise far below the tone, so that no codec takes the bed for a constant and gates it. */
const DITHER_DB = -84;

/**
 * A quiet sound to loop under everything, so that the page counts as audible and a Bluetooth headset stays awake.
 * @param seconds length of the loop, a whole number.
 * @returns mono samples at −57 dBFS RMS whose end runs on into their start.
 */
export function renderBed(sampleRate: number, seconds: number): Float32Array<ArrayBuffer> {
	const samples = new Float32Array(Math.round(sampleRate * seconds));
	const tone = fromDb(BED_DB) * Math.SQRT2;
	// Uniform noise between ±a has an RMS of a/√3.
	const dither = fromDb(DITHER_DB) * Math.sqrt(3);
	let seed = 1;
	for (let i = 0; i < samples.length; i++) {
		// Numerical Recipes' linear congruential generator: chance that is the same every time.
		seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
		const noise = seed / 0x80000000 - 1;
		samples[i] = tone * Math.sin((2 * Math.PI * BED_HZ * i) / sampleRate) + dither * noise;
	}
	return samples;
}
