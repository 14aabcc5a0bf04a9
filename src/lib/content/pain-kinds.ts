import type { PainKind } from '$lib/core/history/types';

export type PainKindCopy = {
	/** The answer to "What is it like?". */
	readonly label: string;
	readonly line: string;
	/** What to do about it, one to three sentences. */
	readonly advice: readonly string[];
	/** Name of the drawing; the pictures belong to `ui`. */
	readonly icon: 'bolt' | 'bone' | 'pop' | 'lighten' | 'unsure';
};

/** What a sharp pain can be like, and what follows. Content brief 3.6, step 3. */
export const PAIN_KIND_COPY = {
	electric: {
		label: 'Electric, tingling or numb',
		line: 'Shooting, or pins and needles',
		advice: [
			'Stay off the spot. We skip this muscle for today.',
			'Gone within 1 min: you can go on elsewhere.',
			'Not gone in 10 min, or the limb is weak: see a clinician.'
		],
		icon: 'bolt'
	},
	'bone-or-joint': {
		label: 'On a bone or joint',
		line: 'Hard under the tool, or inside a joint',
		advice: [
			'Move to the soft, thick part of the muscle.',
			'One more try, at Light. If it is still sharp, skip the step.'
		],
		icon: 'bone'
	},
	pop: {
		label: 'Sharp after a pop',
		line: 'Or a new bruise or swelling',
		advice: [
			'We treat this as an injury. This area rests for 72 h: no massage.',
			'Gentle movement is fine where it is comfortable.',
			'If you cannot put weight or load on it, get help today.'
		],
		icon: 'pop'
	},
	'too-much': {
		label: 'Simply too much',
		line: 'Strong, but dull and in the muscle',
		advice: ['Lighten by one level, move three centimetres, or swap the tool.'],
		icon: 'lighten'
	},
	'not-sure': {
		label: 'Not sure',
		line: 'We skip this area to be safe',
		advice: ['We skip this area for today. Nothing is lost by leaving it out.'],
		icon: 'unsure'
	}
} as const satisfies Record<PainKind, PainKindCopy>;

/** Afterwards, instead of more massage. Content brief 3.6, step 5. */
export const AFTER_SHARP_PAIN = [
	'Rest. Drink if you are thirsty.',
	'A short, easy walk, or gentle movement in a comfortable range.',
	'If you like, a wrapped cold pack for up to 10 min.',
	'We ask again tomorrow: pain, bruise, swelling.'
] as const;

/** When to see someone about it. Content brief 3.6, step 6. */
export const SEEK_HELP_IF = [
	'It is no better after 72 h',
	'Pain is 7 of 10 or more at rest',
	'It swells',
	'You cannot put weight on it',
	'It hurts at night',
	'Numbness stays',
	'Any sign from the red-flag list'
] as const;
