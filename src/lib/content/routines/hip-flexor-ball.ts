import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'hip-flexor-ball',
	title: 'Front-of-Hip Ball Work',
	areas: ['hip-flexors', 'outer-thigh'],
	tool: 'ball',
	stages: ['next-day', 'two-days', 'anytime'],
	pressure: 'light',
	order: 'block',
	packs: ['desk', 'run-cycle'],
	startPosition: 'standing-ball-at-hip',
	position: 'Face a wall or lie face down, soft ball just below and outside the front hip point.',
	safety:
		'Not in the belly, not in the groin crease, never on a pulse. No digging for deep muscle. Tingling on the thigh: move off.',
	evidence: {
		grade: 'C',
		why: 'Holding pressure on a tender spot makes it less tender; whether the pain itself changes is not clear (a review of 17 trials, 2022). We found no trial of it at the hip, so it stays light.'
	},
	steps: [
		{
			technique: 'ball-roll',
			muscle: 'tensor-fasciae-latae',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'circles',
			cue: 'Small circles, outer front hip.',
			caution: 'Below and outside the hip point'
		},
		{
			technique: 'ball-hold',
			muscle: 'hip-flexors',
			where: 'Upper front thigh',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Hold two fingers below the hip point.',
			caution: 'Never where you feel a pulse'
		},
		{
			technique: 'pin-and-move',
			muscle: 'hip-flexors',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'strokes', outSeconds: 4, backSeconds: 4 },
			direction: 'knee bend',
			cue: 'Bend and straighten the knee.',
			caution: ''
		},
		{
			technique: 'stretch-static',
			muscle: 'hip-flexors',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Half-kneel, tuck the pelvis, shift forward.',
			caution: ''
		}
	]
});
