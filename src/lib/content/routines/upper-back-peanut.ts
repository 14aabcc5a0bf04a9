import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'upper-back-peanut',
	title: 'Peanut Ball for Upper Back',
	areas: ['upper-back'],
	tool: 'peanut',
	stages: ['next-day', 'two-days', 'anytime'],
	pressure: 'moderate',
	order: 'step',
	packs: ['upper-body', 'desk'],
	startPosition: 'lying-on-peanut',
	position:
		'Lie on the peanut, or stand with it at a wall, one ball each side of the spine, level with the lower shoulder blades. Knees bent, head supported.',
	safety:
		'The spine sits in the groove. On the ribs only, not on the neck or the low back. Osteoporosis: standing at the wall, light.',
	evidence: {
		grade: 'C',
		why: 'Holding pressure on a tender spot makes it less tender; whether the pain itself changes is not clear (a review of 17 trials, 2022). A peanut ball itself is practice knowledge.'
	},
	steps: [
		{
			technique: 'ball-hold',
			muscle: 'mid-back',
			where: 'Lower shoulder-blade level',
			side: 'centre',
			seconds: 40,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Rest. Arms crossed. Four breaths.',
			caution: ''
		},
		{
			technique: 'ball-hold',
			muscle: 'mid-back',
			where: 'Middle of the blades',
			side: 'centre',
			seconds: 40,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Slide down a little. Rest again.',
			caution: ''
		},
		{
			technique: 'ball-hold',
			muscle: 'upper-back',
			where: 'Top of the blades',
			side: 'centre',
			seconds: 40,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Last level. Below the neck.',
			caution: 'Below the neck'
		},
		{
			technique: 'pin-and-move',
			muscle: 'mid-back',
			side: 'centre',
			seconds: 45,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 4, backSeconds: 4 },
			direction: 'arm sweep',
			cue: 'Arms up and down like a slow wing.',
			caution: ''
		},
		{
			technique: 'breathe',
			muscle: null,
			side: 'centre',
			seconds: 30,
			pressure: 'none',
			painCap: 0,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Roll off. Lie flat. Breathe.',
			caution: ''
		}
	]
});
