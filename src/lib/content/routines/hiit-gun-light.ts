import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'hiit-gun-light',
	title: 'HIIT Reset: Light Percussion',
	areas: ['calves', 'quads', 'hamstrings', 'glutes', 'lats'],
	tool: 'gun',
	stages: ['immediate', 'next-day'],
	pressure: 'light',
	order: 'step',
	packs: ['hiit'],
	startPosition: 'sitting-gun-on-calf',
	position:
		'Sit or stand. Soft or flat head, lowest speed, gun resting on the muscle by its own weight, always moving.',
	safety:
		'Muscle bellies only. Never bone, joints, spine, neck, ribs, belly, groin, knee pit, armpit, or numb skin. 60 s per muscle at most. Very sore, bruised or unwell today: use hands.',
	evidence: {
		grade: 'C',
		why: 'Kept well under the 5–8 min per muscle used in trials; one serious case followed about 10 min on both thighs (Chen 2021). A gun added ankle movement in one trial of 16 people (Konrad 2020) and did not help recovery in one of 65 (Leabeater 2024).'
	},
	steps: [
		{
			technique: 'breathe',
			muscle: null,
			side: 'centre',
			seconds: 15,
			pressure: 'none',
			painCap: 0,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Lowest speed, soft head. Let the gun float.',
			caution: ''
		},
		{
			technique: 'percussion-glide',
			muscle: 'calves',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 10, backSeconds: 10 },
			direction: 'ankle to knee',
			cue: 'Glide ankle to knee along the calf. Keep moving.',
			caution: 'Off tendon and knee pit'
		},
		{
			technique: 'percussion-glide',
			muscle: 'quads',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 10, backSeconds: 10 },
			direction: 'knee to hip',
			cue: 'Up the front thigh, slow lines.',
			caution: 'Hand-width below groin'
		},
		{
			technique: 'percussion-glide',
			muscle: 'hamstrings',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 10, backSeconds: 10 },
			direction: 'knee to hip',
			cue: 'Back of the thigh, above the knee crease.',
			caution: ''
		},
		{
			technique: 'percussion-glide',
			muscle: 'glutes',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 10, backSeconds: 10 },
			direction: 'circles',
			cue: 'Upper-outer buttock, slow circles.',
			caution: 'Off tailbone and hip knob'
		},
		{
			technique: 'percussion-glide',
			muscle: 'lats',
			side: 'left-then-right',
			seconds: 20,
			pressure: 'light',
			painCap: 2,
			tempo: { kind: 'strokes', outSeconds: 10, backSeconds: 10 },
			direction: 'up and down',
			cue: 'Side of the back below the armpit. Very light.',
			caution: 'Muscle fold only, no ribs'
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
			cue: 'Gun off. Legs up if you can. Long breaths out.',
			caution: ''
		}
	]
});
