import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'rotator-cuff-ball',
	title: 'Ball at the Wall for Rear Shoulder',
	areas: ['shoulders'],
	tool: 'ball',
	stages: ['next-day', 'two-days', 'anytime'],
	pressure: 'moderate',
	order: 'block',
	packs: ['upper-body', 'desk'],
	startPosition: 'standing-ball-at-shoulder',
	position:
		'Stand side-on to a wall, ball behind the shoulder on the flat of the shoulder blade, arm bent across the belly.',
	safety:
		'Stay on muscle, off the bony ridge of the blade and out of the armpit. Night pain, a recent dislocation or sudden weakness: see a clinician first.',
	evidence: {
		grade: 'C',
		why: 'Holding pressure on a tender spot makes it less tender; whether the pain itself changes is not clear (a review of 17 trials, 2022). This routine itself is practice knowledge.'
	},
	steps: [
		{
			technique: 'ball-roll',
			muscle: 'infraspinatus',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'circles',
			cue: 'Lean in. Small circles on the flat of the blade.',
			caution: ''
		},
		{
			technique: 'ball-hold',
			muscle: 'infraspinatus',
			where: 'Tender spot',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Pause on the tender spot. Let the arm hang.',
			caution: ''
		},
		{
			technique: 'pin-and-move',
			muscle: 'infraspinatus',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'moderate',
			painCap: 4,
			tempo: { kind: 'strokes', outSeconds: 4, backSeconds: 4 },
			direction: 'rotate',
			cue: 'Keep the ball still. Rotate the forearm out and in.',
			caution: 'Small range'
		},
		{
			technique: 'ball-roll',
			muscle: 'rear-deltoid',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'short, up and down',
			cue: 'Roll the back of the shoulder cap.',
			caution: ''
		},
		{
			technique: 'stretch-static',
			muscle: 'rear-shoulder',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Draw the arm across your chest.',
			caution: 'No pinch at the front'
		}
	]
});
