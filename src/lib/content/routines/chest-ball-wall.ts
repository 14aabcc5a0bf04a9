import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'chest-ball-wall',
	title: 'Ball at the Wall for Chest',
	areas: ['chest'],
	tool: 'ball',
	stages: ['next-day', 'two-days', 'anytime'],
	pressure: 'moderate',
	order: 'block',
	packs: ['upper-body', 'desk'],
	startPosition: 'standing-ball-at-chest',
	position:
		'Stand facing a door frame, soft ball between wall and the chest muscle, two fingers below the collarbone, arm relaxed.',
	safety:
		'Off the collarbone, breastbone, breast tissue and armpit. Pacemaker, port or implant on that side: skip. Arm tingling: move off. Chest pain with breathlessness or sweating is an emergency, not a knot.',
	evidence: {
		grade: 'C',
		why: 'Holding pressure on a tender spot makes it less tender; whether the pain itself changes is not clear (a review of 17 trials, 2022). We found no trial of a ball on the chest.'
	},
	steps: [
		{
			technique: 'ball-roll',
			muscle: 'upper-chest',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'circles of 4–5 cm',
			cue: 'Small slow circles below the collarbone.',
			caution: ''
		},
		{
			technique: 'ball-hold',
			muscle: 'outer-chest',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'moderate',
			painCap: 4,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Pause near the front of the shoulder. Breathe.',
			caution: 'Two fingers in from the shoulder'
		},
		{
			technique: 'pin-and-move',
			muscle: 'chest',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'moderate',
			painCap: 4,
			tempo: { kind: 'strokes', outSeconds: 4, backSeconds: 4 },
			direction: 'arm up and down',
			cue: 'Slide the arm slowly up the wall and down.',
			caution: ''
		},
		{
			technique: 'ball-roll',
			muscle: 'outer-chest',
			where: 'Outer lower chest',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'short diagonal',
			cue: 'Move a little lower and out. Keep it light.',
			caution: ''
		},
		{
			technique: 'stretch-static',
			muscle: 'chest',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Forearm on the frame, turn away gently.',
			caution: ''
		}
	]
});
