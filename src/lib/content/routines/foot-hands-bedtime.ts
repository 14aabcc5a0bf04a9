import { defineRoutine } from '$lib/core/routine/routine';

export default defineRoutine({
	id: 'foot-hands-bedtime',
	title: 'Bedtime Foot Massage',
	areas: ['feet'],
	tool: 'hands',
	stages: ['bedtime', 'anytime'],
	pressure: 'light',
	order: 'block',
	packs: ['evening'],
	startPosition: 'sitting-foot-in-hands',
	position: 'Sit in bed or an armchair, one foot on the other knee. Warm hands, lotion.',
	safety:
		'Numb feet: look at the skin, keep it feather-light. Off the heel bone, the hollow behind the inner ankle and broken skin.',
	evidence: {
		grade: 'C',
		why: 'Practice knowledge. Slow, moderate pressure calms more than very light touch (Diego 2004). Massage with your own hands has hardly been studied.'
	},
	steps: [
		{
			technique: 'effleurage',
			muscle: 'feet',
			where: 'Top and sole of the foot',
			side: 'left-then-right',
			seconds: 40,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 5, backSeconds: 2 },
			direction: 'toes to ankle',
			cue: 'Long slow strokes, toes to ankle.',
			caution: ''
		},
		{
			technique: 'thumb-glide',
			muscle: 'feet',
			where: 'Arch of the foot',
			side: 'left-then-right',
			seconds: 50,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'strokes', outSeconds: 4, backSeconds: 2 },
			direction: 'heel to toes',
			cue: 'Thumbs glide from heel to toes.',
			caution: ''
		},
		{
			technique: 'circles',
			muscle: 'feet',
			where: 'Ankle',
			side: 'left-then-right',
			seconds: 25,
			pressure: 'light',
			painCap: 3,
			tempo: { kind: 'pulses', everySeconds: 2 },
			direction: 'circles',
			cue: 'Soft circles round the ankle bones.',
			caution: ''
		},
		{
			technique: 'mobilise',
			muscle: 'toes',
			side: 'left-then-right',
			seconds: 20,
			pressure: 'none',
			painCap: 0,
			tempo: { kind: 'pulses', everySeconds: 4 },
			direction: '',
			cue: 'Wiggle and spread the toes.',
			caution: ''
		}
	]
});
