import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'gun-calves-hamstrings',
	title: 'Gun for Calves and Hamstrings',
	areas: ['calves', 'hamstrings'],
	tool: 'gun',
	stages: ['next-day', 'two-days', 'anytime'],
	pressure: 'moderate',
	order: 'step',
	packs: ['run-cycle', 'hiit'],
	startPosition: 'sitting-gun-on-calf',
	position:
		'Sit, leg relaxed, soft or flat head, lowest speed. The gun rests on the muscle by its own weight, always moving.',
	safety:
		'60 s per muscle, keep moving. Off the tendon, the back of the knee, bone, joints and numb skin. Not on a swollen, warm or newly painful calf: get checked. Very sore, bruised or unwell today: use hands.',
	evidence: {
		grade: 'C',
		why: 'Five minutes on the calf added 5° of ankle movement in one trial of 16 people (Konrad 2020). After exercise it did not help, and felt slightly more sore at once (Leabeater 2024, 65 people). So the dose here is small.'
	},
	steps: [
		{
			technique: 'percussion-glide',
			muscle: 'calves',
			side: 'left-then-right',
			seconds: 50,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 10, backSeconds: 10 },
			direction: 'ankle to knee',
			cue: 'Low speed. Ankle to knee, slow lines.',
			caution: 'Off tendon and knee pit'
		},
		{
			technique: 'percussion-glide',
			muscle: 'hamstrings',
			side: 'left-then-right',
			seconds: 60,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 10, backSeconds: 10 },
			direction: 'knee to hip',
			cue: 'Back of the thigh, slow lines.',
			caution: 'Four fingers above the knee crease'
		},
		{
			technique: 'stretch-static',
			muscle: 'hamstrings',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Easy hamstring stretch.',
			caution: ''
		}
	]
});
