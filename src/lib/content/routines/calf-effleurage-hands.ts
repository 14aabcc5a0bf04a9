import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'calf-effleurage-hands',
	title: 'Light Strokes for Calves',
	areas: ['calves'],
	tool: 'hands',
	stages: ['immediate', 'next-day', 'anytime', 'bedtime'],
	pressure: 'light',
	order: 'block',
	packs: ['run-cycle', 'doms-gentle', 'evening'],
	startPosition: 'sitting-calf-in-hands',
	position: 'Sit, foot on the other knee or on a stool, calf loose. Lotion, or over soft clothing.',
	safety:
		'One calf swollen, warm, red or newly painful: do not massage it, get checked. Avoid varicose veins, the back of the knee and the Achilles tendon.',
	evidence: {
		grade: 'C',
		why: 'Ten minutes of massage three hours after exercise left arms less sore in one small trial (Zainuddin 2005). Calves, and your own hands, are hardly studied.'
	},
	steps: [
		{
			technique: 'effleurage',
			muscle: 'calves',
			side: 'left-then-right',
			seconds: 60,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'ankle to knee',
			cue: 'Glide from ankle up to below the knee.',
			caution: 'Stop below the knee pit'
		},
		{
			technique: 'petrissage',
			muscle: 'calves',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'pulses', everySeconds: 3 },
			direction: 'ankle to knee',
			cue: 'Soft squeezes, working upward.',
			caution: ''
		},
		{
			technique: 'shake',
			muscle: 'calves',
			side: 'left-then-right',
			seconds: 20,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'pulses', everySeconds: 0.5 },
			direction: 'side to side',
			cue: 'Let the calf wobble.',
			caution: ''
		},
		{
			technique: 'effleurage',
			muscle: 'calves',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'ankle to knee',
			cue: 'Finish with light strokes up.',
			caution: ''
		},
		{
			technique: 'mobilise',
			muscle: 'calves',
			where: 'Ankle',
			side: 'left-then-right',
			seconds: 20,
			pressure: 'none',
			painCap: 0,
			tempo: { kind: 'pulses', everySeconds: 4 },
			direction: '',
			cue: 'Circle the ankle slowly.',
			caution: ''
		}
	]
});
