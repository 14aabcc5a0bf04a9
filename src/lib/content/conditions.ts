import type { AskCondition, StopCondition } from '$lib/core/safety/types';

export type StopCopy = {
	/** As it stands in the list. */
	readonly label: string;
	/** More detail in the list; empty when the label says it all. */
	readonly line: string;
	/** After ticking it: why the routines are closed, and where to go. */
	readonly consequence: string;
	/** The same asks for an ambulance, not an appointment. */
	readonly call: boolean;
};

export const STOP_GROUP = {
	heading: 'Right now: no massage',
	line: 'If one fits, see a clinician. The routines stay closed.'
} as const;

/** Hard stops. Content brief 3.1, first list, and 3.2 for where to go. */
export const STOP_COPY = {
	fever: {
		label: 'Fever, or feeling ill',
		line: '',
		consequence:
			'Rest until you are well, and see a clinician if it lasts. Fever with a hot, red, swollen place needs urgent care.',
		call: false
	},
	clot: {
		label: 'A blood clot, known or suspected',
		line: 'One leg or arm throbbing, swollen, warm, red or darker, or hard sore veins',
		consequence:
			'Massage is not safe with this. Please get medical advice today. A swollen, warm, painful leg on one side needs the same.',
		call: false
	},
	'chest-pain': {
		label: 'Chest pain',
		line: '',
		consequence:
			'Chest pain is not a knot. If it is new, strong, or comes with breathlessness or sweating, call your emergency number now. Otherwise get medical advice today.',
		call: true
	},
	'dark-urine': {
		label: 'Dark, cola-coloured urine',
		line: 'Or far more pain or weakness than your training explains, even days later',
		consequence:
			'Hard-worked muscle may be breaking down, which can harm the kidneys. Get medical care now and ask for a CK blood test.',
		call: false
	},
	'tight-swelling': {
		label: 'A tight, swollen muscle, getting worse',
		line: 'Severe pain, worse when stretched, or tingling and numb',
		consequence:
			'Pressure may be building inside the muscle. This is an emergency: call your emergency number now.',
		call: true
	},
	fracture: {
		label: 'A fracture, or one sore bony point',
		line: 'A broken bone, or pain at one point of bone on hopping or at night',
		consequence:
			'No massage, and no more load on it, until a clinician has looked. Cannot put weight on it? Urgent care today.',
		call: false
	},
	'new-swelling': {
		label: 'New swelling you cannot explain',
		line: '',
		consequence:
			'Please have it looked at before any massage. One leg swollen, warm or painful: get medical advice today.',
		call: false
	},
	'rest-pain': {
		label: 'Strong pain at rest or at night',
		line: 'That you cannot explain',
		consequence: 'Please see a clinician first. Pain like this needs a cause before a massage.',
		call: false
	},
	'new-weakness': {
		label: 'New weakness or numbness, or bladder or bowel change',
		line: '',
		consequence:
			'Numb between the legs, bladder or bowel change, weakness in both legs, or anything sudden: call your emergency number now. Otherwise see a clinician today.',
		call: true
	},
	'bleeding-unmanaged': {
		label: 'A bleeding disorder, not managed',
		line: '',
		consequence:
			'Pressure can cause bleeding inside a muscle. Please see your clinician before any massage.',
		call: false
	}
} as const satisfies Record<StopCondition, StopCopy>;

export type AskCopy = {
	readonly label: string;
	/** What else it means, in the list; empty when nothing is added. */
	readonly line: string;
	/** The full note, for the routine page and Learn; empty when the group's line says it all. */
	readonly note: string;
};

export const ASK_GROUP = {
	heading: 'Ask a clinician first',
	line: 'Until cleared: hands only, light. No gun, no ball holds, no floor roller.',
	notCleared: 'Not cleared yet',
	cleared: 'Cleared for me'
} as const;

/** Ask-first conditions. Content brief 3.1, second list. */
export const ASK_COPY = {
	'blood-thinners': {
		label: 'Blood thinners, or easy bruising',
		line: '',
		note: 'Pressure bruises more easily. A new bruise means that place rests.'
	},
	pregnancy: {
		label: 'Pregnancy',
		line: 'Also no inner leg or belly, no gun. Late on, do not lie flat on your back.',
		note: 'Clots are more likely in pregnancy, so no inner-leg work, nothing deep, no belly and no gun. Late in pregnancy do not lie flat on your back. Sources disagree about the first three months: ask your midwife.'
	},
	cancer: {
		label: 'Cancer, now or in the past',
		line: '',
		note: 'Nothing at the place itself without your team’s agreement.'
	},
	'recent-surgery': {
		label: 'Surgery in the last 6 weeks',
		line: 'Or later, while not yet cleared',
		note: 'Nothing near the scar until you are cleared.'
	},
	osteoporosis: {
		label: 'Osteoporosis, or long-term steroids',
		line: 'No roller on ribs or spine',
		note: 'No roller and no ball on ribs or spine, cleared or not.'
	},
	numbness: {
		label: 'Diabetes with numb feet, or any numb skin',
		line: 'Numb skin cannot judge pressure',
		note: 'You cannot judge pressure on numb skin. Look at the skin before and after, and leave numb places out.'
	},
	'heart-or-vessels': {
		label: 'Heart failure, high blood pressure not controlled, neck artery disease',
		line: '',
		note: 'With neck artery disease, leave the neck out altogether.'
	},
	implant: {
		label: 'Pacemaker, port, pump or joint implant',
		line: 'Nothing near it, and no gun',
		note: 'Nothing near the implant, and no gun anywhere, cleared or not.'
	},
	hypermobility: {
		label: 'Very flexible joints, or a connective-tissue disorder',
		line: '',
		note: 'Stay well inside your range in every stretch.'
	},
	'rhabdo-risk': {
		label: 'Untreated low iron, muscle pain on statins, or sickle-cell trait',
		line: 'Above all after extreme effort',
		note: 'Muscle breaks down more easily here, above all after extreme effort. Dark urine, weakness or far too much pain: get medical care.'
	}
} as const satisfies Record<AskCondition, AskCopy>;

/** In one place only: skip that place, the rest of the body may be fine. Content brief 3.1, third list. */
export const LOCAL_SKIP = {
	heading: 'In one place only?',
	line: 'Bruise, varicose vein, rash, burn, sunburn, open or infected skin, hot, red or swollen joint, strain or sprain under 3 days, hard lump after a blow, hernia, new tattoo, scar or numb patch. Skip that place. You can block an area on the body map.',
	places: [
		'Varicose veins',
		'A bruise',
		'Open or infected skin, a rash, a burn or sunburn',
		'A hot, red or swollen joint',
		'A strain or sprain under 72 h old',
		'A hard lump after a blow to the thigh',
		'A hernia',
		'A fresh tattoo or scar',
		'A numb patch'
	]
} as const;

/** Who it is not for, and what it is not. Shown first. */
export const NOT_MEDICAL =
	'Not medical advice. Unknot cannot examine you. New, strong or unexplained pain is for a clinician. Meant for people aged 16 and over.';
