import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'lat-foam-roller',
	title: 'Foam Roller for Lats',
	areas: ['lats'],
	tool: 'roller',
	stages: ['next-day', 'two-days'],
	pressure: 'light',
	order: 'block',
	packs: ['upper-body'],
	startPosition: 'side-lying-roller-at-ribs',
	position:
		'Lie on your side, roller a hand-width below the armpit, arm overhead, top foot on the floor taking weight.',
	safety:
		'Not in the armpit, light on the ribs, off breast tissue. Arm tingling: move down. Osteoporosis or rib injury: skip.',
	evidence: {
		grade: 'C',
		why: 'Trials of rolling are mostly about legs; the dose is borrowed from them (Behm 2020) and kept light over the ribs.'
	},
	steps: [
		{
			technique: 'roll',
			muscle: 'lats',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 3 },
			direction: 'up and down',
			cue: 'Short slow rolls along the side of the back.',
			caution: 'Not in the armpit'
		},
		{
			technique: 'roll-hold',
			muscle: 'teres-major',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: 'still',
			cue: 'Pause and breathe.',
			caution: ''
		},
		{
			technique: 'pin-and-move',
			muscle: 'lats',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'strokes', outSeconds: 4, backSeconds: 4 },
			direction: 'arm up and down',
			cue: 'Slide the arm up and down.',
			caution: ''
		},
		{
			technique: 'stretch-static',
			muscle: 'lats',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 4,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Kneel, hands on chair, sink back.',
			caution: ''
		}
	]
});
