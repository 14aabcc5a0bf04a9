import type { PainEvent } from '../core/history/types';
import type { Routine } from '../core/routine/schema';
import type { Adjustment, TimelinePreferences } from '../core/timeline/types';

export const CHECKPOINT_FORMAT = 'unknot.checkpoint/1';

/** The running session as it was at `savedAtMs`: all that is needed to come back paused at the same spot. */
export type Checkpoint = {
	readonly format: typeof CHECKPOINT_FORMAT;
	readonly sessionId: string;
	readonly routineId: string;
	/** As played, so that a routine of the user's own, or one an update has changed, comes back the same. */
	readonly routine: Routine;
	readonly preferences: TimelinePreferences;
	readonly adjustments: readonly Adjustment[];
	/** Milliseconds from the start of the timeline. */
	readonly positionMs: number;
	readonly running: boolean;
	/** The sharp-pain conversation was open. */
	readonly hurting: boolean;
	/** Wall clock, milliseconds since 1970. */
	readonly savedAtMs: number;
	readonly startedAtMs: number;
	/** Milliseconds really played of each work until `savedAtMs`, by work index. */
	readonly doneMs: Readonly<Record<number, number>>;
	readonly pauses: number;
	readonly pains: readonly PainEvent[];
	/** 0–10, or `null` when not asked. */
	readonly sorenessBefore: number | null;
};

/**
 * A checkpoint as text, in two parts: what changes every second stays small because the routine is written once.
 */
export type CheckpointText = { readonly changing: string; readonly routine: string };

/** How the routine part of a session begins: enough to see that it is already written. */
export function routineHead({ format, sessionId }: Checkpoint): string {
	return `${JSON.stringify({ format, sessionId }).slice(0, -1)},"routine":`;
}

export function encodeRoutine(checkpoint: Checkpoint): string {
	return `${routineHead(checkpoint)}${JSON.stringify(checkpoint.routine)}}`;
}

export function encodeChanging({ routine: _written, ...changing }: Checkpoint): string {
	return JSON.stringify(changing);
}
