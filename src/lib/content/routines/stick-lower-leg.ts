import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'stick-lower-leg',
	title: 'Massage Stick for Calves and Shins',
	areas: ['calves', 'shins'],
	tool: 'stick',
	stages: ['next-day', 'two-days', 'anytime'],
	pressure: 'moderate',
	order: 'block',
	packs: ['run-cycle'],
	startPosition: 'sitting-stick-on-calf',
	position:
		'Sit on a chair, stick in both hands, foot flat on the floor or ankle resting on the other knee.',
	safety:
		'Roll muscle, not bone or tendon. Off the back of the knee and the bony bump at the outer knee. One calf swollen, warm, red or newly painful: do not roll it, get checked.',
	evidence: {
		grade: 'C',
		why: 'A massage stick has one small trial, on sore hamstrings: less tender for the hour tested, movement unchanged (Jay 2014, 22 people). We found none on calves or shins.'
	},
	steps: [
		{
			technique: 'stick-roll',
			muscle: 'calves',
			side: 'left-then-right',
			seconds: 50,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 2, backSeconds: 2 },
			direction: 'ankle to knee',
			cue: 'Roll the calf, ankle to knee.',
			caution: 'Off tendon and knee pit'
		},
		{
			technique: 'stick-roll',
			muscle: 'soleus',
			where: 'Edges of the calf',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 2, backSeconds: 2 },
			direction: 'ankle to knee',
			cue: 'Inner and outer edge, lightly.',
			caution: ''
		},
		{
			technique: 'stick-roll',
			muscle: 'shins',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 2, backSeconds: 2 },
			direction: 'ankle to knee',
			cue: 'Outside of the shin. Easy pressure.',
			caution: 'Beside the shin bone, not on it'
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
			cue: 'Calf stretch at the wall.',
			caution: ''
		}
	]
});
