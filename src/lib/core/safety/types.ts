import type { Area, Tool } from '../routine/vocabulary';

/** Hard stops: while one is true the routines stay closed (content brief 3.1, first list). */
export const STOP_CONDITIONS = [
	'fever',
	'clot',
	'chest-pain',
	'dark-urine',
	'tight-swelling',
	'fracture',
	'new-swelling',
	'rest-pain',
	'new-weakness',
	'bleeding-unmanaged'
] as const;
export type StopCondition = (typeof STOP_CONDITIONS)[number];

/** Ask-first conditions: until cleared, hands only and light (content brief 3.1, second list). */
export const ASK_CONDITIONS = [
	'blood-thinners',
	'pregnancy',
	'cancer',
	'recent-surgery',
	'osteoporosis',
	'numbness',
	'heart-or-vessels',
	'implant',
	'hypermobility',
	'rhabdo-risk'
] as const;
export type AskCondition = (typeof ASK_CONDITIONS)[number];

/** What the user answered about themselves. Stored; the gates are derived from it, never stored. */
export type Profile = {
	/** When "I understand" was tapped (milliseconds since 1970), or `null` before that. */
	readonly understoodAtMs: number | null;
	/** When the health list was last answered, or `null` before that. Routines stay closed until then. */
	readonly answeredAtMs: number | null;
	readonly stops: readonly StopCondition[];
	readonly asks: readonly { readonly condition: AskCondition; readonly cleared: boolean }[];
	/** Tools at hand; hands are always there. */
	readonly tools: readonly Tool[];
};

export const BLOCK_REASONS = ['sharp', 'injury', 'red-flag', 'user'] as const;
export type BlockReason = (typeof BLOCK_REASONS)[number];

/** An area closed until a time. Wall-clock milliseconds since 1970. */
export type Block = {
	readonly id: string;
	/** `all`: no massage anywhere (a red flag). */
	readonly area: Area | 'all';
	readonly reason: BlockReason;
	readonly fromMs: number;
	readonly untilMs: number;
};
