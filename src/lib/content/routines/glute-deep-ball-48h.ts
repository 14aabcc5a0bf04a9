import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'glute-deep-ball-48h',
	title: 'Deeper Ball for Glutes (48 h+)',
	areas: ['glutes'],
	tool: 'ball',
	stages: ['two-days'],
	pressure: 'firm',
	order: 'block',
	packs: ['leg-day'],
	startPosition: 'floor-on-ball',
	position:
		'Sit on the floor, knees bent, hands behind you, ball under one cheek. Medium is firm enough for most.',
	safety:
		'Only if soreness is 4 or less and not tender to touch. No leg symptoms: tingling or shooting down the leg, move off at once. Off the tailbone, sit bone and bony outer hip. Counts as a deep session.',
	evidence: {
		grade: 'C',
		why: 'Holds of 30–90 s are usual in trials of pressure on tender spots. More force is not better: one trial of 16 people found the same gain at 4, 6 and 8 of 10 (Grabow 2018). Waiting 48 h is caution, not proof.'
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
			cue: 'Warm up with slow circles.',
			caution: ''
		},
		{
			technique: 'ball-hold',
			muscle: 'gluteus-maximus',
			side: 'left-then-right',
			seconds: 60,
			pressure: 'firm',
			painCap: 6,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Hold a knot. It should fade, not build.',
			caution: ''
		},
		{
			technique: 'ball-hold',
			muscle: 'gluteus-medius',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'firm',
			painCap: 6,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Side of the hip. Same again.',
			caution: 'Off the bony knob of the hip'
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
			cue: 'Ball still, knee moves out and in.',
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
			cue: 'Figure-four stretch.',
			caution: 'No knee pain'
		}
	]
});
