import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'calf-knot-ball-48h',
	title: 'Calf Knots with a Ball (48 h+)',
	areas: ['calves'],
	tool: 'ball',
	stages: ['two-days'],
	pressure: 'firm',
	order: 'block',
	packs: ['run-cycle'],
	startPosition: 'floor-calf-on-ball',
	position:
		'Sit, one calf on a ball on a yoga block or thick book, hands behind you, other foot on the floor.',
	safety:
		'Not if one calf is swollen, warm, red or newly painful: get checked. Muscle belly only: off the Achilles tendon, the back of the knee and the bony outer knee. Only if soreness is 4 or less and not tender to touch. Counts as a deep session.',
	evidence: {
		grade: 'C',
		why: 'Holding pressure on a tender spot makes it less tender; whether the pain itself changes is not clear (a review of 17 trials, 2022). Strokes across the fibres have too little evidence (Loew 2014).'
	},
	steps: [
		{
			technique: 'ball-roll',
			muscle: 'calves',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'ankle to knee',
			cue: 'Find your way round the calf, slowly.',
			caution: 'Off tendon and knee pit'
		},
		{
			technique: 'ball-hold',
			muscle: 'inner-calf',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'firm',
			painCap: 6,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Hold a knot. It should ease as you breathe.',
			caution: ''
		},
		{
			technique: 'ball-hold',
			muscle: 'outer-calf',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'firm',
			painCap: 6,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Now the outer side. Same again.',
			caution: 'Off the bony bump at the outer knee'
		},
		{
			technique: 'cross-fibre',
			muscle: 'calves',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 1, backSeconds: 1 },
			direction: 'across',
			cue: 'Thumb across the fibres, small and light.',
			caution: 'Not on tendon'
		},
		{
			technique: 'pin-and-move',
			muscle: 'soleus',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 4, backSeconds: 4 },
			direction: 'ankle up and down',
			cue: 'Point and flex the foot.',
			caution: ''
		},
		{
			technique: 'stretch-static',
			muscle: 'calves',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Wall stretch, heel down.',
			caution: ''
		}
	]
});
