import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'leg-day-roller-24h',
	title: 'Heavy Leg Day: Next Day',
	areas: ['quads', 'hamstrings', 'glutes'],
	tool: 'roller',
	stages: ['next-day'],
	pressure: 'moderate',
	order: 'step',
	packs: ['leg-day'],
	startPosition: 'face-down-roller-under-thigh',
	position: 'On the floor, roller under one thigh. Other leg bent out to the side to take weight.',
	safety:
		'Soreness 6 or more: use DOMS Gentle instead. Four fingers from the knee, a hand-width below the groin, off the sit bone, the tailbone and the bony outer hip.',
	evidence: {
		grade: 'B',
		why: 'Passes of 3 s, 45–60 s a muscle (the window in Behm 2020). In one trial of 8 people, 20 min of rolling at 0, 24 and 48 h after heavy squats left thighs less tender (Pearcey 2015).'
	},
	steps: [
		{
			technique: 'roll',
			muscle: 'quads',
			side: 'left-then-right',
			seconds: 60,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'knee to hip',
			cue: 'Slow rolls, knee to hip.',
			caution: 'Stop four fingers above the knee'
		},
		{
			technique: 'roll-hold',
			muscle: 'quads',
			where: 'Tender spot',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Pause and breathe.',
			caution: ''
		},
		{
			technique: 'roll',
			muscle: 'hamstrings',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'knee to hip',
			cue: 'Back of the thigh.',
			caution: 'Four fingers above the knee crease'
		},
		{
			technique: 'roll',
			muscle: 'glutes',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'circles',
			cue: 'Lean onto one cheek.',
			caution: 'Off tailbone and bony hip'
		},
		{
			technique: 'mobilise',
			muscle: 'quads',
			where: 'Hips and knees',
			side: 'centre',
			seconds: 30,
			pressure: 'none',
			painCap: 0,
			tempo: { kind: 'pulses', everySeconds: 4 },
			direction: '',
			cue: 'Five slow half squats, no load.',
			caution: 'Pain-free range'
		}
	]
});
