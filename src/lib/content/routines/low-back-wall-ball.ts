import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'low-back-wall-ball',
	title: 'Lower Back: Ball at the Wall',
	areas: ['low-back', 'glutes'],
	tool: 'ball',
	stages: ['next-day', 'anytime'],
	pressure: 'light',
	order: 'block',
	packs: ['desk', 'leg-day'],
	startPosition: 'standing-ball-at-low-back',
	position:
		'Stand, back to a wall, knees soft, feet a step forward. Soft ball on the muscle two fingers out from the spine, between lowest rib and pelvis. No foam roller, no lying on a ball, no gun here.',
	safety:
		'Never on the spine, never over the lowest ribs or flank (kidneys). Leg pain, pins and needles: stop. Numb saddle area, bladder or bowel change: emergency.',
	evidence: {
		grade: 'C',
		why: 'Clinics disagree about tools on the low back: some teach the roller, others forbid it. This is the careful way: a soft ball, a wall, and only light. We found no trial of it.'
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
			cue: 'Lean lightly into the ball. Breathe into your sides.',
			caution: ''
		},
		{
			technique: 'ball-roll',
			muscle: 'low-back',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'up and down, 8 cm',
			cue: 'Bend the knees a little. Roll up and down, gently.',
			caution: 'Below the ribs, above the pelvis'
		},
		{
			technique: 'ball-hold',
			muscle: 'low-back',
			where: 'Beside the low back',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Rest here. Less pressure than you think.',
			caution: ''
		},
		{
			technique: 'ball-roll',
			muscle: 'gluteus-maximus',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'circles',
			cue: 'Slide the ball down to the upper buttock.',
			caution: 'Off the tailbone'
		},
		{
			technique: 'ball-hold',
			muscle: 'gluteus-medius',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Hold on the tender spot. Breathe out slowly.',
			caution: ''
		},
		{
			technique: 'mobilise',
			muscle: 'low-back',
			where: 'Pelvis',
			side: 'centre',
			seconds: 30,
			pressure: 'none',
			painCap: 0,
			tempo: { kind: 'pulses', everySeconds: 4 },
			direction: 'pelvic tilts',
			cue: 'Flatten your back to the wall, then let it go.',
			caution: ''
		},
		{
			technique: 'stretch-static',
			muscle: 'low-back',
			where: 'Low back and hips',
			side: 'centre',
			seconds: 40,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Knees to chest or child pose. Just rest.',
			caution: 'Skip if it increases leg pain'
		}
	]
});
