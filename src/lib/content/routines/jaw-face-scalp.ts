import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'jaw-face-scalp',
	title: 'Jaw, Face and Scalp Unwind',
	areas: ['jaw-face-scalp', 'neck-traps'],
	tool: 'hands',
	stages: ['anytime', 'bedtime'],
	pressure: 'light',
	order: 'step',
	packs: ['evening', 'desk'],
	startPosition: 'sitting-elbows-on-table',
	position:
		'Lie down or sit with elbows on a table. Clean hands, teeth slightly apart, tongue resting.',
	safety:
		'No pressure on eyes, throat or directly in front of the ear hole. Never a gun on head or face. Jaw locking, ear pain, new one-sided temple headache: see a clinician.',
	evidence: {
		grade: 'C',
		why: 'Practice knowledge: slow, comfortable touch. Massage with your own hands has hardly been studied. You may feel calmer.'
	},
	steps: [
		{
			technique: 'breathe',
			muscle: null,
			side: 'centre',
			seconds: 30,
			pressure: 'none',
			painCap: 0,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Lips closed, teeth apart. Three slow breaths.',
			caution: ''
		},
		{
			technique: 'circles',
			muscle: 'scalp',
			side: 'both',
			seconds: 60,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'pulses', everySeconds: 2 },
			direction: 'front to back',
			cue: 'Fingertip circles. Move the skin, not the hair.',
			caution: ''
		},
		{
			technique: 'circles',
			muscle: 'temporalis',
			side: 'both',
			seconds: 45,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'pulses', everySeconds: 2 },
			direction: 'small circles',
			cue: 'Slow circles at the temples.',
			caution: ''
		},
		{
			technique: 'circles',
			muscle: 'masseter',
			side: 'both',
			seconds: 45,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'pulses', everySeconds: 2 },
			direction: 'small circles',
			cue: 'Below the cheekbones. Slow circles, jaw loose.',
			caution: 'Light near the joint'
		},
		{
			technique: 'effleurage',
			muscle: 'masseter',
			side: 'both',
			seconds: 40,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'cheekbone down to the jaw',
			cue: 'Glide from cheekbone down to the jaw corner.',
			caution: 'Let the mouth hang'
		},
		{
			technique: 'effleurage',
			muscle: 'forehead',
			side: 'both',
			seconds: 40,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 4, backSeconds: 2 },
			direction: 'middle out to the temples',
			cue: 'Sweep from the middle out to the temples.',
			caution: ''
		},
		{
			technique: 'compression',
			muscle: 'brow',
			side: 'both',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 2 },
			direction: 'inner to outer',
			cue: 'Pinch along the brows, inside to outside.',
			caution: 'Brow muscle only, not the eye'
		},
		{
			technique: 'circles',
			muscle: 'scalp',
			where: 'Ears',
			side: 'both',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'pulses', everySeconds: 2 },
			direction: 'circles',
			cue: 'Roll and gently pull the ear lobes.',
			caution: ''
		},
		{
			technique: 'thumb-hold',
			muscle: 'suboccipitals',
			side: 'both',
			seconds: 40,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Fingertips at the skull base. Let the head be heavy.',
			caution: ''
		},
		{
			technique: 'breathe',
			muscle: null,
			side: 'centre',
			seconds: 30,
			pressure: 'none',
			painCap: 0,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Rest your hands. Long breath out.',
			caution: ''
		}
	]
});
