import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'leg-day-light-0-6h',
	title: 'Heavy Leg Day: First Hours',
	areas: ['quads', 'hamstrings', 'glutes', 'calves'],
	tool: 'hands',
	stages: ['immediate'],
	pressure: 'light',
	order: 'step',
	packs: ['leg-day'],
	startPosition: 'sitting-legs-supported',
	position:
		'Sit with both legs supported on a bed or sofa, knees slightly bent. Lotion, or over leggings.',
	safety:
		'Light only; no holds, no deep roller. Off the kneecap, the back of the knee and a hand-width below the groin. One calf swollen, warm or newly painful: do not massage it, get checked.',
	evidence: {
		grade: 'C',
		why: 'Therapist massage in the first hours left muscles less sore in small trials (Zainuddin 2005, Smith 1994). Light is a careful choice: evidence of early harm is missing too.'
	},
	steps: [
		{
			technique: 'effleurage',
			muscle: 'quads',
			side: 'left-then-right',
			seconds: 60,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'knee to hip',
			cue: 'Sweep from knee to hip.',
			caution: ''
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
			cue: 'Under the thigh, same sweep.',
			caution: ''
		},
		{
			technique: 'shake',
			muscle: 'quads',
			where: 'Thighs',
			side: 'left-then-right',
			seconds: 20,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'pulses', everySeconds: 0.5 },
			direction: 'side to side',
			cue: 'Let the leg wobble.',
			caution: ''
		},
		{
			technique: 'petrissage',
			muscle: 'glutes',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'pulses', everySeconds: 3 },
			direction: '',
			cue: 'Soft squeezes, outer buttock.',
			caution: ''
		},
		{
			technique: 'effleurage',
			muscle: 'calves',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'ankle to knee',
			cue: 'Ankle to knee.',
			caution: 'Skip the back of the knee'
		},
		{
			technique: 'stretch-static',
			muscle: 'hamstrings',
			where: 'Whole legs',
			side: 'both',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Easy fold or legs up the wall.',
			caution: ''
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
			cue: 'Slow breaths. Water nearby.',
			caution: ''
		}
	]
});
