import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'evening-wind-down',
	title: 'Evening Wind-Down',
	areas: ['neck-traps', 'forearms-hands', 'quads', 'calves', 'feet', 'jaw-face-scalp'],
	tool: 'hands',
	stages: ['bedtime', 'anytime'],
	pressure: 'light',
	order: 'step',
	packs: ['evening'],
	startPosition: 'sitting-in-bed',
	position:
		'Dim room, sit in bed or an armchair. Warm hands, lotion optional. Slow, whole-hand contact: firm enough not to tickle.',
	safety:
		'Comfort only: nothing above 3 out of 10. No gun before bed. Stop if you feel light-headed.',
	evidence: {
		grade: 'C',
		why: 'Moderate, slow pressure calms; very light or vibrating touch can arouse (Diego 2004, Diego and Field 2009). Trials of massage before bed are small (Kennedy 2018, Ntoumas 2025).'
	},
	steps: [
		{
			technique: 'breathe',
			muscle: null,
			side: 'centre',
			seconds: 40,
			pressure: 'none',
			painCap: 0,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'In for four, out for six.',
			caution: ''
		},
		{
			technique: 'effleurage',
			muscle: 'upper-trapezius',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'skull to shoulder',
			cue: 'Slow stroke from skull base to shoulder.',
			caution: ''
		},
		{
			technique: 'petrissage',
			muscle: 'upper-trapezius',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'pulses', everySeconds: 3 },
			direction: 'neck base to shoulder',
			cue: 'Squeeze, hold, and let go with the breath.',
			caution: ''
		},
		{
			technique: 'effleurage',
			muscle: 'forearm',
			where: 'Forearm and hand',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'hand to elbow',
			cue: 'Hand to elbow, slow and warm.',
			caution: ''
		},
		{
			technique: 'effleurage',
			muscle: 'quads',
			side: 'left-then-right',
			seconds: 50,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 6, backSeconds: 2 },
			direction: 'knee to hip',
			cue: 'Both hands, knee to hip. Heavy and slow.',
			caution: ''
		},
		{
			technique: 'petrissage',
			muscle: 'calves',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'pulses', everySeconds: 3 },
			direction: 'ankle to knee',
			cue: 'Soft squeezes up the calf.',
			caution: 'Skip knee pit'
		},
		{
			technique: 'thumb-glide',
			muscle: 'feet',
			where: 'Arch of the foot',
			side: 'left-then-right',
			seconds: 50,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 4, backSeconds: 2 },
			direction: 'heel to toes',
			cue: 'Thumbs glide heel to toes. No rush.',
			caution: ''
		},
		{
			technique: 'circles',
			muscle: 'scalp',
			side: 'both',
			seconds: 45,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'pulses', everySeconds: 2 },
			direction: 'front to back',
			cue: 'Fingertip circles over the scalp.',
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
			cue: 'Hands still. Let the breath get longer.',
			caution: ''
		}
	]
});
