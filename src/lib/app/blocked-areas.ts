import { AREA_LABEL, AREAS, type Area } from '$lib/core/routine/vocabulary';
import { activeBlocks } from '$lib/core/safety/gates';
import type { App } from './app.svelte';
import { keepBlocks, keepMarks, openEarly } from './body-data';
import { blockWords } from './permission-words';

const DAY_MS = 86_400_000;

export type BlockedRow = {
	readonly id: string;
	readonly where: string;
	readonly until: string;
	readonly why: string;
	/** Asked before it is opened early; `null`: nothing opens it early. */
	readonly question: string | null;
	readonly open: () => Promise<void>;
};

/** What has to be true before a place that was hurt is opened. */
const QUESTIONS = {
	user: 'Open it again?',
	sharp: 'Is it calm: no sharp pain when you press on it?',
	/** Once its 72 h are over. */
	injury: 'Is the pain 3 or less, without swelling or bruise?',
	bruised: 'Is the bruise gone, and pressing on it fine?'
} as const;

/** What is closed now, the longest first. What a red flag or a fresh injury closed opens by itself and no sooner. */
export function blockedRows(app: App): readonly BlockedRow[] {
	const blocks = activeBlocks(app.blocks, app.nowMs).map((block): BlockedRow => {
		const { area, reason } = block;
		return {
			id: block.id,
			where: area === 'all' ? 'All areas' : AREA_LABEL[area],
			...blockWords(block, app.nowMs),
			question:
				reason === 'red-flag' || reason === 'injury' || area === 'all' ? null : QUESTIONS[reason],
			open: () => openEarly(app, block)
		};
	});
	const blocked = new Set(activeBlocks(app.blocks, app.nowMs).map(({ area }) => area));
	const rested = AREAS.filter((area) => !blocked.has(area)).flatMap((area): BlockedRow[] => {
		const closed = app.body?.areas[area].closed;
		const words = closed && app.blockOf(area);
		if (!closed || !words) return [];
		const mark = closed.untilMs !== null ? null : closed.row === 'C2' ? 'bruised' : 'injury';
		return [
			{
				id: `${closed.row}/${area}`,
				where: AREA_LABEL[area],
				...words,
				question: mark && QUESTIONS[mark],
				open: () => keepMarks(app, [overNow(area)])
			}
		];
	});
	return [...blocks, ...rested];
}

function overNow(area: Area) {
	return { area, kind: 'over' as const, atMs: Date.now() };
}

/** Closes an area because the user wants it. An area has one such block: asking again sets its time anew. */
export function blockArea(app: App, area: Area, days: number, nowMs = Date.now()): Promise<void> {
	return keepBlocks(app, [
		{ id: `user/${area}`, area, reason: 'user', fromMs: nowMs, untilMs: nowMs + days * DAY_MS }
	]);
}
