import { capital } from '../format/text';
import type { Routine } from '../routine/schema';
import { stepTitle } from '../routine/routine';

/** Words before a step's title: clips of their own, so that a title has one for both. */
const LEAD_WORDS = ['First:', 'Next:'] as const;

/** A step without a clock was as long as is safe. */
export const ENOUGH = 'That is enough here. Rest, then tap Next.';

/** What leads from one step to the next on any routine. A function of nothing, so it is recorded once. */
const FIXED_LINES = [
	'Get ready.',
	'Left side.',
	'Right side.',
	'Both sides.',
	'Switch to the left.',
	'Switch to the right.',
	...LEAD_WORDS,
	'Half-way.',
	ENOUGH,
	'Done.',
	'Nice and slow.'
] as const;

/** The first breaths of a step are told, the rest is left to the swell: by the number of the breath, from 0. */
export const BREATH_WORDS = {
	'breath-in': ['Breathe in.', 'In.'],
	'breath-out': ['Breathe out.', 'Out.']
} as const;

/** The last seconds, where no sound counts them: by how many are left. */
export const COUNT_WORDS = { 3: 'Three.', 2: 'Two.', 1: 'One.' } as const;

const PACER_LINES = [
	...BREATH_WORDS['breath-in'],
	...BREATH_WORDS['breath-out'],
	...Object.values(COUNT_WORDS)
];

/**
 * A spoken line as its sentences, each as the clips it is made of: one, or a lead word and a title. Pure, and total:
 * any text has clips that joined by spaces give it back, whether or not they were recorded.
 */
export function sentencesOf(line: string): readonly (readonly string[])[] {
	const sentences = line.match(/\S.*?[.!?](?=\s|$)|\S.*$/g) ?? [];
	return sentences.map((sentence) => {
		const text = sentence.trim();
		const lead = LEAD_WORDS.find((word) => text.startsWith(`${word} `));
		return lead ? [lead, text.slice(lead.length).trim()] : [text];
	});
}

/** The clips a line is made of, in their order. */
export function clipsOf(line: string): readonly string[] {
	return sentencesOf(line).flat();
}

/** The caution as it is spoken and shown: a sentence. */
export function cautionLine(caution: string): string {
	return `${capital(caution)}.`;
}

/**
 * Every text that the cues of a routine can be made of, whatever the preferences and adjustments, in the order in which
 * a session first needs them.
 */
export function textsOf(routine: Routine): readonly string[] {
	const ofSteps = routine.steps.flatMap((step) => [
		`${stepTitle(step)}.`,
		step.cue,
		...(step.caution ? [cautionLine(step.caution)] : [])
	]);
	return [...new Set([...FIXED_LINES, ...ofSteps, ...PACER_LINES].flatMap(clipsOf))];
}
