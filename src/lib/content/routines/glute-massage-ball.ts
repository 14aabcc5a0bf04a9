import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'glute-massage-ball',
	title: 'Massage Ball for Glutes',
	areas: ['glutes'],
	tool: 'ball',
	stages: ['next-day', 'two-days', 'anytime'],
	pressure: 'moderate',
	order: 'block',
	packs: ['leg-day', 'run-cycle', 'desk'],
	startPosition: 'floor-on-ball',
	position:
		'Sit on the floor, knees bent, hands behind you, a soft ball under one cheek. Easier: stand with the ball between buttock and wall.',
	safety:
		'Stay on the fleshy upper-outer cheek. Off the tailbone, sit bone and the bony outer hip. Any tingling or shooting down the leg: move off at once.',
	evidence: {
		grade: 'C',
		why: 'Holds sit inside the 30–60 s range used in compression trials. A hard ball did worse than a softer one in one small trial (Cheatham 2020), so soft or medium is the default. We found no trial of this routine.'
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
			cue: 'Settle on the ball. Slow breath in, long breath out.',
			caution: ''
		},
		{
			technique: 'ball-roll',
			muscle: 'gluteus-maximus',
			side: 'left-then-right',
			seconds: 60,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'circles of 5–8 cm',
			cue: 'Small slow circles in the meat of the cheek.',
			caution: 'Take weight through the hands'
		},
		{
			technique: 'ball-hold',
			muscle: 'gluteus-maximus',
			where: 'Tender spot',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Pause on a tender spot. Breathe until it eases.',
			caution: 'If not easier after 3 breaths, lighten'
		},
		{
			technique: 'ball-roll',
			muscle: 'gluteus-medius',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'front to back',
			cue: 'Lean to the side. Roll just under the pelvis rim.',
			caution: 'Off the bony knob of the hip'
		},
		{
			technique: 'ball-hold',
			muscle: 'gluteus-medius',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Hold here. Let the hip get heavy.',
			caution: ''
		},
		{
			technique: 'pin-and-move',
			muscle: 'deep-rotators',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'moderate',
			painCap: 4,
			tempo: { kind: 'strokes', outSeconds: 4, backSeconds: 4 },
			direction: 'knee out and in',
			cue: 'Keep the ball still. Let the knee drift out and in.',
			caution: 'Sciatic nerve lies here: no tingling allowed'
		},
		{
			technique: 'stretch-static',
			muscle: 'glutes',
			where: 'Deep hip and buttock',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Ankle over knee. Lean in to a mild stretch.',
			caution: 'No knee pain'
		},
		{
			technique: 'mobilise',
			muscle: 'glutes',
			where: 'Hips',
			side: 'both',
			seconds: 30,
			pressure: 'none',
			painCap: 0,
			tempo: { kind: 'pulses', everySeconds: 4 },
			direction: '',
			cue: 'Stand and walk slowly. Notice both hips.',
			caution: ''
		}
	]
});
