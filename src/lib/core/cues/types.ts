import type { Side } from '../routine/vocabulary';

/** What a cue marks. Each has its own sound, vibration and lateness policy. */
export type CueKind =
	'get-ready' | 'step-start' | 'half-way' | 'countdown' | 'step-end' | 'side-change' | 'finish';

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
};

export type CuePreferences = {
	readonly halfWay: boolean;
	/** Three, two, one before a phase ends. */
	readonly countdown: boolean;
};
