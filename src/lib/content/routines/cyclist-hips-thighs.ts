import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'cyclist-hips-thighs',
	title: 'Post-Ride: Quads, Hips, Upper Back',
	areas: ['quads', 'outer-thigh', 'hip-flexors', 'upper-back'],
	tool: 'roller',
	stages: ['next-day', 'anytime'],
	pressure: 'moderate',
	order: 'step',
	packs: ['run-cycle'],
	startPosition: 'face-down-roller-under-thigh',
	position:
		'On the floor with a roller. Face down for the thighs, on your side for the hip, on your back for the upper back, head supported.',
	safety:
		'No roller on the low back or the neck. Stop four fingers above the kneecap and a hand-width below the groin. Tingling on the outer thigh: move off. Osteoporosis or rib injury: skip the upper back.',
	evidence: {
		grade: 'C',
		why: 'Massage had no clear effect on recovery of endurance athletes in one umbrella review (Li 2024). Slow passes of 3 s may feel looser for a while (Behm 2020).'
	},
	steps: [
		{
			technique: 'roll',
			muscle: 'quads',
			side: 'left-then-right',
			seconds: 50,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'knee to hip',
			cue: 'Knee to hip, slow.',
			caution: 'Stop four fingers above the knee'
		},
		{
			technique: 'roll',
			muscle: 'tensor-fasciae-latae',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'short, up and down',
			cue: 'Front-outer hip.',
			caution: 'Tingling on outer thigh: move off'
		},
		{
			technique: 'roll',
			muscle: 'upper-back',
			side: 'centre',
			seconds: 50,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'up and down',
			cue: 'Between the blades.',
			caution: 'Head supported, not below the ribs'
		},
		{
			technique: 'stretch-static',
			muscle: 'hip-flexors',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Half-kneel stretch.',
			caution: ''
		},
		{
			technique: 'mobilise',
			muscle: 'upper-back',
			where: 'Whole back',
			side: 'centre',
			seconds: 30,
			pressure: 'none',
			painCap: 0,
			tempo: { kind: 'pulses', everySeconds: 4 },
			direction: '',
			cue: 'Cat and cow, slowly.',
			caution: ''
		}
	]
});
