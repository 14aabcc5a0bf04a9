import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'leg-day-deep-48h',
	title: 'Heavy Leg Day: Two Days On',
	areas: ['quads', 'hamstrings', 'glutes'],
	tool: 'roller',
	stages: ['two-days'],
	pressure: 'firm',
	order: 'step',
	packs: ['leg-day'],
	startPosition: 'face-down-roller-under-thigh',
	position: 'On the floor, roller under one thigh. Other leg bent out to the side to take weight.',
	safety:
		'Counts as a deep session. Only if soreness is 4 or less and not tender to touch. Four fingers from the knee, a hand-width below the groin, off the sit bone, the tailbone and the bony outer hip.',
	evidence: {
		grade: 'C',
		why: 'Firm is a choice, not a need: rolling at pain 4, 6 or 8 of 10 gave the same gain in one trial of 16 people (Grabow 2018). Waiting 48 h is caution, not proof.'
	},
	steps: [
		{
			technique: 'roll',
			muscle: 'quads',
			side: 'left-then-right',
			seconds: 60,
			pressure: 'firm',
			painCap: 6,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'knee to hip',
			cue: 'More weight now. Still slow.',
			caution: 'Stop four fingers above the knee'
		},
		{
			technique: 'roll-hold',
			muscle: 'quads',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'firm',
			painCap: 6,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Hold the knot. It should fade.',
			caution: ''
		},
		{
			technique: 'roll',
			muscle: 'hamstrings',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'firm',
			painCap: 6,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'knee to hip',
			cue: 'Back of the thigh, firm.',
			caution: 'Four fingers above the knee crease'
		},
		{
			technique: 'roll-hold',
			muscle: 'glutes',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'firm',
			painCap: 6,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Hold the tender spot.',
			caution: 'Off tailbone and bony hip'
		},
		{
			technique: 'effleurage',
			muscle: 'quads',
			where: 'Thighs',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'knee to hip',
			cue: 'Hands. Light finish.',
			caution: ''
		},
		{
			technique: 'mobilise',
			muscle: null,
			where: 'Whole body',
			side: 'centre',
			seconds: 40,
			pressure: 'none',
			painCap: 0,
			tempo: { kind: 'pulses', everySeconds: 4 },
			direction: '',
			cue: 'Walk it off, easy.',
			caution: ''
		}
	]
});
