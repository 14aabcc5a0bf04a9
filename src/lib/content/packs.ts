import type { Pack, Stage } from '$lib/core/routine/vocabulary';
import { PACKS } from '$lib/core/routine/vocabulary-lists';
import type { AfterCareCard } from '$lib/core/recovery/after-care';

/** A row of routines on a pack page, best first. */
export type PackSection = {
	/** `stage`: open from then on, never earlier. `choice`: any of them, whenever it suits. */
	readonly when:
		| {
				readonly kind: 'stage';
				readonly stage: Extract<Stage, 'immediate' | 'next-day' | 'two-days'>;
		  }
		| { readonly kind: 'choice'; readonly heading: string };
	/** Ids of the routines; empty when this is a time to leave it alone, and `note` says what to do instead. */
	readonly routines: readonly string[];
	/** One line under the heading; empty when there is nothing to add. */
	readonly note: string;
};

export type PackCopy = {
	readonly title: string;
	/** One or two short sentences under the title, and in the list of packs. */
	readonly line: string;
	readonly sections: readonly PackSection[];
	/** After-care that fits, besides "Check tomorrow". */
	readonly care: readonly AfterCareCard[];
};

/** Scenario packs by stage. Content brief 4.3. */
export const PACK_COPY = {
	'leg-day': {
		title: 'Heavy leg day',
		line: 'Quads, hamstrings, glutes, calves. Later is fine, earlier is not.',
		sections: [
			at('immediate', ['leg-day-light-0-6h', 'quad-effleurage-hands']),
			at(
				'next-day',
				['leg-day-roller-24h', 'glute-massage-ball'],
				'At soreness 6 or more, use DOMS Gentle.'
			),
			at(
				'two-days',
				['leg-day-deep-48h', 'quad-deep-roller-48h', 'glute-deep-ball-48h'],
				'Firm only if soreness is 4 or less and not tender to touch.'
			),
			choice(
				'Short or softer',
				['legs-express-5', 'quad-foam-roller', 'hamstring-foam-roller', 'quad-petrissage-hands'],
				'Light at any time, moderate from 20 h on.'
			)
		],
		care: ['move-easy', 'protein', 'sleep']
	},
	hiit: {
		title: 'HIIT and CrossFit',
		line: 'The whole body worked. Start with the gun on its lowest speed, or a gentle stretch.',
		sections: [
			at(
				'immediate',
				['hiit-gun-light', 'hamstring-strap-stretch'],
				'New or unusually hard workout: no gun in the first 24 h.'
			),
			at('next-day', ['stick-thighs', 'adductor-foam-roller']),
			at(
				'two-days',
				['gun-quads-glutes', 'gun-calves-hamstrings'],
				'60 s per muscle, keep moving.'
			),
			choice('No gun, or too sore', ['doms-gentle-legs'], 'From 20 h on.')
		],
		care: ['move-easy', 'drink', 'sleep']
	},
	'run-cycle': {
		title: 'After a run or ride',
		line: 'Calves, outer thigh, hips. Moderate is plenty.',
		sections: [
			at('immediate', ['calf-effleurage-hands', 'outer-thigh-hands']),
			at(
				'next-day',
				['post-run-roller', 'cyclist-hips-thighs', 'foot-ball-roll'],
				'First check that both calves look the same.'
			),
			at(
				'two-days',
				['it-band-foam-roller', 'calf-knot-ball-48h'],
				'Firm only if soreness is 4 or less and not tender to touch.'
			),
			choice(
				'Just one place',
				['shin-hands', 'stick-lower-leg', 'calf-foam-roller'],
				'From 20 h on.'
			)
		],
		care: ['move-easy', 'contrast', 'warm-bath']
	},
	'upper-body': {
		title: 'Upper-body day',
		line: 'Chest, sides of the back, shoulders, upper back, arms.',
		sections: [
			at('immediate', ['neck-traps-hands', 'biceps-triceps-hands']),
			at('next-day', ['upper-body-24h', 'chest-ball-wall']),
			at('two-days', ['lat-foam-roller', 'rotator-cuff-ball']),
			choice('Just one place', ['forearm-ball-table', 'upper-back-foam-roller'], 'From 20 h on.')
		],
		care: ['move-easy', 'protein', 'sleep']
	},
	desk: {
		title: 'Desk day',
		line: 'Neck, upper back, hips, hands. Any day, any time.',
		sections: [
			choice('Start here', ['desk-express-5']),
			choice('With a ball', ['rhomboid-wall-ball', 'hip-flexor-ball']),
			choice('When there is time', ['upper-back-peanut', 'low-back-wall-ball']),
			choice('In the chair', ['piriformis-ball-chair', 'hands-typing-reset'])
		],
		care: ['move-easy']
	},
	'forearm-overuse': {
		title: 'Sore forearm from overuse',
		line: 'We work the muscles around it, never the sore spot.',
		sections: [
			choice(
				'First 72 hours',
				[],
				'No massage on it yet, above all after a strain. Rest it, and move the wrist slowly as far as it does not hurt. Count from when it began, not from training.'
			),
			choice(
				'After 72 h',
				['forearm-overuse-surround'],
				'Light, around the sore spot only, until its pain is 3 out of 10 or less. No better by now? See a clinician.'
			),
			choice(
				'At the desk',
				['hands-typing-reset'],
				'After 72 h too. Skip each step that touches the sore spot.'
			)
		],
		care: ['move-easy']
	},
	express: {
		title: 'Five minutes',
		line: 'Short sessions count. Each fits in 5 min.',
		sections: [
			choice('Legs', ['legs-express-5']),
			choice('Desk, or a strap', ['desk-express-5', 'hamstring-strap-stretch']),
			choice('Hands', ['hands-typing-reset'])
		],
		care: ['move-easy']
	},
	evening: {
		title: 'Evening wind-down',
		line: 'Slow and light, by hand. You may feel calmer.',
		sections: [
			choice('Start here', ['evening-wind-down', 'jaw-face-scalp']),
			choice('In bed', ['foot-hands-bedtime']),
			choice('Neck and shoulders', ['neck-traps-hands'])
		],
		care: ['sleep', 'warm-bath']
	},
	'doms-gentle': {
		title: 'Sore for days, gently',
		line: 'Soreness after new or hard training fades by itself in days. This may take the edge off.',
		sections: [
			at(
				'immediate',
				[],
				'Nothing to massage yet: this soreness comes after 12 to 24 h. Move easy, eat, sleep.'
			),
			at(
				'next-day',
				['doms-gentle-legs'],
				'At soreness 8 or more: no massage, move easy. Dark urine, weakness or swelling: get medical care now.'
			),
			at('two-days', ['doms-gentle-legs']),
			choice('Backs of the thighs', ['hamstring-petrissage-hands'])
		],
		care: ['move-easy', 'contrast', 'sleep']
	},
	'rest-day': {
		title: 'Rest day',
		line: 'Move lightly or rest fully. Massage is nicest after an easy walk.',
		sections: [
			at(
				'immediate',
				[],
				'Not a rest day yet. Walk a little, drink if you are thirsty, and pick something light from the pack of your workout.'
			),
			at(
				'next-day',
				[],
				'Move lightly or rest fully. The pack of your workout says what is open today.'
			),
			at('two-days', ['rest-day-whole-body'], 'After 10–20 min of easy walking.')
		],
		care: ['move-easy', 'sleep']
	}
} as const satisfies Record<Pack, PackCopy>;

/** Every pack, as they are listed. */
export const PACK_IDS: readonly Pack[] = PACKS;

/** Whether an address names a pack. */
export function isPack(id: string): id is Pack {
	return PACK_IDS.some((pack) => pack === id);
}

function at(
	stage: 'immediate' | 'next-day' | 'two-days',
	routines: readonly string[],
	note = ''
): PackSection {
	return { when: { kind: 'stage', stage }, routines, note };
}

function choice(heading: string, routines: readonly string[], note = ''): PackSection {
	return { when: { kind: 'choice', heading }, routines, note };
}
