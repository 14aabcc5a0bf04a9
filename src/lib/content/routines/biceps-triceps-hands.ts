import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'biceps-triceps-hands',
	title: 'Upper Arms by Hand',
	areas: ['upper-arms', 'shoulders'],
	tool: 'hands',
	stages: ['immediate', 'next-day', 'anytime'],
	pressure: 'light',
	order: 'block',
	packs: ['upper-body', 'forearm-overuse'],
	startPosition: 'sitting-hand-on-arm',
	position: 'Sit, arm relaxed on a cushion or table. Use the other hand, warm and flat.',
	safety:
		'Not in the groove on the inner side of the arm, the armpit or the crease of the elbow. Pins and needles in the hand: move off.',
	evidence: {
		grade: 'C',
		why: 'Ten minutes of massage three hours after exercise left arms less sore in one small trial, with strength unchanged (Zainuddin 2005). A therapist did it.'
	},
	steps: [
		{
			technique: 'effleurage',
			muscle: 'biceps',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'elbow to shoulder',
			cue: 'Glide from elbow to shoulder.',
			caution: 'Not the inner groove of the arm'
		},
		{
			technique: 'petrissage',
			muscle: 'biceps',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'pulses', everySeconds: 3 },
			direction: 'elbow to shoulder',
			cue: 'Squeeze and release up the front.',
			caution: ''
		},
		{
			technique: 'petrissage',
			muscle: 'triceps',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'pulses', everySeconds: 3 },
			direction: 'elbow to shoulder',
			cue: 'Now the back of the arm.',
			caution: 'Not in the armpit'
		},
		{
			technique: 'petrissage',
			muscle: 'deltoid',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'pulses', everySeconds: 3 },
			direction: 'all round',
			cue: 'Shoulder cap, easy squeezes.',
			caution: ''
		},
		{
			technique: 'stretch-static',
			muscle: 'triceps',
			side: 'left-then-right',
			seconds: 20,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Elbow up, mild stretch.',
			caution: ''
		}
	]
});
