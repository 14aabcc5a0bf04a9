import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'piriformis-ball-chair',
	title: 'Seated Ball for Deep Hip',
	areas: ['glutes'],
	tool: 'ball',
	stages: ['next-day', 'two-days', 'anytime'],
	pressure: 'moderate',
	order: 'block',
	packs: ['desk', 'run-cycle'],
	startPosition: 'sitting-ball-under-seat',
	position:
		'Sit on a firm chair, soft or medium ball under one cheek, both feet flat, hands on the seat.',
	safety:
		'Stay on the fleshy upper-outer cheek. Off the tailbone, sit bone and bony outer hip. Tingling or shooting down the leg: move off at once.',
	evidence: {
		grade: 'C',
		why: 'Holding pressure on a tender spot makes it less tender; whether the pain itself changes is not clear (a review of 17 trials, 2022). A hard ball did worse than a softer one in one small trial (Cheatham 2020).'
	},
	steps: [
		{
			technique: 'ball-roll',
			muscle: 'gluteus-maximus',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'circles',
			cue: 'Small circles, easy weight.',
			caution: ''
		},
		{
			technique: 'ball-hold',
			muscle: 'deep-rotators',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Hold and breathe.',
			caution: ''
		},
		{
			technique: 'pin-and-move',
			muscle: 'deep-rotators',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'moderate',
			painCap: 4,
			tempo: { kind: 'strokes', outSeconds: 4, backSeconds: 4 },
			direction: 'knee out and in',
			cue: 'Slide the knee out and in.',
			caution: 'No tingling down the leg'
		},
		{
			technique: 'stretch-static',
			muscle: 'glutes',
			where: 'Deep hip and buttock',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Ankle on knee, lean forward.',
			caution: 'No knee pain'
		}
	]
});
