import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'quad-petrissage-hands',
	title: 'Kneading for Quads',
	areas: ['quads'],
	tool: 'hands',
	stages: ['next-day', 'anytime'],
	pressure: 'moderate',
	order: 'block',
	packs: ['leg-day', 'run-cycle'],
	startPosition: 'sitting-leg-out',
	position:
		'Sit on a bed or chair, leg out, knee slightly bent on a rolled towel. Lotion, or over leggings.',
	safety:
		'Stop a hand-width below the groin crease. No pressure on the kneecap. Not over bruises, varicose veins or broken skin.',
	evidence: {
		grade: 'C',
		why: 'Massage by a therapist eased soreness and added flexibility a little, and changed nothing in strength or sprint (Davis 2020, 29 trials). Kneading your own thigh has hardly been studied.'
	},
	steps: [
		{
			technique: 'effleurage',
			muscle: 'quads',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'knee to hip',
			cue: 'Warm up with long strokes, knee to hip.',
			caution: ''
		},
		{
			technique: 'petrissage',
			muscle: 'rectus-femoris',
			side: 'left-then-right',
			seconds: 60,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'pulses', everySeconds: 3 },
			direction: 'knee to hip',
			cue: 'Lift, squeeze, release, move up.',
			caution: 'Leave it out if tender to touch'
		},
		{
			technique: 'petrissage',
			muscle: 'vastus-lateralis',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'pulses', everySeconds: 3 },
			direction: 'knee to hip',
			cue: 'Same on the outer thigh.',
			caution: ''
		},
		{
			technique: 'compression',
			muscle: 'quads',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 2 },
			direction: 'knee to hip',
			cue: 'Heel of the hand. Press, hold, ease off.',
			caution: ''
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
			cue: 'Finish with light strokes.',
			caution: ''
		}
	]
});
