import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'hamstring-strap-stretch',
	title: 'Strap Stretch for Hamstrings and Calves',
	areas: ['hamstrings', 'calves'],
	tool: 'strap',
	stages: ['immediate', 'next-day', 'two-days', 'anytime'],
	pressure: 'light',
	order: 'block',
	packs: ['leg-day', 'run-cycle', 'hiit', 'express'],
	startPosition: 'lying-with-strap',
	position:
		'Lie on your back, strap or long towel round one foot, other knee bent with the foot on the floor.',
	safety:
		'Mild pull only, 4 of 10 at most, never behind the knee only. Tingling in the foot means bend the knee. Late in pregnancy do not lie flat: sit instead.',
	evidence: {
		grade: 'B',
		why: 'Mild stretches of 10–30 s, 60 s in all per muscle, are the usual advice for flexibility (ACSM). They do not change soreness (Afonso 2021).'
	},
	steps: [
		{
			technique: 'stretch-static',
			muscle: 'hamstrings',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Leg up, knee soft, mild stretch.',
			caution: ''
		},
		{
			technique: 'stretch-static',
			muscle: 'outer-hamstrings',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Drift the leg slightly across.',
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
			cue: 'Pull the toes toward you.',
			caution: ''
		},
		{
			technique: 'mobilise',
			muscle: 'hamstrings',
			where: 'Ankle and knee',
			side: 'left-then-right',
			seconds: 20,
			pressure: 'none',
			painCap: 0,
			tempo: { kind: 'pulses', everySeconds: 4 },
			direction: '',
			cue: 'Bend and straighten, easy.',
			caution: ''
		}
	]
});
