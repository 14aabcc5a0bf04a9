import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'upper-body-24h',
	title: 'Upper-Body Day: Next Day',
	areas: ['chest', 'shoulders', 'upper-back', 'upper-arms'],
	tool: 'ball',
	stages: ['next-day', 'two-days'],
	pressure: 'moderate',
	order: 'step',
	packs: ['upper-body'],
	startPosition: 'standing-ball-at-chest',
	position:
		'Stand with a soft ball between you and a wall. Sit for the arms, stand in a doorway for the stretch.',
	safety:
		'Off the armpit, collarbone, breastbone, breast tissue and spine. Pacemaker, port or implant on that side: skip the chest. Arm tingling: move off. Chest pain with breathlessness or sweating is an emergency, not a knot.',
	evidence: {
		grade: 'C',
		why: 'Holding pressure on a tender spot makes it less tender; whether the pain itself changes is not clear (a review of 17 trials, 2022). Rolling a ball over these muscles is practice knowledge.'
	},
	steps: [
		{
			technique: 'ball-roll',
			muscle: 'chest',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'circles',
			cue: 'Below the collarbone, circles.',
			caution: 'Off collarbone and breast tissue'
		},
		{
			technique: 'ball-roll',
			muscle: 'infraspinatus',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'circles',
			cue: 'Flat of the shoulder blade.',
			caution: 'Off the bony ridge of the blade'
		},
		{
			technique: 'ball-roll',
			muscle: 'rhomboids',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'up and down',
			cue: 'Beside the blade, up and down.',
			caution: 'Off the spine'
		},
		{
			technique: 'petrissage',
			muscle: 'upper-arm',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'pulses', everySeconds: 3 },
			direction: 'elbow to shoulder',
			cue: 'Squeeze front and back of the arm.',
			caution: 'Not the inner groove of the arm'
		},
		{
			technique: 'stretch-static',
			muscle: 'chest',
			side: 'both',
			seconds: 30,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Doorway stretch.',
			caution: ''
		}
	]
});
