import type { Searchable } from '$lib/core/library/search';
import { TECHNIQUE } from '$lib/core/routine/techniques';
import {
	AREA_LABEL,
	PRESSURE_LABEL,
	TOOL_LABEL,
	type Pack,
	type Technique,
	type Tool
} from '$lib/core/routine/vocabulary';
import { AREA_TEACHING } from './areas';
import { PACK_COPY } from './packs';
import type { RoutineSummary } from './summary';

/** What people call a tool. */
const TOOL_WORDS = {
	hands: 'hand massage no equipment',
	roller: 'foam rolling',
	ball: 'tennis lacrosse',
	stick: 'rolling pin',
	gun: 'massage percussion percussive vibration',
	strap: 'belt towel stretch',
	peanut: 'double ball'
} as const satisfies Record<Tool, string>;

/** What people look for when they need a technique. */
const TECHNIQUE_WORDS: Partial<Record<Technique, string>> = {
	effleurage: 'effleurage stroke stroking',
	petrissage: 'petrissage kneading squeeze',
	'thumb-hold': 'knot knots trigger point tender spot',
	'roll-hold': 'knot knots trigger point tender spot',
	'ball-hold': 'knot knots trigger point tender spot',
	'pin-and-move': 'knot knots',
	'stretch-static': 'stretching',
	'percussion-glide': 'percussion',
	breathe: 'breathing'
};

/** What a pack is for, in the words of those who need it. */
const PACK_WORDS = {
	'leg-day': 'squats deadlifts gym weights',
	hiit: 'crossfit circuit',
	'run-cycle': 'running runner cycling bike marathon jogging',
	'upper-body': 'gym weights bench press pull ups',
	desk: 'office computer laptop sitting',
	'forearm-overuse': 'climbing grip typing mouse',
	express: 'quick short five 5 minutes',
	evening: 'sleep bed bedtime night relax calm wind down',
	'doms-gentle': 'sore soreness doms aching',
	'rest-day': 'recovery recover rest easy'
} as const satisfies Record<Pack, string>;

/** What a routine is found by. Its own name counts most, then where it works, then with what and what for. */
export function searchableOf(summary: RoutineSummary): Searchable {
	const { id, title, areas, tool, techniques, packs, pressure } = summary;
	return {
		id,
		words: [
			{ text: title, weight: 8 },
			...areas.map((area, index) => ({
				text: [AREA_LABEL[area], ...AREA_TEACHING[area].synonyms].join(' '),
				weight: index === 0 ? 7 : 6 / areas.length
			})),
			{ text: `${TOOL_LABEL[tool]} ${TOOL_WORDS[tool]}`, weight: 4 },
			...techniques.map((technique) => ({
				text: `${TECHNIQUE[technique].label} ${TECHNIQUE_WORDS[technique] ?? ''}`,
				weight: 2
			})),
			...packs.map((pack) => ({ text: `${PACK_COPY[pack].title} ${PACK_WORDS[pack]}`, weight: 3 })),
			{ text: PRESSURE_LABEL[pressure], weight: 2 }
		]
	};
}
