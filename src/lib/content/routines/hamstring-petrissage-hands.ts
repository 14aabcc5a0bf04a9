import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'hamstring-petrissage-hands',
	title: 'Kneading for Hamstrings',
	areas: ['hamstrings'],
	tool: 'hands',
	stages: ['immediate', 'next-day', 'anytime'],
	pressure: 'light',
	order: 'block',
	packs: ['leg-day', 'doms-gentle'],
	startPosition: 'sitting-hands-under-thigh',
	position:
		'Sit on the edge of a chair, knee bent, foot on the floor. Reach under the thigh with both hands.',
	safety:
		'Stay four fingers above the crease of the knee and off the sit bone. Electric feeling down the leg: stop. Not over bruises or varicose veins.',
	evidence: {
		grade: 'C',
		why: 'Massage by a therapist eased soreness a little in reviews (Guo 2017, 11 papers; Davis 2020, 29 trials). Doing it with your own hands has hardly been studied.'
	},
	steps: [
		{
			technique: 'effleurage',
			muscle: 'hamstrings',
			side: 'left-then-right',
			seconds: 50,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'knee to hip',
			cue: 'Glide from above the knee to the buttock.',
			caution: 'Start above the knee pit'
		},
		{
			technique: 'petrissage',
			muscle: 'hamstrings',
			side: 'left-then-right',
			seconds: 60,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'pulses', everySeconds: 3 },
			direction: 'knee to hip',
			cue: 'Scoop and squeeze the back of the thigh.',
			caution: ''
		},
		{
			technique: 'shake',
			muscle: 'hamstrings',
			side: 'left-then-right',
			seconds: 20,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'pulses', everySeconds: 0.5 },
			direction: 'side to side',
			cue: 'Let the muscle hang and wobble it.',
			caution: ''
		},
		{
			technique: 'effleurage',
			muscle: 'hamstrings',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'knee to hip',
			cue: 'Long light strokes to finish.',
			caution: ''
		}
	]
});
