/** The ten signs asked about before anything else when pain is sharp. Content brief 3.6, step 2. */
export type RedFlag =
	| 'chest-pain'
	| 'breathless'
	| 'face-droop'
	| 'speech-or-sight'
	| 'worst-headache'
	| 'sudden-weakness'
	| 'saddle-numbness'
	| 'swollen-limb'
	| 'dark-urine'
	| 'pop-with-dent';

/** How soon help is needed. */
export const URGENCIES = ['call-now', 'seen-today', 'urgent-care'] as const;
export type Urgency = (typeof URGENCIES)[number];

export type RedFlagCopy = {
	/** As it is listed in the question. */
	readonly label: string;
	readonly urgency: Urgency;
	/** What a clinician may think of; for Learn. */
	readonly thinkOf: string;
};

/** Content brief 3.2. Where a sign could mean two things, the faster help is named in `HELP_CARD`. */
export const RED_FLAG_COPY = {
	'chest-pain': {
		label: 'Chest pain',
		urgency: 'call-now',
		thinkOf: 'The heart, or a clot in the lung'
	},
	breathless: {
		label: 'Short of breath',
		urgency: 'call-now',
		thinkOf: 'A clot in the lung, or the heart'
	},
	'face-droop': {
		label: 'Face droop',
		urgency: 'call-now',
		thinkOf: 'A stroke'
	},
	'speech-or-sight': {
		label: 'Trouble speaking or seeing',
		urgency: 'call-now',
		thinkOf: 'A stroke, or a torn neck artery'
	},
	'worst-headache': {
		label: 'Worst headache ever',
		urgency: 'call-now',
		thinkOf: 'A bleed, or a torn neck artery'
	},
	'sudden-weakness': {
		label: 'Sudden weakness',
		urgency: 'call-now',
		thinkOf: 'A stroke, or pressure on the spinal nerves'
	},
	'saddle-numbness': {
		label: 'Numb between the legs',
		urgency: 'call-now',
		thinkOf: 'Pressure on the nerves at the base of the spine'
	},
	'swollen-limb': {
		label: 'Hard, hot, swollen limb',
		urgency: 'seen-today',
		thinkOf: 'A clot in a vein, or pressure building in a muscle'
	},
	'dark-urine': {
		label: 'Dark, cola-coloured urine',
		urgency: 'seen-today',
		thinkOf: 'Muscle breakdown, which can harm the kidneys'
	},
	'pop-with-dent': {
		label: 'A pop with a dent',
		urgency: 'urgent-care',
		thinkOf: 'A torn muscle or tendon'
	}
} as const satisfies Record<RedFlag, RedFlagCopy>;

/** The help card. The number to call is the user's own setting, so it is not here. */
export const HELP_CARD = {
	title: 'Get help now',
	ended: 'This session has ended. No more massage today.',
	/** "Call 112" */
	call: 'Call',
	numberNote: 'Your emergency number, from Settings. Change it if you travel.',
	company: 'If you can, tell someone near you. Sit or lie down until help comes.',
	lines: {
		'call-now': {
			lead: 'Call now for',
			text: 'Chest pain, breathlessness, face droop, trouble speaking or seeing, worst headache, sudden weakness, numb between the legs. Also severe pain in a tight, swollen limb, worse when stretched, tingling or numb.'
		},
		'seen-today': {
			lead: 'Be seen today for',
			text: 'A hard, hot, swollen limb, or dark urine. For dark urine, ask about a CK blood test.'
		},
		'urgent-care': { lead: 'Urgent care for', text: 'A pop with a dent.' }
	}
} as const satisfies {
	readonly lines: Record<Urgency, { readonly lead: string; readonly text: string }>;
	readonly [key: string]: unknown;
};
