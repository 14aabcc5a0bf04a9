import type { Side } from '../routine/vocabulary';

/** What keeps the tempo of a step: the turns of a stroke or a breath, and the pulses of a squeeze or a shake. */
export type BeatKind = 'turn-out' | 'turn-back' | 'breath-in' | 'breath-out' | 'pulse';

/** What a cue marks. Each has its own sound, vibration and lateness policy. */
export type CueKind =
	| 'get-ready'
	| 'step-start'
	| 'half-way'
	| 'countdown'
	| 'step-end'
	| 'side-change'
	| 'finish'
	| BeatKind;

/** Something to sound, say or buzz at an absolute offset. */
export type Cue = {
	/** Unique in its plan and stable across rebuilds: kind, work and number. */
	readonly id: string;
	readonly kind: CueKind;
	/** Offset from the start of the session, milliseconds. */
	readonly atMs: number;
	/** Index of the phase it belongs to. */
	readonly phaseIndex: number;
	/** The side it announces, for the low (left) and high (right) chime. */
	readonly side: Side;
	/** The line to speak, or none. */
	readonly say?: string;
	/** Of a beat, and of nothing else. */
	readonly beat?: Beat;
};

/** How a beat recurs, milliseconds. */
export type Beat = {
	/** From one beat of its kind to the next: a whole stroke or breath. */
	readonly everyMs: number;
	/** To the next turn: how long the hand moves, or the breath flows, this way. */
	readonly lastsMs: number;
};

export type CuePreferences = {
	readonly halfWay: boolean;
	/** Three, two, one before a phase ends. */
	readonly countdown: boolean;
	/** A tick at each turn of a stroke, and at each pulse. */
	readonly strokeTicks: boolean;
	/** The last seconds of a step are counted in words: for those who hear the voice and no sounds. */
	readonly spokenCount: boolean;
	/** A swell for each breath in and out, where a step breathes; the first ones are told in words. */
	readonly breathGuide: boolean;
};
