import {
	PRESSURE_LEVEL,
	type Area,
	type Pack,
	type Pressure,
	type Stage,
	type Tool
} from '../routine/vocabulary';

export const SORTS = ['best', 'shortest', 'least-used'] as const;
export type Sort = (typeof SORTS)[number];

/** The most minutes a routine may take, as choices. 30 min is the longest session there is. */
export const MINUTES = [5, 10, 15, 30] as const;

/** What is asked of the library. `null` asks for nothing. */
export type LibraryQuery = {
	readonly text: string;
	readonly area: Area | null;
	readonly tool: Tool | null;
	/** At most this long. */
	readonly minutes: (typeof MINUTES)[number] | null;
	readonly pressure: Pressure | null;
	readonly stage: Stage | null;
	readonly pack: Pack | null;
	readonly only: 'favourites' | 'recent' | null;
	readonly sort: Sort;
};

/** What narrows the list, in the order in which it is let go when nothing is found. */
export const FILTERS = [
	'only',
	'minutes',
	'stage',
	'pressure',
	'tool',
	'pack',
	'area',
	'text'
] as const;
export type Filter = (typeof FILTERS)[number];

export const EVERYTHING: LibraryQuery = {
	text: '',
	area: null,
	tool: null,
	minutes: null,
	pressure: null,
	stage: null,
	pack: null,
	only: null,
	sort: 'best'
};

/** A routine as the library shows it: a summary fits. */
export type Shelved = {
	readonly id: string;
	readonly title: string;
	readonly areas: readonly Area[];
	readonly tool: Tool;
	readonly stages: readonly Stage[];
	readonly pressure: Pressure;
	readonly packs: readonly Pack[];
	readonly minutes: number;
};

/** What is known of a routine beside what it is. */
export type Standing = {
	/** No gate closes it. */
	readonly open: boolean;
	/** Its tool is there. */
	readonly owned: boolean;
	readonly favourite: boolean;
	/** How often it was started, and when last, milliseconds since 1970; `null`: never. */
	readonly uses: number;
	readonly lastUsedAtMs: number | null;
	/** How well it fits the words that were searched; `null` when they do not fit. 0 when none were. */
	readonly relevance: number | null;
};

/** The routines that fit, in the order that was asked for; equals as they came. */
export function browse<R extends Shelved>(
	all: readonly R[],
	query: LibraryQuery,
	standing: (routine: R) => Standing
): readonly R[] {
	return all
		.map((routine) => ({ routine, standing: standing(routine) }))
		.filter((one) => fits(one.routine, one.standing, query))
		.toSorted(inOrder(query))
		.map(({ routine }) => routine);
}

export type Closest<R> = {
	/** What was let go so that something is found. */
	readonly without: Filter;
	readonly routines: readonly R[];
};

/** When nothing fits: what to let go so that something does, and what then is found. `null` when one is not enough. */
export function closest<R extends Shelved>(
	all: readonly R[],
	query: LibraryQuery,
	standing: (query: LibraryQuery) => (routine: R) => Standing
): Closest<R> | null {
	for (const without of FILTERS) {
		const wider = { ...query, [without]: EVERYTHING[without] };
		if (!asks(query, without)) continue;
		const routines = browse(all, wider, standing(wider));
		if (routines.length > 0) return { without, routines };
	}
	return null;
}

/** Whether a query asks for something in this respect. */
export function asks(query: LibraryQuery, filter: Filter): boolean {
	return filter === 'text' ? query.text.trim() !== '' : query[filter] !== null;
}

function fits(routine: Shelved, standing: Standing, query: LibraryQuery): boolean {
	const { area, tool, minutes, pressure, stage, pack, only } = query;
	return (
		standing.relevance !== null &&
		(area === null || routine.areas.includes(area)) &&
		(tool === null || routine.tool === tool) &&
		(minutes === null || routine.minutes <= minutes) &&
		(pressure === null || routine.pressure === pressure) &&
		(stage === null || routine.stages.includes(stage)) &&
		(pack === null || routine.packs.includes(pack)) &&
		(only === null || (only === 'favourites' ? standing.favourite : standing.uses > 0))
	);
}

/**
 * - `best`: what can be done now before what is closed or needs a tool that is not there; then what fits the words best,
 *   what is made for the area, lighter before firmer, and favourites first among equals.
 * - `shortest` and `least-used` are what they say; equals as `best` has them. What was done lately comes first when only
 *   that is asked for, unless the user sorts.
 */
function inOrder(query: LibraryQuery) {
	type One = { readonly routine: Shelved; readonly standing: Standing };
	const best = (a: One, b: One) =>
		Number(b.standing.open) - Number(a.standing.open) ||
		Number(b.standing.owned) - Number(a.standing.owned) ||
		(b.standing.relevance ?? 0) - (a.standing.relevance ?? 0) ||
		place(a.routine, query.area) - place(b.routine, query.area) ||
		Number(b.standing.favourite) - Number(a.standing.favourite) ||
		PRESSURE_LEVEL[a.routine.pressure] - PRESSURE_LEVEL[b.routine.pressure];
	return (a: One, b: One) => {
		if (query.sort === 'shortest') return a.routine.minutes - b.routine.minutes || best(a, b);
		if (query.sort === 'least-used') return a.standing.uses - b.standing.uses || best(a, b);
		if (query.only === 'recent')
			return (b.standing.lastUsedAtMs ?? 0) - (a.standing.lastUsedAtMs ?? 0) || best(a, b);
		return best(a, b);
	};
}

/** How much a routine is made for an area: named first, and with few others. */
function place({ areas }: Shelved, area: Area | null): number {
	return area === null ? 0 : areas.indexOf(area) * 10 + areas.length;
}
