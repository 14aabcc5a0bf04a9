// For tests only: a small catalogue and answers to begin from.
import type { Profile } from '../safety/types';
import type { Known, SessionDigest } from './body';
import type { CheckIn } from './check-in';
import type { Recommendable } from './recommend';

export const HOUR_MS = 3_600_000;
export const NOW_MS = Date.UTC(2026, 10, 26, 19, 10);
export const DAY_MS = Date.UTC(2026, 10, 26);

export const WELL: Profile = {
	understoodAtMs: 1,
	answeredAtMs: 1,
	stops: [],
	asks: [],
	tools: ['hands', 'roller', 'ball', 'stick', 'gun']
};

/** 26 h after legs, hardly sore, a quarter of an hour, every tool used before. */
export const LEGS: CheckIn = {
	answeredAtMs: NOW_MS,
	workout: 'legs',
	endedAtMs: NOW_MS - 26 * HOUR_MS,
	unusual: false,
	soreness: 2,
	tender: false,
	inflamed: [],
	ill: false,
	redFlag: false,
	breakdown: null,
	oneCalf: null,
	tools: ['hands', 'roller', 'ball', 'stick', 'gun'],
	minutes: 15,
	trainingSoon: false,
	bedtime: false,
	growth: false
};

export function done(change: Partial<SessionDigest> = {}): SessionDigest {
	return {
		id: 'x',
		areas: ['chest'],
		tool: 'hands',
		pressure: 'light',
		pressures: {},
		endedAtMs: NOW_MS - 20 * 24 * HOUR_MS,
		playedSeconds: 300,
		gunSeconds: {},
		hurt: false,
		feel: null,
		nextDay: null,
		nextDayAtMs: null,
		...change
	};
}

export const USED: Omit<Known, 'checkIn'> = {
	blocks: [],
	marks: [],
	sessions: (['roller', 'ball', 'stick', 'gun'] as const).map((tool) => done({ tool }))
};

function routine(
	id: string,
	areas: Recommendable['areas'],
	tool: Recommendable['tool'],
	pressure: Recommendable['pressure'],
	stages: Recommendable['stages'],
	more: Partial<Recommendable> = {}
): Recommendable {
	return {
		id,
		title: id,
		areas,
		tool,
		pressure,
		stages,
		packs: ['leg-day'],
		minutes: 9,
		muscleSeconds: 90,
		techniques: [],
		...more
	};
}

const EARLY = ['immediate', 'next-day', 'anytime'] as const;
const NEXT = ['next-day', 'two-days', 'anytime'] as const;

export const CATALOGUE: readonly Recommendable[] = [
	routine('quads-hands', ['quads'], 'hands', 'light', EARLY),
	routine('hamstrings-hands', ['hamstrings'], 'hands', 'light', EARLY, {
		muscleSeconds: 40,
		minutes: 5
	}),
	routine('calves-hands', ['calves'], 'hands', 'light', [...EARLY, 'bedtime'], {
		packs: ['leg-day', 'run-cycle']
	}),
	routine('glutes-thumbs', ['glutes'], 'hands', 'light', EARLY, { techniques: ['thumb-hold'] }),
	routine('doms-legs', ['quads', 'hamstrings', 'calves'], 'hands', 'light', NEXT, {
		packs: ['doms-gentle', 'leg-day']
	}),
	routine('quads-roller', ['quads'], 'roller', 'moderate', NEXT, { techniques: ['roll-hold'] }),
	routine('glutes-ball', ['glutes'], 'ball', 'moderate', NEXT, { techniques: ['ball-hold'] }),
	routine('calves-roller-light', ['calves'], 'roller', 'light', NEXT),
	routine('calves-gun', ['calves'], 'gun', 'light', EARLY, { techniques: ['percussion-glide'] }),
	routine('quads-deep', ['quads'], 'roller', 'firm', ['two-days'], { techniques: ['roll-hold'] }),
	routine('chest-hands', ['chest'], 'hands', 'light', EARLY, { packs: ['upper-body'] }),
	routine('upper-back-roller', ['upper-back'], 'roller', 'light', EARLY, {
		packs: ['upper-body', 'desk']
	}),
	routine('neck-hands', ['neck-traps'], 'hands', 'light', ['anytime'], { packs: ['desk'] }),
	routine('forearms-hands', ['forearms-hands'], 'hands', 'light', ['anytime'], {
		packs: ['forearm-overuse']
	}),
	routine('outer-thigh-hands', ['outer-thigh'], 'hands', 'light', EARLY, { packs: ['run-cycle'] }),
	routine('adductors-hands', ['adductors'], 'hands', 'light', EARLY),
	routine('long', ['quads', 'glutes'], 'hands', 'light', EARLY, { minutes: 31 })
];
