import { capital } from '$lib/core/format/text';
import type { AreaState } from '$lib/core/recovery/limits';
import { AREAS, PRESSURE_LABEL, type Area } from '$lib/core/routine/vocabulary';
import type { App } from './app.svelte';
import { becauseOf } from './permission-words';

/** What an area that is open allows less than usual. */
export type AreaLimit = {
	/** "light at most" */
	readonly most: string;
	/** "Light at most until tomorrow, 19:22. It was worse or bruised the day after." */
	readonly words: string;
};

/** Rows that hold everywhere alike: said when an area is picked, and not drawn over the whole map. */
const EVERYWHERE: readonly string[] = ['F2', 'H8'];

/** What is limited in an open area, and why; the most telling first. */
function limitsIn({ cap, capped, noGun, noHolds }: AreaState) {
	return [
		...(capped ? [{ most: `${PRESSURE_LABEL[cap].toLowerCase()} at most`, reason: capped }] : []),
		...(noGun ? [{ most: 'no gun', reason: noGun }] : []),
		...(noHolds ? [{ most: 'no holds', reason: noHolds }] : [])
	];
}

/** What an area allows less; `null` when it is closed, and when it is open as usual. */
export function limitOf({ body, nowMs }: App, area: Area): AreaLimit | null {
	if (!body || body.closed || body.areas[area].closed) return null;
	const limits = limitsIn(body.areas[area]);
	const [first] = limits;
	if (!first) return null;
	// What one reason limits is said in one sentence.
	const why = [...new Set(limits.map(({ reason }) => becauseOf(reason, nowMs)))];
	const words = why.map((because) => {
		const all = limits.filter(({ reason }) => becauseOf(reason, nowMs) === because);
		return `${capital(all.map(({ most }) => most).join(', '))} ${because}`;
	});
	return { most: first.most, words: words.join(' ') };
}

/** Every area with a limit, and its words. */
export function limitsOf(app: App): Readonly<Partial<Record<Area, string>>> {
	return Object.fromEntries(
		AREAS.flatMap((area) => {
			const limit = limitOf(app, area);
			return limit ? [[area, limit.words] as const] : [];
		})
	);
}

/** Closed areas with their reason. */
export function blockedOf(app: App): Readonly<Partial<Record<Area, string>>> {
	return Object.fromEntries(
		AREAS.flatMap((area) => {
			const block = app.blockOf(area);
			return block ? [[area, `${block.until} ${block.why}`] as const] : [];
		})
	);
}

/** What the map shows of each area that is not at rest. */
export function mapStates(
	app: App,
	picked: Area | null
): Readonly<Partial<Record<Area, 'picked' | 'blocked' | 'limited'>>> {
	const states: Partial<Record<Area, 'picked' | 'blocked' | 'limited'>> = {};
	for (const area of AREAS) {
		const row = app.body && limitsIn(app.body.areas[area])[0]?.reason.row;
		if (app.blockOf(area)) states[area] = 'blocked';
		else if (area === picked) states[area] = 'picked';
		else if (row && !EVERYWHERE.includes(row)) states[area] = 'limited';
	}
	return states;
}

/** What stands on the tag of the picked area. */
export function tagNote(app: App, area: Area): string {
	if (app.blockOf(area)) return 'both, blocked';
	const limit = limitOf(app, area);
	return limit ? `both, ${limit.most}` : 'both';
}
