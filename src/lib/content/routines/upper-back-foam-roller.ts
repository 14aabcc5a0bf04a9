import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'upper-back-foam-roller',
	title: 'Foam Roller for Upper Back',
	areas: ['upper-back', 'lats'],
	tool: 'roller',
	stages: ['next-day', 'two-days', 'anytime'],
	pressure: 'moderate',
	order: 'step',
	packs: ['upper-body', 'desk'],
	startPosition: 'lying-roller-under-upper-back',
	position:
		'Lie on your back, roller across the shoulder blades, hands cradling the head, hips on the floor (lift them only for more pressure).',
	safety:
		'Stay between the top of the shoulder blades and the bottom of the rib-cage curve. Never the neck, never below the ribs. Osteoporosis or rib injury: skip.',
	evidence: {
		grade: 'C',
		why: 'Trials of rolling are mostly about legs; the dose is borrowed from them (Behm 2020). May feel looser for minutes to half an hour.'
	},
	steps: [
		{
			technique: 'breathe',
			muscle: null,
			side: 'centre',
			seconds: 20,
			pressure: 'none',
			painCap: 0,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Rest back on the roller. Ribs soft.',
			caution: ''
		},
		{
			technique: 'roll',
			muscle: 'upper-back',
			side: 'centre',
			seconds: 60,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 4, backSeconds: 4 },
			direction: 'up and down',
			cue: 'Push with the feet. Roll slowly between the blades.',
			caution: 'Head supported'
		},
		{
			technique: 'roll-hold',
			muscle: 'mid-back',
			side: 'centre',
			seconds: 30,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Pause at the stiffest level. Three breaths.',
			caution: ''
		},
		{
			technique: 'mobilise',
			muscle: 'mid-back',
			side: 'centre',
			seconds: 45,
			pressure: 'none',
			painCap: 0,
			tempo: { kind: 'pulses', everySeconds: 4 },
			direction: 'small extension',
			cue: 'Support your head. Ease back over the roller.',
			caution: 'Three levels, 15 s each'
		},
		{
			technique: 'roll',
			muscle: 'rhomboids',
			side: 'centre',
			seconds: 45,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'up and down',
			cue: 'Hug yourself. Roll between the shoulder blades.',
			caution: ''
		},
		{
			technique: 'roll',
			muscle: 'teres-major',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'short, up and down',
			cue: 'Lean to one side. Roll behind the armpit, lightly.',
			caution: 'Not in the armpit'
		},
		{
			technique: 'stretch-static',
			muscle: 'upper-back',
			where: 'Chest and trunk',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'On your side, open the top arm behind you.',
			caution: ''
		}
	]
});
