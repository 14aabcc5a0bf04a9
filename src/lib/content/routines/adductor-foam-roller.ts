import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'adductor-foam-roller',
	title: 'Foam Roller for Inner Thigh',
	areas: ['adductors'],
	tool: 'roller',
	stages: ['next-day', 'two-days'],
	pressure: 'light',
	order: 'block',
	packs: ['leg-day', 'hiit'],
	startPosition: 'face-down-roller-under-inner-thigh',
	position:
		'Face down on forearms, one knee bent out to the side, roller lying parallel to your body under the inner thigh.',
	safety:
		'The upper inner thigh holds the main artery, vein and nerve: stop a full hand-width below the groin. A pulse under the roller means move down.',
	evidence: {
		grade: 'C',
		why: 'We found no trial of rolling the inner thigh. The dose is within what is used on other muscles (Behm 2020), and it stays light because large vessels lie close to the surface.'
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
			cue: 'Let the inner thigh soften. Long breath out.',
			caution: ''
		},
		{
			technique: 'roll',
			muscle: 'adductors',
			where: 'Inner thigh, lower part',
			side: 'left-then-right',
			seconds: 60,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 4, backSeconds: 4 },
			direction: 'knee to mid-thigh and back',
			cue: 'Roll from above the knee to mid-thigh only.',
			caution: ''
		},
		{
			technique: 'roll-hold',
			muscle: 'adductors',
			where: 'Tender spot',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Pause mid-thigh. Easy weight, easy breath.',
			caution: 'Never where you feel a pulse'
		},
		{
			technique: 'pin-and-move',
			muscle: 'adductors',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'strokes', outSeconds: 4, backSeconds: 4 },
			direction: 'foot lift',
			cue: 'Lift and lower the foot a little. Keep it small.',
			caution: ''
		},
		{
			technique: 'stretch-static',
			muscle: 'adductors',
			side: 'both',
			seconds: 40,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Sit, soles together, let the knees drop.',
			caution: 'Do not push the knees down'
		}
	]
});
