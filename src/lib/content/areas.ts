import type { Area } from '$lib/core/routine/vocabulary';

export type AreaTeaching = {
	/** The side of the body that shows it best. */
	readonly view: 'front' | 'back';
	/** Where it is, in plain words. */
	readonly description: string;
	/** Other words people look for it with, lower case. */
	readonly synonyms: readonly string[];
	/** Keep off: places where vessels, nerves or bone lie bare. Content brief 3.4. */
	readonly avoid: readonly string[];
};

/** What each of the 18 areas is, and where not to press. Names are in `core/routine/vocabulary`. */
export const AREA_TEACHING = {
	'neck-traps': {
		view: 'back',
		description: 'Back of the neck and the muscle from neck to shoulder tip.',
		synonyms: ['neck', 'traps', 'trapezius', 'stiff neck', 'top of shoulder', 'skull base'],
		avoid: [
			'Front and sides of the neck, and the throat',
			'Skull base: fingertips only',
			'Never a gun, never a roller, never pull the head'
		]
	},
	'jaw-face-scalp': {
		view: 'front',
		description: 'Jaw, temples, forehead and scalp.',
		synonyms: ['jaw', 'face', 'head', 'scalp', 'tmj', 'temples', 'forehead', 'clenching', 'teeth'],
		avoid: ['Eyes', 'Right in front of the ear hole', 'Throat under the jaw', 'Never a gun']
	},
	shoulders: {
		view: 'back',
		description: 'Shoulder cap and the muscle on the shoulder blade.',
		synonyms: ['shoulder', 'delts', 'deltoid', 'rotator cuff', 'shoulder blade', 'infraspinatus'],
		avoid: [
			'The bony tip on top of the shoulder',
			'Armpit',
			'The front groove of the shoulder, if it is sharp'
		]
	},
	chest: {
		view: 'front',
		description: 'Muscle below the collarbone, out to the front of the shoulder.',
		synonyms: ['pecs', 'pectorals', 'front of shoulder'],
		avoid: ['Collarbone and breastbone', 'Breast tissue', 'Armpit', 'Never a gun on chest or ribs']
	},
	'upper-back': {
		view: 'back',
		description: 'Between and below the shoulder blades, down to the end of the ribs.',
		synonyms: [
			'back',
			'mid back',
			'shoulder blades',
			'rhomboids',
			'thoracic',
			'between the blades'
		],
		avoid: ['Neck', 'Below the ribs', 'The bumps of the spine', 'Never a gun on ribs or spine']
	},
	lats: {
		view: 'back',
		description: 'Side of the back, from behind the armpit to the waist.',
		synonyms: ['lat', 'latissimus', 'side of back', 'wings', 'flank'],
		avoid: ['Armpit', 'Stay light over the ribs, no gun on them', 'Breast tissue']
	},
	'low-back': {
		view: 'back',
		description: 'Muscle beside the spine, between the last rib and the pelvis.',
		synonyms: ['lower back', 'lumbar', 'loin', 'waist', 'back'],
		avoid: [
			'The spine',
			'The lowest two ribs and the flank, where the kidneys are',
			'No roller, no gun: a soft ball at the wall only'
		]
	},
	'upper-arms': {
		view: 'front',
		description: 'Front and back of the upper arm.',
		synonyms: ['arm', 'biceps', 'triceps', 'bicep', 'tricep'],
		avoid: ['The groove on the inner side of the upper arm', 'Armpit', 'The crease of the elbow']
	},
	'forearms-hands': {
		view: 'front',
		description: 'Forearm, wrist, palm and thumb.',
		synonyms: [
			'forearm',
			'hand',
			'wrist',
			'thumb',
			'fingers',
			'typing',
			'mouse',
			'tennis elbow',
			'golfers elbow',
			'grip',
			'climbing'
		],
		avoid: [
			'The groove at the inner elbow (the funny bone)',
			'The crease of the elbow',
			'The pulse at the wrist'
		]
	},
	glutes: {
		view: 'back',
		description: 'Buttocks and the side of the hip.',
		synonyms: ['butt', 'bum', 'buttocks', 'bottom', 'piriformis', 'hip', 'deep hip'],
		avoid: [
			'Tailbone and the flat bone above it',
			'Sit bone',
			'The bony knob of the outer hip',
			'The middle of the lower buttock, if the leg tingles'
		]
	},
	'hip-flexors': {
		view: 'front',
		description: 'Front of the hip, just below and outside the hip point.',
		synonyms: ['hip flexor', 'front of hip', 'psoas', 'groin', 'iliopsoas', 'hip'],
		avoid: [
			'Belly',
			'The crease of the groin',
			'Any place with a pulse',
			'No digging for deep muscle'
		]
	},
	quads: {
		view: 'front',
		description: 'Front of the thigh.',
		synonyms: ['quad', 'quadriceps', 'thigh', 'front of thigh', 'upper leg', 'legs'],
		avoid: ['Kneecap', 'The upper inner third of the thigh', 'A hand-width below the groin']
	},
	adductors: {
		view: 'front',
		description: 'Inner thigh, lower two thirds.',
		synonyms: ['inner thigh', 'adductor', 'groin', 'inside of leg', 'legs'],
		avoid: [
			'The top of the inner thigh: stay a full hand-width below the groin',
			'Any place with a pulse',
			'Light only'
		]
	},
	'outer-thigh': {
		view: 'front',
		description: 'Side of the thigh, from the front-outer hip down.',
		synonyms: [
			'it band',
			'itb',
			'iliotibial',
			'iliotibial band',
			'tfl',
			'side of leg',
			'outer hip'
		],
		avoid: [
			'The bony knob of the outer hip',
			'The outer side of the knee',
			'The front-outer hip, if the skin tingles'
		]
	},
	hamstrings: {
		view: 'back',
		description: 'Back of the thigh.',
		synonyms: ['hamstring', 'hams', 'back of thigh', 'back of leg', 'legs'],
		avoid: [
			'The lowest four fingers above the knee crease',
			'Sit bone',
			'The middle line, if it feels electric'
		]
	},
	calves: {
		view: 'back',
		description: 'Back of the lower leg.',
		synonyms: ['calf', 'calfs', 'gastrocnemius', 'soleus', 'lower leg', 'cramp', 'legs'],
		avoid: [
			'Back of the knee',
			'The Achilles tendon and where it meets the heel',
			'One calf swollen, warm, red or newly painful: do not touch, get checked'
		]
	},
	shins: {
		view: 'front',
		description: 'The muscle just outside the shin bone.',
		synonyms: ['shin', 'shin splints', 'tibialis', 'front of lower leg'],
		avoid: ['The shin bone', 'The bony bump just below the outer knee']
	},
	feet: {
		view: 'back',
		description: 'Sole and arch of the foot.',
		synonyms: [
			'foot',
			'arch',
			'plantar',
			'plantar fascia',
			'plantar fasciitis',
			'sole',
			'heel',
			'toes'
		],
		avoid: ['Heel bone', 'The hollow behind the inner ankle', 'Numb or broken skin']
	}
} as const satisfies Record<Area, AreaTeaching>;
