// Sessions that were done, without doing them.
import type { Page } from '@playwright/test';
import { expect, type HostedApp } from './test';
import { openAndAnswer } from './user';

const DAY_MS = 86_400_000;

/** Sessions as they are stored: one today with hands on the hands, one three days ago with a ball on the glutes. */
export async function seed(page: Page, app: HostedApp) {
	await openAndAnswer(page, app, '/');
	await page.evaluate(async (day) => {
		const database = await new Promise<IDBDatabase>((done) => {
			const request = indexedDB.open('unknot');
			request.onsuccess = () => done(request.result);
		});
		const now = Date.now();
		const session = (id: string, title: string, tool: string, area: string, ago: number) => ({
			id,
			routineId: id,
			routineTitle: title,
			areas: [area],
			tool,
			pressure: 'light',
			startedAtMs: now - ago,
			endedAtMs: now - ago + 600_000,
			playedSeconds: 600,
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
					plannedSeconds: 600,
					doneSeconds: 600
				}
			],
			pains: [],
			sorenessBefore: 5,
			sorenessAfter: 2,
			feel: null,
			nextDay: null,
			nextDayAtMs: now
		});
		const tx = database.transaction('sessions', 'readwrite');
		tx.objectStore('sessions').put(session('one', 'Hands Reset', 'hands', 'forearms-hands', 0));
		tx.objectStore('sessions').put(session('two', 'Ball for Glutes', 'ball', 'glutes', 3 * day));
		await new Promise((done) => (tx.oncomplete = done));
		database.close();
	}, DAY_MS);
	await page.goto(app.url('/history'));
	await expect(page.getByText('In all: 2 sessions, 20 min.')).toBeVisible();
}
