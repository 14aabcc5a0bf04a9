import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'shin-hands',
	title: 'Shin Muscle Soother',
	areas: ['shins'],
	tool: 'hands',
	stages: ['next-day', 'anytime'],
	pressure: 'light',
	order: 'block',
	packs: ['run-cycle'],
	startPosition: 'sitting-hands-on-shin',
	position:
		'Sit on a chair, foot flat on the floor. Reach down, or rest the ankle on the other knee.',
	safety:
		'Work the muscle beside the bone, never the bone, and stop below the bony bump at the outer knee. Night pain or one sore bony point: possible stress fracture, see a clinician. Tight, bulging, numb shin during running: stop and get checked.',
	evidence: {
		grade: 'C',
		why: 'Practice knowledge: we found no trial of massage on the shin muscle, so it stays light.'
	},
	steps: [
		{
			technique: 'effleurage',
			muscle: 'shins',
			side: 'left-then-right',
			seconds: 50,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'ankle to knee',
			cue: 'Glide up the outside of the shin bone.',
			caution: 'Off the bone'
		},
		{
			technique: 'petrissage',
			muscle: 'shins',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'pulses', everySeconds: 3 },
			direction: 'ankle to knee',
			cue: 'Small thumb squeezes along the muscle.',
			caution: 'Off the bone'
		},
		{
			technique: 'pin-and-move',
			muscle: 'shins',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 4, backSeconds: 4 },
			direction: 'ankle up and down',
			cue: 'Thumb still. Point and flex the foot.',
			caution: ''
		},
		{
			technique: 'effleurage',
			muscle: 'shins',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'ankle to knee',
			cue: 'Light strokes to finish.',
			caution: 'Stop below the outer knee bone'
		}
	]
});
