import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'foot-ball-roll',
	title: 'Ball Roll for Foot Arches',
	areas: ['feet'],
	tool: 'ball',
	stages: ['next-day', 'two-days', 'anytime'],
	pressure: 'moderate',
	order: 'block',
	packs: ['run-cycle', 'desk'],
	startPosition: 'sitting-foot-on-ball',
	position: 'Sit, bare foot on a tennis ball. Stand only to add pressure once it feels easy.',
	safety:
		'Off the heel bone and toe joints. Numb feet or diabetic neuropathy: hands only, or skip. First-step heel pain that lasts weeks: see a clinician.',
	evidence: {
		grade: 'C',
		why: 'A ball under the foot improved sit-and-reach in one small trial (Grieve 2015). Holds this short are practice knowledge.'
	},
	steps: [
		{
			technique: 'ball-roll',
			muscle: 'feet',
			side: 'left-then-right',
			seconds: 60,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'heel to toes and back',
			cue: 'Roll heel to ball of the foot, slow and even.',
			caution: ''
		},
		{
			technique: 'ball-hold',
			muscle: 'inner-arch',
			side: 'left-then-right',
			seconds: 15,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Pause on the inner arch.',
			caution: ''
		},
		{
			technique: 'ball-hold',
			muscle: 'middle-arch',
			side: 'left-then-right',
			seconds: 15,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Pause on the middle of the arch.',
			caution: ''
		},
		{
			technique: 'ball-hold',
			muscle: 'outer-arch',
			side: 'left-then-right',
			seconds: 15,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Pause on the outer edge.',
			caution: ''
		},
		{
			technique: 'ball-roll',
			muscle: 'feet',
			where: 'Across the arch',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'inner to outer',
			cue: 'Sweep the ball across the arch.',
			caution: ''
		},
		{
			technique: 'pin-and-move',
			muscle: 'toes',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 4, backSeconds: 4 },
			direction: 'toes curl and spread',
			cue: 'Hold the ball still. Curl and spread the toes.',
			caution: ''
		},
		{
			technique: 'stretch-static',
			muscle: 'feet',
			where: 'Sole and toes',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Pull the toes back gently with your hand.',
			caution: ''
		}
	]
});
