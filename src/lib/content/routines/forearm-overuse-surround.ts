import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'forearm-overuse-surround',
	title: 'Forearm Overuse: Work Around It',
	areas: ['forearms-hands', 'upper-arms', 'shoulders'],
	tool: 'hands',
	stages: ['next-day', 'anytime'],
	pressure: 'light',
	order: 'block',
	packs: ['forearm-overuse', 'upper-body'],
	startPosition: 'sitting-forearm-on-table',
	position: 'Sit, forearm on a table, palm up then down. Lotion helps.',
	safety:
		'Mark the sore spot and stay two finger-widths away from it. Off the inner-elbow groove (funny bone) and the elbow crease. Tingling in ring or little finger: stop.',
	evidence: {
		grade: 'C',
		why: 'Direct rubbing on a sore elbow has no good support (Cochrane review: Loew 2014, 2 trials, 57 people). So we work the muscles around it, which is practice knowledge.'
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
			cue: 'Find the sore spot. We will stay away from it.',
			caution: ''
		},
		{
			technique: 'effleurage',
			muscle: 'forearm-flexors',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'wrist to elbow',
			cue: 'Glide from wrist toward elbow, palm side.',
			caution: 'Stop short of the elbow crease'
		},
		{
			technique: 'effleurage',
			muscle: 'forearm-extensors',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'wrist to elbow',
			cue: 'Turn the palm down. Same glide on top.',
			caution: 'Stop short of the sore point'
		},
		{
			technique: 'petrissage',
			muscle: 'forearm',
			where: 'Thick part of the forearm',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'pulses', everySeconds: 3 },
			direction: 'toward the elbow',
			cue: 'Gently squeeze the thick part of the forearm.',
			caution: ''
		},
		{
			technique: 'petrissage',
			muscle: 'upper-arm',
			side: 'left-then-right',
			seconds: 45,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'pulses', everySeconds: 3 },
			direction: 'elbow to shoulder',
			cue: 'Above the elbow now. Squeeze and release.',
			caution: 'Not the inner groove of the arm'
		},
		{
			technique: 'petrissage',
			muscle: 'deltoid',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'pulses', everySeconds: 3 },
			direction: 'all round',
			cue: 'Squeeze the shoulder cap, easy.',
			caution: ''
		},
		{
			technique: 'circles',
			muscle: 'thumb-pad',
			where: 'Thumb pad and palm',
			side: 'left-then-right',
			seconds: 30,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'pulses', everySeconds: 2 },
			direction: 'circles',
			cue: 'Press the pad of the thumb. Slow circles.',
			caution: ''
		},
		{
			technique: 'mobilise',
			muscle: 'forearm',
			where: 'Wrist',
			side: 'left-then-right',
			seconds: 20,
			pressure: 'none',
			painCap: 0,
			tempo: { kind: 'pulses', everySeconds: 4 },
			direction: '',
			cue: 'Slow wrist circles, both ways.',
			caution: ''
		},
		{
			technique: 'stretch-static',
			muscle: 'forearm',
			where: 'Forearm, both sides',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'light',
			painCap: 2,
			tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
			direction: '',
			cue: 'Palm up stretch, then palm down. Very mild.',
			caution: '20 s each, pain-free'
		}
	]
});
