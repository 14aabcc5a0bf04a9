import { keepMarks, rereadRecovery } from './body-data';
import { startOfDay } from '$lib/core/format/time';
import type { SessionDigest } from '$lib/core/recovery/body';
import { awaitsNextDay } from '$lib/core/recovery/next-day';
import type { NextDay } from '$lib/core/history/types';
import { showBadge } from '$lib/platform/badge/badge';
import { answerNextDay } from '$lib/storage/next-day';
import type { App } from './app.svelte';

export type { NextDay };

/** The session to ask about, or `null`. */
export function nextDayQuestion(app: App): SessionDigest | null {
	return awaitsNextDay(app.recovery.sessions, app.nowMs, startOfDay(app.nowMs));
}

/** Keeps the answer and what follows from it: a bruise rests its areas until the user says that it is gone. */
export async function answer(
	app: App,
	{ id, areas }: SessionDigest,
	nextDay: NextDay | null
): Promise<void> {
	const nowMs = Date.now();
	if (nextDay === 'bruised')
		await keepMarks(
			app,
			areas.map((area) => ({ area, kind: 'bruised', atMs: nowMs }))
		);
	const outcome = await answerNextDay(app.database, id, nextDay, nowMs);
	if (outcome.kind === 'unavailable') app.report(outcome.status);
	await rereadRecovery(app);
}

/** The icon of the installed app says that a question waits. */
export function badgeFor(question: SessionDigest | null): void {
	showBadge(question ? 1 : 0);
}
