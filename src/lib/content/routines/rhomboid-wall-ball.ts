import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'rhomboid-wall-ball',
	title: 'Wall Ball Between the Blades',
	areas: ['upper-back', 'neck-traps'],
	tool: 'ball',
	stages: ['next-day', 'two-days', 'anytime'],
	pressure: 'moderate',
	order: 'block',
	packs: ['desk', 'upper-body'],
	startPosition: 'standing-ball-at-upper-back',
	position:
		'Stand, back to a wall, knees soft, ball between the wall and the strip beside the shoulder blade.',
	safety:
		'Off the spine and the edge of the shoulder blade. On the last step stay on the thick muscle, off the neck. Arm tingling: move off.',
	evidence: {
		grade: 'C',
		why: 'Holding pressure on a tender spot makes it less tender; whether the pain itself changes is not clear (a review of 17 trials, 2022). This routine itself is practice knowledge.'
	},
	steps: [
		{
			technique: 'ball-roll',
			muscle: 'rhomboids',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'up and down',
			cue: 'Roll up and down beside the blade.',
			caution: ''
		},
		{
			technique: 'ball-hold',
			muscle: 'rhomboids',
			where: 'Tender spot',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Hold and breathe.',
			caution: ''
		},
		{
			technique: 'pin-and-move',
			muscle: 'rhomboids',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 4, backSeconds: 4 },
			direction: 'reach',
			cue: 'Reach the arm across and back.',
			caution: ''
		},
		{
			technique: 'ball-hold',
			muscle: 'upper-trapezius',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Top of the shoulder, light.',
			caution: 'On the thick muscle, off the neck'
		}
	]
});
