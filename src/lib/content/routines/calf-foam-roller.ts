import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'calf-foam-roller',
	title: 'Foam Roller for Calves',
	areas: ['calves'],
	tool: 'roller',
	stages: ['next-day', 'two-days', 'anytime'],
	pressure: 'moderate',
	order: 'block',
	packs: ['run-cycle', 'leg-day'],
	startPosition: 'floor-calf-on-roller',
	position:
		'Sit, one calf on the roller, hands behind you, other foot on the floor. Cross the other leg on top only if you want more.',
	safety:
		'Before you start: is one calf swollen, warm, red or newly painful? Do not roll it; get checked. Off the Achilles tendon and the back of the knee.',
	evidence: {
		grade: 'B',
		why: 'Short passes of 3 s, 30–60 s a strip (the window in Behm 2020). Rolling adds a little movement for a short time, without a loss of performance (Cheatham 2015, 14 papers).'
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
			cue: 'Let the calf go heavy on the roller.',
			caution: ''
		},
		{
			technique: 'roll',
			muscle: 'calves',
			side: 'left-then-right',
			seconds: 60,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'ankle to knee, lighter back',
			cue: 'Roll from above the ankle to below the knee.',
			caution: ''
		},
		{
			technique: 'roll',
			muscle: 'inner-calf',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'ankle to knee',
			cue: 'Turn the toes in. Short slow rolls.',
			caution: ''
		},
		{
			technique: 'roll',
			muscle: 'outer-calf',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'ankle to knee',
			cue: 'Turn the toes out. Same again.',
			caution: 'Off the bony bump at the outer knee'
		},
		{
			technique: 'roll-hold',
			muscle: 'calves',
			where: 'Tender spot',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Pause on the tender spot. Breathe.',
			caution: ''
		},
		{
			technique: 'pin-and-move',
			muscle: 'calves',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 4, backSeconds: 4 },
			direction: 'ankle up and down',
			cue: 'Stay there. Point and flex the foot.',
			caution: ''
		},
		{
			technique: 'roll',
			muscle: 'soleus',
			side: 'left-then-right',
			seconds: 20,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'short, up and down',
			cue: 'Lower calf, lightly. Stay off the tendon.',
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
			cue: 'Hands on wall, heel down, lean in.',
			caution: ''
		}
	]
});
