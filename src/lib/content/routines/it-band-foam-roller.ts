import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'it-band-foam-roller',
	title: 'Foam Roller for the IT-Band Line',
	areas: ['outer-thigh', 'glutes', 'quads'],
	tool: 'roller',
	stages: ['next-day', 'two-days'],
	pressure: 'moderate',
	order: 'block',
	packs: ['run-cycle', 'leg-day'],
	startPosition: 'side-lying-on-roller',
	position:
		'Side-lying on the roller, forearm down, top foot flat on the floor in front taking most of the weight. Easier: roll standing against a wall.',
	safety:
		'The band itself does not lengthen: we work the muscles that pull on it. Never roll over the bony outer hip or the outer knee. Outer-knee pain: skip steps 6 and 7, and keep step 5 to the upper half.',
	evidence: {
		grade: 'B',
		why: 'Rolling did not change the stiffness of the IT band in a randomised trial of 30 people (Pepper 2021). So the work is on the muscles beside it: front-outer hip, buttock and outer front thigh, in passes of 3 s (the window in Behm 2020).'
	},
	steps: [
		{
			technique: 'breathe',
			muscle: null,
			side: 'centre',
			seconds: 15,
			pressure: 'none',
			painCap: 0,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Get set on your side. Long breath out.',
			caution: ''
		},
		{
			technique: 'roll',
			muscle: 'tensor-fasciae-latae',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'short, up and down, 8–10 cm',
			cue: 'Roll the front-outer hip, just below the hip point.',
			caution: 'Turn slightly toward the floor'
		},
		{
			technique: 'roll-hold',
			muscle: 'tensor-fasciae-latae',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Pause on the tight spot. Let it soften a little.',
			caution: 'Tingling on outer thigh: move off'
		},
		{
			technique: 'roll',
			muscle: 'glutes',
			where: 'Outer buttock',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'short, up and down',
			cue: 'Lean back a little. Roll the outer buttock.',
			caution: 'Off the bony knob'
		},
		{
			technique: 'roll',
			muscle: 'vastus-lateralis',
			side: 'left-then-right',
			seconds: 60,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'knee to hip and back',
			cue: 'Turn toward the floor. Roll the outer front thigh.',
			caution: 'Stop four fingers above the knee'
		},
		{
			technique: 'roll',
			muscle: 'outer-thigh',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 4, backSeconds: 4 },
			direction: 'knee to hip and back',
			cue: 'Side of the thigh now. Keep this one light.',
			caution: 'Lighter than feels useful is right'
		},
		{
			technique: 'pin-and-move',
			muscle: 'vastus-lateralis',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 4, backSeconds: 4 },
			direction: 'knee bend',
			cue: 'Rest mid-thigh. Bend and straighten the knee.',
			caution: 'Stop if the knee hurts'
		},
		{
			technique: 'stretch-static',
			muscle: 'tensor-fasciae-latae',
			where: 'Outer hip',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Stand, cross that leg behind, lean away.',
			caution: 'Hold a wall'
		}
	]
});
