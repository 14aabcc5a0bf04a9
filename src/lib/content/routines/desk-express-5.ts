import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'desk-express-5',
	title: '5-Minute Desk Reset',
	areas: ['neck-traps', 'forearms-hands', 'upper-back'],
	tool: 'hands',
	stages: ['anytime'],
	pressure: 'light',
	order: 'step',
	packs: ['desk', 'express'],
	startPosition: 'sitting-hand-on-neck',
	position: 'Sit at your desk, feet flat, arms supported. Use the opposite hand.',
	safety:
		'Only the back of the neck and the shoulder muscle: no pressure on the front or side of the neck. Dizziness, vision change or a new severe headache: stop and get help.',
	evidence: {
		grade: 'C',
		why: 'Ten minutes of massage, or of shrugs, eased soreness at the top of the shoulder a little in one trial of 20 people (Andersen 2013). This is shorter, so expect less.'
	},
	steps: [
		{
			technique: 'petrissage',
			muscle: 'upper-trapezius',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'pulses', everySeconds: 3 },
			direction: 'neck to shoulder',
			cue: 'Squeeze and release the shoulder.',
			caution: 'Grip muscle, not the collarbone'
		},
		{
			technique: 'circles',
			muscle: 'suboccipitals',
			side: 'both',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'pulses', everySeconds: 2 },
			direction: 'circles',
			cue: 'Tiny circles at the skull base.',
			caution: 'Fingertips, head upright'
		},
		{
			technique: 'effleurage',
			muscle: 'forearm',
			side: 'left-then-right',
			seconds: 25,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'wrist to elbow',
			cue: 'Wrist to elbow.',
			caution: 'Stop short of the elbow crease'
		},
		{
			technique: 'mobilise',
			muscle: 'upper-back',
			side: 'centre',
			seconds: 30,
			pressure: 'none',
			painCap: 0,
			tempo: { kind: 'pulses', everySeconds: 4 },
			direction: '',
			cue: 'Hands behind head, open the chest.',
			caution: ''
		},
		{
			technique: 'breathe',
			muscle: null,
			side: 'centre',
			seconds: 20,
			pressure: 'none',
			painCap: 0,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Two long breaths out.',
			caution: ''
		}
	]
});
