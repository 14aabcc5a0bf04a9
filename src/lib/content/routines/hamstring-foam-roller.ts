import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'hamstring-foam-roller',
	title: 'Foam Roller for Hamstrings',
	areas: ['hamstrings'],
	tool: 'roller',
	stages: ['next-day', 'two-days', 'anytime'],
	pressure: 'moderate',
	order: 'block',
	packs: ['leg-day', 'run-cycle'],
	startPosition: 'floor-thigh-on-roller',
	position:
		'Sit with the roller under one thigh, hands behind you, other foot on the floor. Easier: sit on a firm chair edge with a ball.',
	safety:
		'Stop four fingers above the back of the knee. Off the sit bone. Electric feeling down the leg: stop.',
	evidence: {
		grade: 'B',
		why: 'Passes of 3 s, up to 120 s a muscle (the window in Behm 2020). Not everyone responds: one trial of 33 people found no gain in hamstring movement after short bouts (Couture 2015).'
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
			cue: 'Sit tall. Let the thigh rest on the roller.',
			caution: ''
		},
		{
			technique: 'roll',
			muscle: 'hamstrings',
			side: 'left-then-right',
			seconds: 60,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'knee to hip and back',
			cue: 'Roll from above the knee crease to mid-buttock.',
			caution: ''
		},
		{
			technique: 'roll',
			muscle: 'outer-hamstrings',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'knee to hip and back',
			cue: 'Turn the toes out. Roll the outer half.',
			caution: 'Stay off the outer back corner of the knee'
		},
		{
			technique: 'roll',
			muscle: 'inner-hamstrings',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'knee to hip and back',
			cue: 'Toes in. Roll the inner half.',
			caution: ''
		},
		{
			technique: 'roll-hold',
			muscle: 'hamstrings',
			where: 'Tender spot',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Pause where it is tight. Breathe out slowly.',
			caution: ''
		},
		{
			technique: 'pin-and-move',
			muscle: 'hamstrings',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 4, backSeconds: 4 },
			direction: 'knee straight and bent',
			cue: 'Stay there. Straighten the knee a little, then bend.',
			caution: ''
		},
		{
			technique: 'stretch-static',
			muscle: 'hamstrings',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Lie back, strap on foot, raise to a mild stretch.',
			caution: 'Mild pull, never behind the knee only'
		}
	]
});
