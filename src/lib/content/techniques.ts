import type { Tempo } from '$lib/core/routine/schema';
import type { Technique } from '$lib/core/routine/vocabulary';

/** Names of the technique drawings; the pictures belong to `ui`. */
export type TechniqueIcon =
	| 'breathe'
	| 'glide'
	| 'knead'
	| 'press'
	| 'shake'
	| 'circles'
	| 'thumb'
	| 'hold'
	| 'drag'
	| 'roller'
	| 'stick'
	| 'ball'
	| 'pin'
	| 'across'
	| 'gun'
	| 'stretch'
	| 'move';

export type TechniqueTeaching = {
	/** How it is done, one line. */
	readonly howTo: string;
	/** What to keep off or watch for, short lines. */
	readonly cautions: readonly string[];
	readonly icon: TechniqueIcon;
};

/** How each technique is done. Labels and dose limits are in `core/routine/vocabulary`. */
export const TECHNIQUE_TEACHING = {
	breathe: {
		howTo: 'Breathe in for 4 s and out for 6 s. Let the worked place get heavy.',
		cautions: ['Light-headed? Breathe as you like.'],
		icon: 'breathe'
	},
	effleurage: {
		howTo:
			'Long flat-handed strokes up the limb, toward the body. Lift most of the weight on the way back.',
		cautions: ['Never more than light', 'Lotion, or over soft clothing'],
		icon: 'glide'
	},
	petrissage: {
		howTo: 'Lift the muscle, squeeze it with the whole hand, let it go, move up a little.',
		cautions: ['Grip muscle, not skin', 'Leave it out if the place is tender to touch'],
		icon: 'knead'
	},
	compression: {
		howTo: 'Lean in with a flat hand or loose fist for 3 s, ease off for 2 s.',
		cautions: ['On muscle, never on bone'],
		icon: 'press'
	},
	shake: {
		howTo: 'Hold the muscle loosely and let it wobble.',
		cautions: ['Small and easy: the joint stays out of it'],
		icon: 'shake'
	},
	circles: {
		howTo: 'Slow small circles with the fingertips. Move the skin, do not rub it.',
		cautions: ['One circle every 2 s'],
		icon: 'circles'
	},
	'thumb-glide': {
		howTo: 'Both thumbs glide slowly along the muscle, one after the other.',
		cautions: ['Keep the thumbs straight, change hands if they tire'],
		icon: 'thumb'
	},
	'thumb-hold': {
		howTo: 'Rest a thumb or fingertips on a tender spot and breathe.',
		cautions: ['Stop early when it eases', 'Not easier after 3 breaths: lighten'],
		icon: 'hold'
	},
	'myofascial-glide': {
		howTo: 'Flat hand, no lotion. Drag the skin very slowly, about 8 s a stroke.',
		cautions: ['No digging in'],
		icon: 'drag'
	},
	roll: {
		howTo: 'Roll slowly along the muscle, 3 to 4 s each way, weight shared with hands and feet.',
		cautions: ['Keep off bones and joints', 'Never on the neck or the low back'],
		icon: 'roller'
	},
	'roll-hold': {
		howTo: 'Stop the roller on a tender spot and breathe.',
		cautions: ['Stop early when it eases', 'Builds after 3 breaths: take weight off'],
		icon: 'hold'
	},
	'stick-roll': {
		howTo: 'Hold both ends and roll along the muscle, about 2 s each way.',
		cautions: ['On muscle, not on bone or tendon'],
		icon: 'stick'
	},
	'ball-roll': {
		howTo: 'Lean into the ball and move it slowly over the muscle.',
		cautions: ['Soft or medium ball', 'Tingling: move off at once'],
		icon: 'ball'
	},
	'ball-hold': {
		howTo: 'Rest on the ball at a tender spot and breathe.',
		cautions: ['Stop early when it eases', 'Builds after 3 breaths: lighten'],
		icon: 'hold'
	},
	'pin-and-move': {
		howTo: 'Keep the tool or thumb still on the muscle and move the joint slowly.',
		cautions: ['Never firm', 'Small movements, no pain in the joint'],
		icon: 'pin'
	},
	'cross-fibre': {
		howTo: 'Small light strokes across the muscle, about one a second.',
		cautions: ['Muscle belly only, never a tendon', 'Only 48 h or more after training'],
		icon: 'across'
	},
	'percussion-glide': {
		howTo:
			'Lowest speed, soft head. Let the gun rest by its own weight and move it 2–3 cm a second.',
		cautions: [
			'60 s per muscle at most',
			'Never on neck, ribs, spine, belly, groin, bone, joint or numb skin'
		],
		icon: 'gun'
	},
	'stretch-static': {
		howTo: 'Ease into a mild pull and stay there, breathing.',
		cautions: ['4 of 10 at most', 'No bouncing, no pain in the joint'],
		icon: 'stretch'
	},
	mobilise: {
		howTo: 'Move slowly through an easy range, about 4 s a movement.',
		cautions: ['Only where it is pain-free'],
		icon: 'move'
	}
} as const satisfies Record<Technique, TechniqueTeaching>;

/** The tempo in words, as it stands under the countdown: "3 s each way", "4 s in, 6 s out"; empty when still. */
export function tempoWords(technique: Technique, tempo: Tempo): string {
	// A gun moves at a speed, not in strokes: trials and makers give centimetres a second.
	if (technique === 'percussion-glide') return '2–3 cm a second';
	switch (tempo.kind) {
		case 'strokes': {
			const { outSeconds, backSeconds } = tempo;
			if (technique === 'compression') return `press ${outSeconds} s, ease ${backSeconds} s`;
			return outSeconds === backSeconds
				? `${outSeconds} s each way`
				: `${outSeconds} s out, ${backSeconds} s back`;
		}
		case 'breaths':
			return `${tempo.inSeconds} s in, ${tempo.outSeconds} s out`;
		case 'pulses': {
			const { everySeconds } = tempo;
			return everySeconds < 1
				? `${Math.round(1 / everySeconds)} a second`
				: `${PULSE[technique] ?? 'one'} every ${everySeconds} s`;
		}
		case 'still':
			return '';
	}
}

/** What one pulse is, by technique. */
const PULSE: Partial<Record<Technique, string>> = {
	petrissage: 'one squeeze',
	circles: 'one circle',
	mobilise: 'one movement'
};
