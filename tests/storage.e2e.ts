// Storage that is refused, full or damaged: the session goes on, the user is told once, nothing whole is lost.
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import type { HostedApp } from './support/test';
import {
	answerFirstRun,
	openAndAnswer,
	playerOn,
	SHORT,
	skipToStep,
	startPlaying,
	untilDigitChanges
} from './support/user';

/** Writes a record as no version of the app would, and takes the app away while it does. */
async function putRaw(
	page: Page,
	app: HostedApp,
	store: string,
	records: readonly { readonly value: unknown; readonly key?: string }[]
) {
	const elsewhere = app.url('/elsewhere.html');
	await page.route(elsewhere, (route) =>
		route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' })
	);
	await page.goto(elsewhere);
	await page.evaluate(
		async ([store, records]) => {
			const db = await new Promise<IDBDatabase>((done) => {
				const request = indexedDB.open('unknot');
				request.onsuccess = () => done(request.result);
			});
			const tx = db.transaction(store, 'readwrite');
			for (const { value, key } of records) tx.objectStore(store).put(value, key);
			await new Promise((done) => (tx.oncomplete = done));
			db.close();
		},
		[store, records] as const
	);
}

/** Plays a little of a routine and ends it. Leaves the finish page by Save. */
async function playAndSave(page: Page, app: HostedApp) {
	await startPlaying(page, app);
	await endAndSave(page);
}

/** The same without a page load, from the library on. */
async function playFromLibraryAndSave(page: Page) {
	await page.getByRole('link', { name: SHORT.title }).click();
	await playerOn(page).start.click();
	await endAndSave(page);
}

async function endAndSave(page: Page) {
	const player = playerOn(page);
	await skipToStep(player, 1);
	await untilDigitChanges(player);
	await player.end.click();
	await page.getByRole('button', { name: 'End and save' }).click();
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(player.heading).toHaveText('Where is it tight?');
}

function refuseDatabase() {
	IDBFactory.prototype.open = () => {
		throw new DOMException('The user denied permission to access the database.', 'SecurityError');
	};
}

test('refused: the session goes on, and the user is told once', async ({ app, page }) => {
	await page.addInitScript(refuseDatabase);
	await openAndAnswer(page, app, '/');
	const told = page.getByText('Nothing is kept here');
	await expect(told).toBeVisible();
	await page.getByRole('button', { name: 'OK' }).click();
	await expect(told).toBeHidden();

	// Within the page, since a new one would ask everything anew.
	await page.getByRole('link', { name: 'Library' }).click();
	await playFromLibraryAndSave(page);
	await expect(told).toBeHidden();
	await page.getByRole('link', { name: 'History' }).click();
	await expect(page.getByText('Your sessions cannot be read')).toBeVisible();
});

test('refused: after a session there can be another', async ({ app, page }) => {
	await page.addInitScript(refuseDatabase);
	await openAndAnswer(page, app, '/routines');
	await playFromLibraryAndSave(page);
	// Nothing waits: what ended has ended, kept or not.
	await expect(page.getByText('A session is waiting')).toBeHidden();
	await page.getByRole('link', { name: 'Library' }).click();
	await playFromLibraryAndSave(page);
});

test('full: the session goes on, the user is told once, and what was done is kept for later', async ({
	app,
	page
}) => {
	await page.addInitScript(() => {
		const put = IDBObjectStore.prototype.put;
		IDBObjectStore.prototype.put = function (...given) {
			if (sessionStorage.getItem('full') === null) return put.apply(this, given);
			throw new DOMException('The disk is full.', 'QuotaExceededError');
		};
	});
	await openAndAnswer(page, app, '/');
	await page.evaluate(() => sessionStorage.setItem('full', 'yes'));
	await playAndSave(page, app);
	const told = page.getByText('The storage is full');
	await expect(told).toBeVisible();
	await page.getByRole('button', { name: 'OK' }).click();
	await page.getByRole('radio', { name: '30' }).check();
	await expect(told).toBeHidden();

	// There is room again: the session that could not be saved is still there to be ended.
	await page.evaluate(() => sessionStorage.clear());
	await page.goto(app.url('/play'));
	const player = playerOn(page);
	await player.resume.click();
	await player.end.click();
	await page.getByRole('button', { name: 'End and save' }).click();
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByRole('link', { name: 'History' }).click();
	await expect(page.getByText(SHORT.title)).toBeVisible();
	await expect(page.getByText('A session is waiting')).toBeHidden();
});

test('localStorage refused: everything is kept all the same', async ({ app, page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('Access is denied for this document.', 'SecurityError');
			}
		});
	});
	await openAndAnswer(page, app, '/');
	const player = await startPlaying(page, app);
	await skipToStep(player, 2);
	await untilDigitChanges(player);
	await page.reload();
	await player.resume.click();
	await expect(player.stepLabel).toHaveText('Step 2 of 8');
});

test('a damaged profile is asked again, with what could be read still ticked', async ({
	app,
	page
}) => {
	await openAndAnswer(page, app, '/');
	await putRaw(page, app, 'profile', [
		{
			key: 'profile',
			value: {
				understoodAtMs: 1,
				answeredAtMs: 1,
				stops: [],
				asks: [{ condition: 'pregnancy', cleared: 'perhaps' }],
				tools: ['hands', 'ball']
			}
		}
	]);
	await page.goto(app.url(`/play?routine=${SHORT.id}`));
	const layer = page.getByRole('dialog', { name: 'Anything from this list?' });
	await expect(layer).toContainText('Your earlier answers could not all be read.');
	await expect(layer.getByRole('checkbox', { name: 'Pregnancy' })).toBeChecked();
	await expect(playerOn(page).start).toBeHidden();
	await layer.getByRole('button', { name: 'Continue, light by hand' }).click();
	const tools = page.getByRole('dialog', { name: 'What do you have?' });
	await expect(tools.getByRole('checkbox', { name: 'Ball', exact: true })).toBeChecked();
	await tools.getByRole('button', { name: 'Show the body map' }).click();
	await expect(playerOn(page).start).toBeEnabled();
});

test('a profile that is no profile at all begins at the first question', async ({ app, page }) => {
	await openAndAnswer(page, app, '/');
	await putRaw(page, app, 'profile', [{ key: 'profile', value: 'what?' }]);
	await page.goto(app.url('/'));
	await answerFirstRun(page);
	await expect(page.getByText('could not be read')).toBeHidden();
});

test('a damaged block keeps its area closed', async ({ app, page }) => {
	await openAndAnswer(page, app, '/');
	const now = Date.now();
	await putRaw(page, app, 'blocks', [
		{ value: { id: 'a', area: 'quads', reason: 'sharp', fromMs: 'then', untilMs: 'later' } },
		{ value: { id: 'b', area: 'calves', reason: 'injury', fromMs: now, untilMs: now + 3_600_000 } }
	]);
	await page.goto(app.url('/'));
	await expect(page.getByText('Some answers could not be read')).toBeVisible();
	for (const area of ['Quads', 'Calves']) {
		await page.getByRole('button', { name: area, exact: true }).click();
		await expect(page.getByRole('heading', { name: `${area}: resting` })).toBeVisible();
	}
	await page.goto(app.url('/play?routine=quad-effleurage-hands'));
	await expect(playerOn(page).start).toBeHidden();
});

test('a damaged session is counted and left out, the others are complete', async ({
	app,
	page
}) => {
	await openAndAnswer(page, app, '/');
	await playAndSave(page, app);
	await putRaw(page, app, 'sessions', [
		{ value: { id: 'a', startedAtMs: Date.now(), routineId: 'x', steps: 'none' } },
		{ value: { id: 'b', startedAtMs: 'never' } }
	]);
	await page.goto(app.url('/history'));
	await expect(page.getByText('2 records cannot be read')).toBeVisible();
	await expect(page.getByText('Nothing was deleted.')).toBeVisible();
	await expect(page.getByText(SHORT.title)).toBeVisible();
	await expect(page.getByText('In all: 1 session')).toBeVisible();
});

test('damaged settings fall back one by one', async ({ app, page }) => {
	await openAndAnswer(page, app, '/');
	await putRaw(page, app, 'settings', [
		{
			key: 'settings',
			value: { emergencyNumber: 'help', getReadySeconds: 9999, theme: 'pink', voice: false }
		}
	]);
	await page.goto(app.url('/settings'));
	await expect(
		page.getByRole('button', { name: 'Change the emergency number, now 112' })
	).toBeVisible();
	await expect(page.getByRole('switch', { name: /^Voice/ })).not.toBeChecked();
	await expect(page.getByRole('radio', { name: 'System' })).toBeChecked();
});
