import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'rest-day-whole-body',
	title: 'Rest-Day Whole Body (after a walk)',
	areas: ['calves', 'quads', 'glutes', 'upper-back', 'feet'],
	tool: 'roller',
	stages: ['two-days', 'anytime'],
	pressure: 'moderate',
	order: 'step',
	packs: ['rest-day'],
	startPosition: 'floor-calf-on-roller',
	position:
		'After 10–20 min of easy walking or yoga. On the floor with a roller, other leg taking weight.',
	safety:
		'Tender but not painfully sore is fine; otherwise go gentle. Off bones, joints and backs of the knees, never below the ribs. One calf swollen, warm, red or newly painful: do not roll it, get checked.',
	evidence: {
		grade: 'C',
		why: 'Rolling takes a little off soreness (Wiewelhove 2019, 21 studies) and adds a little movement for a while (Behm 2020). Easy movement did about as much as massage in one trial of 20 people (Andersen 2013).'
	},
	steps: [
		{
			technique: 'roll',
			muscle: 'calves',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'ankle to knee',
			cue: 'Ankle to knee.',
			caution: 'Off tendon and knee pit'
		},
		{
			technique: 'roll',
			muscle: 'quads',
			side: 'left-then-right',
			seconds: 60,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'knee to hip',
			cue: 'Knee to hip.',
			caution: 'Stop four fingers above the knee'
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
			cue: 'Outer buttock.',
			caution: 'Off tailbone and bony hip'
		},
		{
			technique: 'roll',
			muscle: 'upper-back',
			side: 'centre',
			seconds: 60,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'up and down',
			cue: 'Between the blades.',
			caution: 'Head supported, not below the ribs'
		},
		{
			technique: 'thumb-glide',
			muscle: 'feet',
			where: 'Arch of the foot',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 4, backSeconds: 2 },
			direction: 'heel to toes',
			cue: 'Thumbs along the arch.',
			caution: ''
		},
		{
			technique: 'breathe',
			muscle: null,
			side: 'centre',
			seconds: 60,
			pressure: 'none',
			painCap: 0,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Lie down. Breathe out slowly.',
			caution: ''
		}
	]
});
