import { describe, expect, it } from 'vitest';
import type { Routine, Step } from '../routine/schema';
import { checkRoutine, RULE_IDS, type RuleId } from './rules';

const knead: Step = {
	technique: 'petrissage',
	muscle: 'quads',
	side: 'left-then-right',
	seconds: 40,
	pressure: 'light',
	painCap: 4,
	tempo: { kind: 'pulses', everySeconds: 3 },
	direction: 'knee to hip',
	cue: 'Lift and squeeze the muscle, then let it go.',
	caution: ''
};
const breathe: Step = {
	technique: 'breathe',
	muscle: null,
	side: 'centre',
	seconds: 20,
	pressure: 'none',
	painCap: 0,
	tempo: { kind: 'breaths', inSeconds: 4, outSeconds: 6 },
	direction: '',
	cue: 'Two slow breaths.',
	caution: ''
};
const still = { direction: 'still', cue: 'Pause and breathe.' };
const roll: Step = { ...knead, technique: 'roll', painCap: 3, direction: 'knee to hip and back' };
const glide: Step = { ...knead, technique: 'effleurage', painCap: 3 };
const gun: Step = { ...knead, technique: 'percussion-glide', painCap: 3 };
const ballHold: Step = { ...knead, technique: 'ball-hold', ...still };

const safe: Routine = {
	id: 'safe',
	title: 'Safe',
	areas: ['quads'],
	tool: 'hands',
	stages: ['anytime'],
	pressure: 'light',
	order: 'block',
	packs: [],
	startPosition: 'sitting-leg-out',
	position: 'Sit on a chair.',
	safety: 'Stop when it hurts.',
	evidence: { grade: 'C', why: 'Practice only.' },
	steps: [breathe, knead]
};
const withRoller: Routine = { ...safe, tool: 'roller' };
const withBall: Routine = { ...safe, tool: 'ball' };
const withGun: Routine = { ...safe, tool: 'gun' };

/** For each rule: routines that break it, and the words of the fix. Every other routine here is safe. */
const BREAKING: Record<
	RuleId,
	readonly {
		readonly why: string;
		readonly routine: Routine;
		readonly field: string;
		readonly fix: RegExp;
	}[]
> = {
	'pain-cap': [
		{
			why: 'a light stroke at 4',
			routine: { ...safe, steps: [breathe, { ...glide, painCap: 4 }] },
			field: 'step 2, pain cap',
			fix: /to 3,/
		},
		{
			why: 'a moderate knead at 6',
			routine: {
				...safe,
				pressure: 'moderate',
				steps: [{ ...knead, pressure: 'moderate', painCap: 6 }]
			},
			field: 'step 1, pain cap',
			fix: /to 5,/
		},
		{
			why: 'pain while breathing',
			routine: { ...safe, steps: [{ ...breathe, painCap: 1 }] },
			field: 'step 1, pain cap',
			fix: /to 0/
		}
	],
	'technique-pressure': [
		{
			why: 'a moderate glide',
			routine: {
				...safe,
				pressure: 'moderate',
				steps: [{ ...glide, pressure: 'moderate', painCap: 5 }]
			},
			field: 'step 1, pressure',
			fix: /light at most/
		},
		{
			why: 'a firm pinned movement',
			routine: {
				...withRoller,
				pressure: 'firm',
				stages: ['two-days'],
				steps: [{ ...knead, technique: 'pin-and-move', pressure: 'firm', painCap: 5 }]
			},
			field: 'step 1, pressure',
			fix: /moderate at most/
		},
		{
			why: 'pressing while moving',
			routine: { ...safe, steps: [{ ...knead, technique: 'mobilise', painCap: 0 }] },
			field: 'step 1, pressure',
			fix: /no pressure at most/
		}
	],
	'technique-seconds': [
		{
			why: 'a knead of 90 s',
			routine: { ...safe, steps: [{ ...knead, seconds: 90 }] },
			field: 'step 1, seconds',
			fix: /60 s or less/
		},
		{
			why: 'a roll of 10 s',
			routine: { ...withRoller, steps: [{ ...roll, seconds: 10 }] },
			field: 'step 1, seconds',
			fix: /20 s or more/
		},
		{
			why: 'a pinned movement of 60 s',
			routine: { ...safe, steps: [{ ...knead, technique: 'pin-and-move', seconds: 60 }] },
			field: 'step 1, seconds',
			fix: /45 s or less/
		}
	],
	'routine-pressure': [
		{
			why: 'a moderate step in a light routine',
			routine: { ...safe, steps: [{ ...knead, pressure: 'moderate' }] },
			field: 'step 1, pressure',
			fix: /Lower it to light/
		}
	],
	'gentle-start': [
		{
			why: 'firm from the first stroke',
			routine: {
				...withRoller,
				pressure: 'firm',
				stages: ['two-days'],
				steps: [breathe, { ...roll, pressure: 'firm', painCap: 6 }]
			},
			field: 'step 2, pressure',
			fix: /Begin with moderate/
		}
	],
	'firm-stage': [
		{
			why: 'firm on any day',
			routine: {
				...withRoller,
				pressure: 'firm',
				stages: ['two-days', 'anytime'],
				steps: [roll, { ...roll, pressure: 'firm', painCap: 6 }]
			},
			field: 'stages',
			fix: /48 h\+/
		}
	],
	'light-stage': [
		{
			why: 'moderate in the first hours',
			routine: {
				...safe,
				pressure: 'moderate',
				stages: ['immediate', 'next-day'],
				steps: [{ ...knead, pressure: 'moderate', painCap: 5 }]
			},
			field: 'pressure',
			fix: /first hours/
		},
		{
			why: 'a moderate routine before bed',
			routine: { ...safe, pressure: 'moderate', stages: ['bedtime'] },
			field: 'pressure',
			fix: /before bed/
		}
	],
	'light-area': [
		{
			why: 'a moderate roll on the inner thigh',
			routine: {
				...withRoller,
				areas: ['adductors'],
				pressure: 'moderate',
				steps: [{ ...roll, muscle: 'adductors', pressure: 'moderate', painCap: 5 }]
			},
			field: 'step 1, pressure',
			fix: /adductors never/
		}
	],
	'cross-fibre-stage': [
		{
			why: 'across the fibres the day after',
			routine: {
				...safe,
				stages: ['next-day'],
				steps: [{ ...glide, technique: 'cross-fibre', seconds: 20 }]
			},
			field: 'step 1, technique',
			fix: /48 h\+/
		}
	],
	'hold-seconds': [
		{
			why: 'a hold of 60 s the day after',
			routine: { ...withBall, stages: ['next-day'], steps: [{ ...ballHold, seconds: 60 }] },
			field: 'step 1, seconds',
			fix: /45 s or less/
		},
		{
			why: 'a hold of 75 s any day',
			routine: { ...withBall, steps: [{ ...ballHold, seconds: 75 }] },
			field: 'step 1, seconds',
			fix: /60 s or less/
		}
	],
	'rolling-seconds': [
		{
			why: '3 min 40 s over the parts of one thigh',
			routine: {
				...withRoller,
				steps: [
					{ ...roll, seconds: 60 },
					{ ...roll, muscle: 'rectus-femoris', seconds: 60 },
					{ ...roll, muscle: 'vastus-lateralis', seconds: 60 },
					{ ...roll, muscle: 'vastus-medialis', seconds: 40 }
				]
			},
			field: 'step 4, seconds',
			fix: /180 s or less.*220 s/
		}
	],
	'gun-seconds': [
		{
			why: '90 s over two parts of one thigh',
			routine: {
				...withGun,
				steps: [
					{ ...gun, seconds: 60 },
					{ ...gun, muscle: 'vastus-lateralis', seconds: 30 }
				]
			},
			field: 'step 2, seconds',
			fix: /60 s or less.*90 s/
		}
	],
	'gun-area': [
		...(
			[
				['neck-traps', 'upper-trapezius'],
				['jaw-face-scalp', 'masseter'],
				['chest', 'chest'],
				['upper-back', 'rhomboids'],
				['low-back', 'low-back'],
				['hip-flexors', 'hip-flexors'],
				['adductors', 'adductors'],
				['shins', 'shins'],
				['feet', 'feet']
			] as const
		).map(([area, muscle]) => ({
			why: `on ${area}`,
			routine: { ...withGun, areas: [area], steps: [{ ...gun, muscle, direction: '' }] },
			field: 'step 1, muscle',
			fix: /Leave the gun off this area/
		})),
		{
			why: 'on a harmless muscle called "neck"',
			routine: { ...withGun, steps: [{ ...gun, where: 'Side of the neck, high' }] },
			field: 'step 1, muscle',
			fix: /"neck"/
		}
	],
	'gun-session': [
		{
			why: '12 min with the gun',
			routine: {
				...withGun,
				areas: ['quads', 'hamstrings', 'calves', 'glutes', 'lats'],
				steps: (['quads', 'hamstrings', 'calves', 'glutes', 'lats'] as const).map((muscle) => ({
					...gun,
					muscle,
					seconds: 60
				}))
			},
			field: 'steps',
			fix: /10 min at most/
		}
	],
	'gun-bedtime': [
		{
			why: 'a gun routine before bed',
			routine: { ...withGun, stages: ['bedtime'] },
			field: 'tool',
			fix: /before bed/
		}
	],
	'roller-area': [
		{
			why: 'a roller on the low back',
			routine: {
				...withRoller,
				areas: ['low-back'],
				steps: [{ ...roll, muscle: 'low-back', direction: 'up-down' }]
			},
			field: 'step 1, muscle',
			fix: /wall/
		},
		{
			why: 'a pinned movement on the neck in a roller routine',
			routine: {
				...withRoller,
				areas: ['neck-traps'],
				steps: [{ ...knead, technique: 'pin-and-move', muscle: 'levator-scapulae', direction: '' }]
			},
			field: 'step 1, muscle',
			fix: /by hand/
		}
	],
	'ball-area': [
		{
			why: 'a ball at the skull base',
			routine: {
				...withBall,
				areas: ['neck-traps'],
				steps: [{ ...ballHold, muscle: 'suboccipitals' }]
			},
			field: 'step 1, muscle',
			fix: /fingertips/
		},
		{
			why: 'a ball on the jaw',
			routine: {
				...withBall,
				areas: ['jaw-face-scalp'],
				steps: [{ ...ballHold, muscle: 'masseter' }]
			},
			field: 'step 1, muscle',
			fix: /fingertips/
		}
	],
	'keep-off': [
		{
			why: 'holding the front of the neck',
			routine: { ...withBall, steps: [{ ...ballHold, where: 'Front of the neck' }] },
			field: 'step 1, where',
			fix: /"front of the neck"/
		},
		{
			why: 'kneading into the groin',
			routine: { ...safe, steps: [{ ...knead, direction: 'knee to groin' }] },
			field: 'step 1, direction',
			fix: /"groin"/
		},
		{
			why: 'a cue that aims at the back of the knee',
			routine: { ...safe, steps: [{ ...knead, cue: 'Squeeze right into the back of the knee.' }] },
			field: 'step 1, cue',
			fix: /"back of the knee"/
		}
	],
	'toward-the-body': [
		{
			why: 'gliding from hip to knee',
			routine: { ...safe, steps: [{ ...glide, direction: 'hip to knee' }] },
			field: 'step 1, direction',
			fix: /"knee to hip"/
		},
		{
			why: 'a cue that kneads from the elbow down to the wrist',
			routine: {
				...safe,
				areas: ['forearms-hands'],
				steps: [
					{
						...knead,
						muscle: 'forearm',
						direction: '',
						cue: 'Squeeze from the elbow down to the wrist.'
					}
				]
			},
			field: 'step 1, cue',
			fix: /"wrist to elbow"/
		}
	],
	'tool-technique': [
		{
			why: 'rolling with a ball',
			routine: { ...withBall, steps: [roll] },
			field: 'step 1, technique',
			fix: /routine for roller/
		},
		{
			why: 'a gun in a routine for hands',
			routine: { ...safe, steps: [gun] },
			field: 'step 1, technique',
			fix: /routine for gun/
		}
	],
	'muscle-named': [
		{
			why: 'kneading nothing in particular',
			routine: { ...safe, steps: [{ ...knead, muscle: null }] },
			field: 'step 1, muscle',
			fix: /Name the muscle/
		}
	],
	'areas-listed': [
		{
			why: 'a calf in a routine for quads',
			routine: { ...safe, steps: [{ ...knead, muscle: 'calves', direction: 'ankle to knee' }] },
			field: 'step 1, muscle',
			fix: /"Calves"/
		}
	],
	'session-length': [
		{
			why: 'twenty kneads, left and right',
			routine: { ...safe, steps: Array.from({ length: 20 }, () => knead) },
			field: 'steps',
			fix: /30 min at most: take out 117 s/
		}
	],
	'express-length': [
		{
			why: '6 min in the express pack',
			routine: { ...safe, packs: ['express'], steps: Array.from({ length: 4 }, () => knead) },
			field: 'steps',
			fix: /5 min at most/
		}
	],
	'cue-length': [
		{
			why: 'a cue of 61 characters',
			routine: { ...safe, steps: [{ ...knead, cue: 'x'.repeat(61) }] },
			field: 'step 1, cue',
			fix: /60 characters/
		}
	]
};

describe('a safe routine', () => {
	it.each([safe, withRoller, withBall, withGun])('breaks no rule with $tool', (routine) => {
		expect(checkRoutine(routine)).toEqual([]);
	});

	it('may name a place to keep off it', () => {
		const cues = [
			'Roll behind the armpit, lightly.',
			'Lower calf. Stay off the tendon.',
			'Close your eyes. Stay on the muscle belly.',
			'Circles below the collarbone.'
		];
		const steps = cues.map((cue) => ({ ...knead, cue }));
		expect(checkRoutine({ ...safe, steps })).toEqual([]);
	});

	it('may press lightly with a ball on the top of the shoulder', () => {
		const steps = [{ ...ballHold, muscle: 'upper-trapezius' as const }];
		expect(checkRoutine({ ...withBall, areas: ['neck-traps'], steps })).toEqual([]);
	});
});

describe.each(RULE_IDS)('%s', (rule) => {
	it.each(BREAKING[rule])('stops $why', ({ routine, field, fix }) => {
		const broken = checkRoutine(routine).filter((b) => b.rule === rule);
		expect(broken).toEqual([{ rule, field, message: expect.stringMatching(fix) }]);
	});
});

describe('checkRoutine', () => {
	it('reports every break of every rule, each with a sentence', () => {
		const breaks = checkRoutine({
			...withGun,
			stages: ['bedtime'],
			steps: [{ ...gun, muscle: 'upper-trapezius', seconds: 90, painCap: 6 }]
		});
		expect(breaks.map((b) => b.rule)).toEqual([
			'pain-cap',
			'technique-seconds',
			'gun-seconds',
			'gun-area',
			'gun-bedtime',
			'areas-listed'
		]);
		for (const { message } of breaks) expect(message).toMatch(/^[A-Z].*\.$/);
	});
});
