import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'outer-thigh-hands',
	title: 'Outer Hip and Thigh by Hand',
	areas: ['outer-thigh', 'quads', 'glutes'],
	tool: 'hands',
	stages: ['immediate', 'next-day', 'anytime'],
	pressure: 'light',
	order: 'block',
	packs: ['run-cycle', 'doms-gentle'],
	startPosition: 'side-lying-hand-on-thigh',
	position:
		'Lie on your side, pillow between the knees, top leg a little forward. Use the upper hand.',
	safety:
		'Light over the bony hip, nothing on the outer knee. Tingling on the outer thigh: move off.',
	evidence: {
		grade: 'C',
		why: 'Practice knowledge. Rolling did not change the stiffness of the IT band (Pepper 2021, 30 people), so these strokes are for comfort, on the muscles around it.'
	},
	steps: [
		{
			technique: 'effleurage',
			muscle: 'vastus-lateralis',
			side: 'left-then-right',
			seconds: 50,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'knee to hip',
			cue: 'Glide up the outer thigh.',
			caution: ''
		},
		{
			technique: 'petrissage',
			muscle: 'tensor-fasciae-latae',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'pulses', everySeconds: 3 },
			direction: '',
			cue: 'Squeeze the front-outer hip.',
			caution: 'Tingling on outer thigh: move off'
		},
		{
			technique: 'compression',
			muscle: 'gluteus-medius',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 2 },
			direction: 'still',
			cue: 'Fist on the outer buttock. Press and ease.',
			caution: 'Off the bony knob of the hip'
		},
		{
			technique: 'effleurage',
			muscle: 'outer-thigh',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'knee to hip',
			cue: 'Light strokes to finish.',
			caution: 'Stop above the outer knee'
		}
	]
});
