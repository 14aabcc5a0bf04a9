import { PRESSURE_LEVEL, type Area, type Pressure, type Tool } from './vocabulary';

/** What is needed of a routine to find it: a summary fits. */
export type Findable = {
	readonly title: string;
	readonly areas: readonly Area[];
	readonly tool: Tool;
	readonly pressure: Pressure;
	readonly minutes: number;
};

/** What the user asks for on the home page. */
export type Wish = {
	/** `null`: anywhere. */
	readonly area: Area | null;
	readonly tools: readonly Tool[];
	/** At most this long. */
	readonly minutes: number;
};

export type Found<R> = {
	readonly routines: readonly R[];
	/** What had to be let go so that anything was found: nothing, the minutes, or the tools as well. */
	readonly letGo: 'nothing' | 'minutes' | 'tools';
};

/**
 * The routines that fit a wish, the best first: those made for the area before those that touch it, lighter before
 * firmer, longer before shorter (they use the time), then by title. When none fits, the closest: first any length,
 * then any tool. Never another area.
 */
export function findRoutines<R extends Findable>(all: readonly R[], wish: Wish): Found<R> {
	const here = all.filter((r) => wish.area === null || r.areas.includes(wish.area));
	const withTools = here.filter((r) => wish.tools.includes(r.tool));
	const inTime = withTools.filter((r) => r.minutes <= wish.minutes);
	if (inTime.length > 0) return { routines: inTime.toSorted(byFit(wish)), letGo: 'nothing' };
	if (withTools.length > 0)
		return { routines: withTools.toSorted((a, b) => a.minutes - b.minutes), letGo: 'minutes' };
	return {
		routines: here.toSorted((a, b) => a.minutes - b.minutes),
		letGo: here.length > 0 ? 'tools' : 'nothing'
	};
}

function byFit({ area }: Wish) {
	const rank = (r: Findable) => (area === null ? 0 : r.areas.indexOf(area) * 10 + r.areas.length);
	return (a: Findable, b: Findable) =>
		rank(a) - rank(b) ||
		PRESSURE_LEVEL[a.pressure] - PRESSURE_LEVEL[b.pressure] ||
		b.minutes - a.minutes ||
		a.title.localeCompare(b.title, 'en');
}
