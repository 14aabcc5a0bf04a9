import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'quad-foam-roller',
	title: 'Foam Roller for Quads',
	areas: ['quads'],
	tool: 'roller',
	stages: ['next-day', 'two-days', 'anytime'],
	pressure: 'moderate',
	order: 'block',
	packs: ['leg-day', 'run-cycle'],
	startPosition: 'face-down-roller-under-thigh',
	position:
		'Face down on forearms, roller under one thigh, other leg bent out to the side to take weight. Low back long, not sagging.',
	safety:
		'Stop four fingers above the kneecap and a hand-width below the groin. Low-back pain in this position: use the stick or hands version.',
	evidence: {
		grade: 'B',
		why: 'About 3.5 min per thigh in short passes of 3 s (the window in Behm 2020). In one trial of 8 people, 20 min of rolling after heavy squats left thighs less tender (Pearcey 2015). May feel looser for minutes to half an hour.'
	},
	steps: [
		{
			technique: 'breathe',
			muscle: null,
			side: 'centre',
			seconds: 15,
			pressure: 'none',
			painCap: 0,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Rest on your forearms. Let the thigh sink.',
			caution: ''
		},
		{
			technique: 'roll',
			muscle: 'rectus-femoris',
			where: 'Front of thigh',
			side: 'left-then-right',
			seconds: 60,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'knee to hip and back',
			cue: 'Roll slowly from above the knee toward the hip.',
			caution: ''
		},
		{
			technique: 'roll',
			muscle: 'vastus-lateralis',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'knee to hip and back',
			cue: 'Tip onto the outer thigh. Same slow roll.',
			caution: ''
		},
		{
			technique: 'roll',
			muscle: 'vastus-medialis',
			where: 'Inner thigh, lower third',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'moderate',
			painCap: 4,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'short, up and down',
			cue: 'Tip to the inner side. Short rolls above the knee.',
			caution: 'Lower third only'
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
			cue: 'Pause on the sore spot. Three easy breaths.',
			caution: ''
		},
		{
			technique: 'pin-and-move',
			muscle: 'quads',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 4, backSeconds: 4 },
			direction: 'heel to buttock',
			cue: 'Stay there. Bend the knee and lower it slowly.',
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
			cue: 'Hold the ankle behind you. Tall and easy.',
			caution: 'No knee pain'
		}
	]
});
