import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'quad-deep-roller-48h',
	title: 'Deeper Roller for Quads (48 h+)',
	areas: ['quads'],
	tool: 'roller',
	stages: ['two-days'],
	pressure: 'firm',
	order: 'block',
	packs: ['leg-day'],
	startPosition: 'face-down-roller-under-thigh',
	position:
		'Face down on forearms, roller under one thigh, other leg bent out to the side to take weight. Low back long, not sagging.',
	safety:
		'Only if soreness is 4 or less and the thigh is not tender to touch. Stop four fingers above the kneecap and a hand-width below the groin. Low-back pain in this position: use the stick or hands version. Counts as a deep session.',
	evidence: {
		grade: 'C',
		why: 'Firm is a choice, not a need: rolling at pain 4, 6 or 8 of 10 gave the same gain in one trial of 16 people (Grabow 2018). Waiting 48 h is caution, not proof.'
	},
	steps: [
		{
			technique: 'roll',
			muscle: 'quads',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'knee to hip',
			cue: 'Warm-up pass, medium weight.',
			caution: ''
		},
		{
			technique: 'roll',
			muscle: 'quads',
			side: 'left-then-right',
			seconds: 60,
			pressure: 'firm',
			painCap: 6,
			tempo: { kind: 'strokes', outSeconds: 4, backSeconds: 4 },
			direction: 'knee to hip',
			cue: 'Add weight. Still slow, still breathing.',
			caution: 'Take weight off if you hold your breath'
		},
		{
			technique: 'roll-hold',
			muscle: 'quads',
			where: 'Tender spot',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'firm',
			painCap: 6,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Hold. It should fade, not build.',
			caution: ''
		},
		{
			technique: 'pin-and-move',
			muscle: 'quads',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 4, backSeconds: 4 },
			direction: 'knee bend',
			cue: 'Bend and straighten the knee slowly.',
			caution: 'Stop if the knee hurts'
		},
		{
			technique: 'effleurage',
			muscle: 'quads',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'knee to hip',
			cue: 'Hands now. Light strokes up the thigh.',
			caution: ''
		},
		{
			technique: 'stretch-static',
			muscle: 'quads',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Easy quad stretch.',
			caution: 'No knee pain'
		}
	]
});
