import type { Grade } from '$lib/core/routine/vocabulary';

/** What an evidence grade stands for. Content brief, first lines. */
export const GRADE_MEANING = {
	A: 'Several trials agree',
	B: 'Some trials, small or uneven effect',
	C: 'Weak, mixed, or practice only',
	D: 'Unsupported or contradicted'
} as const satisfies Record<Grade, string>;

/** True until a physiotherapist or sports doctor has read all of it and put a name to it. */
export const NOT_SIGNED_OFF = 'No clinician has signed this off yet.';
