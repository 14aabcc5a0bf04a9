import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'stick-thighs',
	title: 'Massage Stick for Thighs',
	areas: ['quads', 'hamstrings'],
	tool: 'stick',
	stages: ['next-day', 'two-days', 'anytime'],
	pressure: 'moderate',
	order: 'block',
	packs: ['leg-day', 'hiit'],
	startPosition: 'sitting-stick-on-thigh',
	position: 'Sit on a chair, stick in both hands, feet flat. No floor needed.',
	safety:
		'Stay a hand-width below the groin, four fingers from the knee in front and behind, and off the sit bone.',
	evidence: {
		grade: 'C',
		why: 'Ten minutes with a massage stick left sore hamstrings less tender for the hour tested; movement did not change (Jay 2014, 22 people).'
	},
	steps: [
		{
			technique: 'stick-roll',
			muscle: 'quads',
			side: 'left-then-right',
			seconds: 60,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 2, backSeconds: 2 },
			direction: 'knee to hip',
			cue: 'Roll the front thigh, knee to hip.',
			caution: 'Hand-width below groin'
		},
		{
			technique: 'stick-roll',
			muscle: 'vastus-lateralis',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 2, backSeconds: 2 },
			direction: 'knee to hip',
			cue: 'Outer front thigh now.',
			caution: ''
		},
		{
			technique: 'stick-roll',
			muscle: 'hamstrings',
			side: 'left-then-right',
			seconds: 50,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 2, backSeconds: 2 },
			direction: 'knee to hip',
			cue: 'Under the thigh, knee to buttock.',
			caution: 'Four fingers above the knee crease'
		},
		{
			technique: 'effleurage',
			muscle: 'quads',
			where: 'Whole thigh',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'knee to hip',
			cue: 'Hands. Light strokes to finish.',
			caution: ''
		}
	]
});
