// Sessions that were done, without doing them.
import type { Page } from '@playwright/test';
import { expect, type HostedApp } from './test';
import { openAndAnswer } from './user';

const DAY_MS = 86_400_000;
const SESSION_MS = 600_000;

/** A session of ten minutes on one area, as it is stored. */
export function sessionOn(
	area: string,
	startedAtMs: number,
	more: Readonly<Record<string, unknown>> & { readonly id: string }
) {
	return {
		routineId: more.id,
		routineTitle: more.id,
		areas: [area],
		tool: 'hands',
		pressure: 'light',
		startedAtMs,
		endedAtMs: startedAtMs + SESSION_MS,
		playedSeconds: SESSION_MS / 1000,
		how: 'completed',
		pauses: 0,
		steps: [
			{
				workIndex: 0,
				stepIndex: 0,
				side: 'both',
				technique: 'petrissage',
				muscle: null,
				area,
				plannedSeconds: SESSION_MS / 1000,
				doneSeconds: SESSION_MS / 1000
			}
		],
		pains: [],
		sorenessBefore: 5,
		sorenessAfter: 2,
		feel: null,
		nextDay: null,
		nextDayAtMs: null,
		...more
	};
}

/** Puts sessions into the history of a page that has answered the first run. */
export async function putSessions(page: Page, sessions: readonly object[]): Promise<void> {
	await page.evaluate(async (records) => {
		const db = await new Promise<IDBDatabase>((done) => {
			const request = indexedDB.open('unknot');
			request.onsuccess = () => done(request.result);
		});
		const tx = db.transaction('sessions', 'readwrite');
		for (const record of records) tx.objectStore('sessions').put(record);
		await new Promise((done) => (tx.oncomplete = done));
		db.close();
	}, sessions);
}

/** One today with hands on the hands, one three days ago with a ball on the glutes. */
export async function seed(page: Page, app: HostedApp) {
	await openAndAnswer(page, app, '/');
	const nowMs = Date.now();
	const nextDayAtMs = nowMs;
	await putSessions(page, [
		sessionOn('forearms-hands', nowMs, { id: 'one', routineTitle: 'Hands Reset', nextDayAtMs }),
		sessionOn('glutes', nowMs - 3 * DAY_MS, {
			id: 'two',
			routineTitle: 'Ball for Glutes',
			tool: 'ball',
			nextDayAtMs
		})
	]);
	await page.goto(app.url('/history'));
	await expect(page.getByText('In all: 2 sessions, 20 min.')).toBeVisible();
}
