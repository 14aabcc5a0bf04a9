import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'doms-gentle-legs',
	title: 'DOMS Gentle: Legs',
	areas: ['quads', 'hamstrings', 'calves'],
	tool: 'hands',
	stages: ['next-day', 'two-days', 'anytime'],
	pressure: 'light',
	order: 'step',
	packs: ['doms-gentle', 'leg-day', 'hiit'],
	startPosition: 'sitting-legs-supported',
	position: 'Sit or lie with legs raised on cushions. Lotion or over soft clothing.',
	safety:
		'For everyday soreness 4–7 out of 10 in both legs. Dark urine, severe swelling, weakness, or one hot swollen calf: no massage, get medical help.',
	evidence: {
		grade: 'C',
		why: 'Light strokes plus easy movement. Exercise alone gave about the same short relief as massage in one trial of 20 people (Andersen 2013).'
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
			cue: 'Legs up. Let them be heavy.',
			caution: ''
		},
		{
			technique: 'mobilise',
			muscle: 'calves',
			where: 'Ankles',
			side: 'both',
			seconds: 30,
			pressure: 'none',
			painCap: 0,
			tempo: { kind: 'pulses', everySeconds: 4 },
			direction: '',
			cue: 'Pump the feet up and down, slow and full.',
			caution: ''
		},
		{
			technique: 'effleurage',
			muscle: 'calves',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'ankle to knee',
			cue: 'Glide from ankle toward the knee. Very light.',
			caution: 'Skip the back of the knee'
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
			cue: 'Now the thigh, knee toward hip. Feather pressure.',
			caution: ''
		},
		{
			technique: 'myofascial-glide',
			muscle: 'quads',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 8, backSeconds: 2 },
			direction: 'knee to hip',
			cue: 'Flat hand, no oil feel. Drag the skin very slowly.',
			caution: 'No digging in'
		},
		{
			technique: 'effleurage',
			muscle: 'hamstrings',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'knee to hip',
			cue: 'Reach under. Glide up the back of the thigh.',
			caution: 'Start above the knee pit'
		},
		{
			technique: 'shake',
			muscle: 'quads',
			where: 'Thigh and calf',
			side: 'left-then-right',
			seconds: 20,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'pulses', everySeconds: 0.5 },
			direction: 'side to side',
			cue: 'Let the whole leg wobble loosely.',
			caution: ''
		},
		{
			technique: 'stretch-static',
			muscle: 'quads',
			side: 'left-then-right',
			seconds: 20,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Tiny quad stretch. Three out of ten at most.',
			caution: ''
		},
		{
			technique: 'stretch-static',
			muscle: 'hamstrings',
			side: 'left-then-right',
			seconds: 20,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Tiny hamstring stretch. Just a hint.',
			caution: ''
		},
		{
			technique: 'mobilise',
			muscle: null,
			where: 'Whole body',
			side: 'centre',
			seconds: 60,
			pressure: 'none',
			painCap: 0,
			tempo: { kind: 'pulses', everySeconds: 4 },
			direction: '',
			cue: 'Stand and walk around the room.',
			caution: ''
		}
	]
});
