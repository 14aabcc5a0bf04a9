import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'forearm-ball-table',
	title: 'Forearm Ball on a Table',
	areas: ['forearms-hands'],
	tool: 'ball',
	stages: ['next-day', 'two-days', 'anytime'],
	pressure: 'moderate',
	order: 'block',
	packs: ['upper-body'],
	startPosition: 'sitting-forearm-on-ball',
	position:
		'Sit, forearm on a ball on the table, palm down, weight of the arm only. Add a little with the other hand.',
	safety:
		'For healthy training tightness only; overuse pain uses the work-around routine. Off the inner elbow groove (funny bone), the elbow crease and the pulse at the wrist. Tingling in ring or little finger: stop.',
	evidence: {
		grade: 'C',
		why: 'Holding pressure on a tender spot makes it less tender; whether the pain itself changes is not clear (a review of 17 trials, 2022). This routine itself is practice knowledge.'
	},
	steps: [
		{
			technique: 'ball-roll',
			muscle: 'forearm-flexors',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'wrist to elbow',
			cue: 'Roll the palm side, wrist to elbow.',
			caution: 'Off the inner elbow and the wrist'
		},
		{
			technique: 'ball-hold',
			muscle: 'forearm-flexors',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Pause on a tight band.',
			caution: ''
		},
		{
			technique: 'ball-roll',
			muscle: 'forearm-extensors',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'wrist to elbow',
			cue: 'Turn over. Roll the top side.',
			caution: ''
		},
		{
			technique: 'stretch-static',
			muscle: 'forearm',
			where: 'Wrist',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Mild wrist stretch, both ways.',
			caution: '15 s each way, pain-free'
		}
	]
});
