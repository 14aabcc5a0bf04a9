import type { Grade } from '$lib/core/routine/vocabulary';
import { AFTER_CARE } from './after-care';

/** What an evidence grade stands for. Content brief, first lines. */
export const GRADE_MEANING = {
	A: 'Several trials agree',
	B: 'Some trials, small or uneven effect',
	C: 'Weak, mixed, or practice only',
	D: 'Unsupported or contradicted'
} as const satisfies Record<Grade, string>;

/** True until a physiotherapist or sports doctor has read all of it and put a name to it. */
export const NOT_SIGNED_OFF = 'No clinician has signed this off yet.';

/** What we say where others promise more: content brief, section 7. It stands here, because here copy is checked. */
export const SAY = {
	lessSore: 'It may feel less sore for a while.',
	looser: 'It may feel looser for a while.',
	calmer: 'You may feel calmer.',
	drink: AFTER_CARE.drink.copy,
	warmer: 'Your skin warms, and the area may feel looser.',
	feelsAndMoves: 'It changes how it feels and moves for a while.',
	around: 'Work the muscles around it.',
	edge: 'It may take the edge off.',
	fresher: 'You may feel fresher. Your times stay the same.',
	mood: 'Many feel in a better mood afterwards.',
	colourful: AFTER_CARE.plants.copy,
	bath: 'A warm bath is nice before bed.',
	stretch: 'Stretch if you like it.',
	vitaminD: 'Vitamin D is worth checking if you rarely see sun.',
	together: 'Use what you like together.',
	comfortable: 'Comfortable pressure is enough.'
} as const;
