import { AREA_LABEL, type Area } from '$lib/core/routine/vocabulary';
import { activeBlocks } from '$lib/core/safety/gates';
import type { Block } from '$lib/core/safety/types';
import type { App } from './app.svelte';
import { blockWords } from './permission-words';

const DAY_MS = 86_400_000;

export type BlockedRow = {
	readonly block: Block;
	readonly where: string;
	readonly until: string;
	readonly why: string;
	/** Closed by the user, who may open it again. What the safety rules closed stays closed. */
	readonly own: boolean;
};

/** What is closed now, the longest first. */
export function blockedRows(app: App): readonly BlockedRow[] {
	return activeBlocks(app.blocks, app.nowMs).map((block) => ({
		block,
		where: block.area === 'all' ? 'All areas' : AREA_LABEL[block.area],
		...blockWords(block, app.nowMs),
		own: block.reason === 'user'
	}));
}

/** Closes an area because the user wants it. An area has one such block: asking again sets its time anew. */
export function blockArea(app: App, area: Area, days: number, nowMs = Date.now()): Promise<void> {
	return app.addBlocks([
		{ id: `user/${area}`, area, reason: 'user', fromMs: nowMs, untilMs: nowMs + days * DAY_MS }
	]);
}
