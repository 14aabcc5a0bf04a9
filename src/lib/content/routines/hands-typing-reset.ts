import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'hands-typing-reset',
	title: 'Hands and Forearms Reset',
	areas: ['forearms-hands'],
	tool: 'hands',
	stages: ['anytime'],
	pressure: 'light',
	order: 'block',
	packs: ['desk', 'forearm-overuse', 'express'],
	startPosition: 'sitting-forearm-on-table',
	position: 'Sit at your desk, forearm resting on the table, shoulders low.',
	safety:
		'Off the pulse at the wrist and the crease of the elbow. Night numbness or weakness in the hand: see a clinician.',
	evidence: {
		grade: 'C',
		why: 'Practice knowledge. Massage with your own hands has hardly been studied; breaks and movement cost nothing.'
	},
	steps: [
		{
			technique: 'effleurage',
			muscle: 'forearm',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'wrist to elbow',
			cue: 'Wrist to elbow, both sides.',
			caution: ''
		},
		{
			technique: 'circles',
			muscle: 'thumb-pad',
			side: 'left-then-right',
			seconds: 25,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'pulses', everySeconds: 2 },
			direction: 'circles',
			cue: 'Circle the thumb pad.',
			caution: ''
		},
		{
			technique: 'compression',
			muscle: 'hand',
			where: 'Palm',
			side: 'left-then-right',
			seconds: 20,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 3, backSeconds: 2 },
			direction: 'wrist to fingers',
			cue: 'Press along the palm.',
			caution: ''
		},
		{
			technique: 'mobilise',
			muscle: 'hand',
			where: 'Fingers',
			side: 'left-then-right',
			seconds: 15,
			pressure: 'none',
			painCap: 0,
			tempo: { kind: 'pulses', everySeconds: 4 },
			direction: '',
			cue: 'Spread and close the hand.',
			caution: ''
		}
	]
});
