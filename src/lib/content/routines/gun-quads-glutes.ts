import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'gun-quads-glutes',
	title: 'Gun for Quads and Glutes',
	areas: ['quads', 'glutes'],
	tool: 'gun',
	stages: ['next-day', 'two-days', 'anytime'],
	pressure: 'moderate',
	order: 'step',
	packs: ['leg-day', 'hiit'],
	startPosition: 'sitting-gun-on-thigh',
	position:
		'Sit or stand, soft or flat head, lowest speed first. The gun rests on the muscle by its own weight, always moving.',
	safety:
		'60 s per muscle at most. Hand-width below the groin, off the kneecap, the tailbone, the sit bone, the bony outer hip and numb skin. Not on very sore or bruised thighs: use hands.',
	evidence: {
		grade: 'C',
		why: 'A gun can add movement for a short time, and the studies are weak (Sams 2023, Ferreira 2023). Eight minutes on the thigh cost some power in one trial (Canbulut), so this stays at 1 min a muscle.'
	},
	steps: [
		{
			technique: 'percussion-glide',
			muscle: 'quads',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 10, backSeconds: 10 },
			direction: 'knee to hip',
			cue: 'Slow lines, knee to hip.',
			caution: 'Hand-width below groin'
		},
		{
			technique: 'percussion-glide',
			muscle: 'vastus-lateralis',
			side: 'left-then-right',
			seconds: 20,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 10, backSeconds: 10 },
			direction: 'knee to hip',
			cue: 'Outer front thigh.',
			caution: 'Off the bony hip and the knee'
		},
		{
			technique: 'percussion-glide',
			muscle: 'glutes',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 10, backSeconds: 10 },
			direction: 'circles',
			cue: 'Upper-outer buttock, circles.',
			caution: 'Off tailbone and hip knob'
		},
		{
			technique: 'breathe',
			muscle: null,
			side: 'centre',
			seconds: 30,
			pressure: 'none',
			painCap: 0,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Gun off. Two long breaths.',
			caution: ''
		}
	]
});
