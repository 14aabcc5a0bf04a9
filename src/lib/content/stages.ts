import type { Stage } from '$lib/core/routine/vocabulary';

export type StageWords = {
	/** Heading of the stage on a pack page. */
	readonly heading: string;
	/** What is open then, a few words beside the heading. */
	readonly note: string;
	/** The fact on a routine page: "20 h+ after training". */
	readonly fact: string;
};

/** Words for the stages. A routine may run later than its stage, never earlier. */
export const STAGE_WORDS = {
	immediate: {
		heading: 'First 6 hours',
		note: 'Light, fine any day',
		fact: 'From 0 h after training'
	},
	'next-day': {
		heading: 'Next day',
		note: 'Light and moderate',
		fact: '20 h+ after training'
	},
	'two-days': {
		heading: '48 h and later',
		note: 'Firm opens if soreness is 4 or less and not tender to touch',
		fact: '48 h+ after training'
	},
	anytime: {
		heading: 'Any time',
		note: 'On days without hard training',
		fact: 'No hard training for 72 h'
	},
	bedtime: {
		heading: 'Before bed',
		note: 'Light, by hand, no gun',
		fact: 'In the 2 h before bed'
	}
} as const satisfies Record<Stage, StageWords>;
