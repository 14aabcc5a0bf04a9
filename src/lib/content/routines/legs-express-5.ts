import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'legs-express-5',
	title: '5-Minute Legs Express',
	areas: ['calves', 'hamstrings', 'quads', 'glutes'],
	tool: 'roller',
	stages: ['immediate', 'next-day', 'anytime'],
	pressure: 'light',
	order: 'step',
	packs: ['express', 'leg-day', 'run-cycle'],
	startPosition: 'floor-calf-on-roller',
	position:
		'On the floor with a roller. Hands behind you, hips lifted only as far as is easy. Both legs at once where it says so.',
	safety:
		'Keep moving, no long holds. Within 6 hours of training stay light. Off joints, backs of the knees and bones.',
	evidence: {
		grade: 'C',
		why: 'In a review of 22 trials, 5–12 min of massage did better than longer sessions (Poppendieck 2016). This is shorter still, so expect a small effect.'
	},
	steps: [
		{
			technique: 'roll',
			muscle: 'calves',
			side: 'both',
			seconds: 40,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'ankle to knee',
			cue: 'Both calves. Slow rolls, ankle to knee.',
			caution: 'Off tendon and knee pit'
		},
		{
			technique: 'roll',
			muscle: 'hamstrings',
			side: 'both',
			seconds: 40,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'knee to hip',
			cue: 'Both thighs, back side. Easy weight.',
			caution: 'Stop four fingers above the knee crease'
		},
		{
			technique: 'roll',
			muscle: 'quads',
			side: 'both',
			seconds: 60,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'knee to hip',
			cue: 'Flip over. Both quads, knee to hip.',
			caution: 'Stop above the kneecap, below the groin'
		},
		{
			technique: 'roll',
			muscle: 'glutes',
			side: 'left-then-right',
			seconds: 35,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'short, up and down',
			cue: 'Sit on the roller, lean to one cheek.',
			caution: 'Off tailbone and bony hip'
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
			cue: 'Lie flat. Three long breaths out.',
			caution: ''
		}
	]
});
