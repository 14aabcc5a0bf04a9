import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'post-run-roller',
	title: 'Post-Run: Calves, Outer Thigh, Hips',
	areas: ['calves', 'outer-thigh', 'quads', 'glutes', 'hip-flexors'],
	tool: 'roller',
	stages: ['next-day', 'anytime'],
	pressure: 'moderate',
	order: 'step',
	packs: ['run-cycle'],
	startPosition: 'floor-calf-on-roller',
	position: 'On the floor with a roller, hands or forearm down, other foot flat taking weight.',
	safety:
		'Check both calves look the same before rolling: one swollen, warm, red or newly painful, get checked. Off the Achilles tendon, the back of the knee, the bony outer hip and the outer knee.',
	evidence: {
		grade: 'C',
		why: 'Massage had no clear effect on recovery of endurance athletes in one umbrella review (Li 2024). Slow passes of 3 s may feel looser for a while (Behm 2020).'
	},
	steps: [
		{
			technique: 'roll',
			muscle: 'calves',
			side: 'left-then-right',
			seconds: 50,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'ankle to knee',
			cue: 'Ankle to knee, slow.',
			caution: 'Off tendon and knee pit'
		},
		{
			technique: 'roll',
			muscle: 'tensor-fasciae-latae',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'short, up and down',
			cue: 'Front-outer hip.',
			caution: 'Tingling on outer thigh: move off'
		},
		{
			technique: 'roll',
			muscle: 'vastus-lateralis',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'knee to hip',
			cue: 'Outer front thigh.',
			caution: 'Stop four fingers above the knee'
		},
		{
			technique: 'roll',
			muscle: 'glutes',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'moderate',
			painCap: 5,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'circles',
			cue: 'Outer buttock.',
			caution: 'Off tailbone and bony hip'
		},
		{
			technique: 'stretch-static',
			muscle: 'hip-flexors',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Half-kneel, shift forward.',
			caution: ''
		}
	]
});
