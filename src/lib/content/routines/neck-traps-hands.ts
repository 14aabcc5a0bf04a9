import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'neck-traps-hands',
	title: 'Neck and Upper Traps by Hand',
	areas: ['neck-traps'],
	tool: 'hands',
	stages: ['immediate', 'next-day', 'anytime', 'bedtime'],
	pressure: 'light',
	order: 'step',
	packs: ['desk', 'upper-body', 'evening'],
	startPosition: 'sitting-hand-on-neck',
	position: 'Sit with arms supported on a table or cushion. Use the opposite hand.',
	safety:
		'Only the back of the neck and the shoulder muscle. Never the front or side of the throat, never a gun, no pulling the head. Dizziness, vision change, new severe headache: stop and get help.',
	evidence: {
		grade: 'C',
		why: 'Ten minutes of massage on the top of the shoulder eased soreness by less than 1 of 10 in one trial of 20 people, most in the first minutes. Ten minutes of shrugs did the same (Andersen 2013).'
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
			cue: 'Drop the shoulders. Long breath out.',
			caution: ''
		},
		{
			technique: 'effleurage',
			muscle: 'upper-trapezius',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'skull to shoulder',
			cue: 'Stroke from skull base down to the shoulder tip.',
			caution: 'Flat hand'
		},
		{
			technique: 'petrissage',
			muscle: 'upper-trapezius',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'pulses', everySeconds: 3 },
			direction: 'neck base to shoulder',
			cue: 'Squeeze the shoulder muscle, hold, let go.',
			caution: 'Grip muscle, not the collarbone'
		},
		{
			technique: 'thumb-hold',
			muscle: 'upper-trapezius',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Hold a tender spot. Three quiet breaths.',
			caution: ''
		},
		{
			technique: 'circles',
			muscle: 'suboccipitals',
			side: 'both',
			seconds: 40,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'pulses', everySeconds: 2 },
			direction: 'slow circles',
			cue: 'Tiny circles where skull meets neck.',
			caution: 'Fingertips, head upright'
		},
		{
			technique: 'stretch-static',
			muscle: 'levator-scapulae',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Nose toward armpit. Just the weight of the head.',
			caution: 'No hand pull'
		},
		{
			technique: 'mobilise',
			muscle: 'upper-trapezius',
			where: 'Shoulders',
			side: 'both',
			seconds: 20,
			pressure: 'none',
			painCap: 0,
			tempo: { kind: 'pulses', everySeconds: 4 },
			direction: '',
			cue: 'Slow shoulder rolls, backward.',
			caution: ''
		}
	]
});
