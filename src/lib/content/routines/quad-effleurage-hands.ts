import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'quad-effleurage-hands',
	title: 'Effleurage for Quads',
	areas: ['quads'],
	tool: 'hands',
	stages: ['immediate', 'next-day', 'anytime', 'bedtime'],
	pressure: 'light',
	order: 'block',
	packs: ['leg-day', 'doms-gentle', 'run-cycle', 'evening'],
	startPosition: 'sitting-leg-out',
	position:
		'Sit on a bed or chair, leg out, heel supported, knee slightly bent on a towel. Lotion, or over leggings.',
	safety:
		'Stop a hand-width below the groin crease. No pressure on the kneecap. Skip over varicose veins, bruises, broken skin.',
	evidence: {
		grade: 'C',
		why: 'Ten minutes of work, the same length as two small trials in which a therapist did the massage (Zainuddin 2005, Crane 2012). Stroking your own thigh has hardly been studied. It may feel less sore for a while.'
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
			cue: 'Soften the leg. Two slow breaths.',
			caution: ''
		},
		{
			technique: 'effleurage',
			muscle: 'quads',
			side: 'left-then-right',
			seconds: 60,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'knee to hip',
			cue: 'Glide from just above the knee up toward the hip.',
			caution: 'Flat hands, feather-light return'
		},
		{
			technique: 'effleurage',
			muscle: 'rectus-femoris',
			side: 'left-then-right',
			seconds: 60,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 6, backSeconds: 2 },
			direction: 'knee to hip',
			cue: 'Hand over hand now. Slow, even, up the middle.',
			caution: ''
		},
		{
			technique: 'effleurage',
			muscle: 'vastus-lateralis',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'knee to hip',
			cue: 'Move to the outer thigh. Same slow glide up.',
			caution: ''
		},
		{
			technique: 'effleurage',
			muscle: 'vastus-medialis',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'knee to mid-thigh',
			cue: 'Inner thigh, lower half only. Stay light.',
			caution: 'Upper inner thigh and groin are off limits'
		},
		{
			technique: 'petrissage',
			muscle: 'quads',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'pulses', everySeconds: 3 },
			direction: 'knee to hip',
			cue: 'Lift and squeeze the muscle, then let it go.',
			caution: 'Drop this step if tender to touch'
		},
		{
			technique: 'shake',
			muscle: 'quads',
			side: 'left-then-right',
			seconds: 20,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'pulses', everySeconds: 0.5 },
			direction: 'side to side',
			cue: 'Hold the thigh loosely and let it wobble.',
			caution: ''
		},
		{
			technique: 'effleurage',
			muscle: 'quads',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 6, backSeconds: 2 },
			direction: 'knee to hip',
			cue: 'Finish with long, light strokes up the leg.',
			caution: ''
		},
		{
			technique: 'mobilise',
			muscle: 'quads',
			where: 'Knees',
			side: 'both',
			seconds: 20,
			pressure: 'none',
			painCap: 0,
			tempo: { kind: 'pulses', everySeconds: 4 },
			direction: '',
			cue: 'Bend and straighten the knees, easy range.',
			caution: 'Pain-free only'
		}
	]
});
