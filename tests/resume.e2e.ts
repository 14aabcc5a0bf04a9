// A session outlives whatever ends the page: a killed browser, a reload, the back button, an update of its format.
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import {
	openAndAnswer,
	playerOn,
	skipToStep,
	SHORT,
	startPlaying,
	untilDigitChanges,
	whileTimePasses
} from './support/user';

/** The two keys of the checkpoint that is written before a page can be killed. */
const KEYS = { changing: 'unknot.checkpoint', routine: 'unknot.checkpoint.routine' } as const;

/** The checkpoint as the database has it: read after all that was written before, and so what a kill leaves behind. */
function checkpointOnDisk(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const db = await new Promise<IDBDatabase>((done) => {
			const request = indexedDB.open('unknot');
			request.onsuccess = () => done(request.result);
		});
		const request = db.transaction('meta').objectStore('meta').get('checkpoint');
		await new Promise((done) => (request.onsuccess = done));
		db.close();
		return String(request.result);
	});
}

test.describe('a killed browser', () => {
	test('comes back paused on the spot, and resumes there', async ({ app, device }) => {
		let page = await device.start();
		await openAndAnswer(page, app, '/');
		let player = await startPlaying(page, app);
		await skipToStep(player, 2);
		const heading = (await player.heading.textContent()) ?? '';
		const spot = await untilDigitChanges(player);
		await device.kill();

		page = await device.start();
		player = playerOn(page);
		await page.goto(app.url('/'));
		await expect(page.getByText('A session is waiting')).toBeVisible();
		await page.getByRole('button', { name: 'Open', exact: true }).click();

		await expect(player.heading).toHaveText('You were on step 2, left');
		await expect(page.getByRole('radio', { name: /^Resume here/ })).toBeChecked();
		await expect(page.getByRole('radio', { name: /^Catch up/ })).toBeVisible();
		await player.resume.click();
		await expect(player.heading).toHaveText(heading);
		await expect(player.stepLabel).toHaveText('Step 2 of 8');
		// Killed just as the digit changed: a whole digit off would be more than a second.
		expect(Math.abs((await player.seconds()) - spot)).toBeLessThanOrEqual(1);
		// And it plays.
		await untilDigitChanges(player);
	});

	test('catches up with the clock when asked to', async ({ app, device }) => {
		let page = await device.start();
		await openAndAnswer(page, app, '/');
		let player = await startPlaying(page, app);
		await skipToStep(player, 2);
		const spot = await untilDigitChanges(player);
		const killedAt = Date.now();
		await device.kill();
		await whileTimePasses(3000);

		page = await device.start();
		player = playerOn(page);
		// The address of the session itself leads back to it, too.
		await page.goto(app.url(`/play?routine=${SHORT.id}`));
		const catchUp = page.getByRole('radio', { name: /^Catch up/ });
		await catchUp.click();
		await expect(catchUp).toBeChecked();
		const goneSeconds = (Date.now() - killedAt) / 1000;
		await page.getByRole('button', { name: /^(Resume here|Catch up)$/ }).click();
		await expect(player.stepLabel).toHaveText('Step 2 of 8');
		const caughtUp = spot - (await player.seconds());
		expect(caughtUp).toBeGreaterThanOrEqual(3);
		expect(Math.abs(caughtUp - goneSeconds)).toBeLessThanOrEqual(2);
	});

	test('asks for the signs again when it died in the sharp-pain conversation', async ({
		app,
		device
	}) => {
		let page = await device.start();
		await openAndAnswer(page, app, '/');
		let player = await startPlaying(page, app);
		await skipToStep(player, 2);
		await player.pain.click();
		await expect(page.getByRole('button', { name: 'None of these' })).toBeVisible();
		// The tap stops the session at once; the disk follows.
		await expect.poll(() => checkpointOnDisk(page)).toContain('"hurting":true');
		await device.kill();

		page = await device.start();
		player = playerOn(page);
		await page.goto(app.url('/play'));
		const sheet = page.getByRole('alertdialog', { name: 'Sharp pain' });
		await expect(sheet.getByRole('button', { name: 'Yes, at least one' })).toBeVisible();
		await expect(sheet.getByRole('button', { name: 'None of these' })).toBeVisible();
		await expect(player.pause).toBeHidden();
	});

	test('keeps answers, blocks and finished sessions', async ({ app, device }) => {
		let page = await device.start();
		await openAndAnswer(page, app, '/settings/blocks', ['Ball']);
		await page.getByRole('combobox', { name: 'Area' }).selectOption('Shins');
		await page.getByRole('button', { name: 'Block it' }).click();
		await expect(page.getByRole('button', { name: 'Open Shins' })).toBeVisible();
		const player = await startPlaying(page, app);
		await skipToStep(player, 1);
		await untilDigitChanges(player);
		await player.end.click();
		await page.getByRole('button', { name: 'End and save' }).click();
		await expect(player.timer).toBeHidden();
		await page.goto(app.url('/history'));
		await expect(page.getByText(SHORT.title)).toBeVisible();
		await device.kill();

		page = await device.start();
		await page.goto(app.url('/history'));
		await expect(page.getByText(SHORT.title)).toBeVisible();
		await expect(page.getByText('A session is waiting')).toBeHidden();
		await page.goto(app.url('/'));
		await expect(page.getByRole('button', { name: 'Ball' })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
		await page.getByRole('button', { name: 'Shins', exact: true }).click();
		await expect(page.getByRole('heading', { name: 'Shins: resting' })).toBeVisible();
	});
});

test('a reload comes back paused on the spot', async ({ app, page }) => {
	await openAndAnswer(page, app, '/');
	const player = await startPlaying(page, app);
	await skipToStep(player, 2);
	const spot = await untilDigitChanges(player);
	await page.reload();
	await expect(player.resume).toBeVisible();
	await expect(player.stepLabel).toHaveText('Step 2 of 8');
	await whileTimePasses(1500);
	await player.resume.click();
	expect(Math.abs((await player.seconds()) - spot)).toBeLessThanOrEqual(1);
});

test('the back button leaves the session waiting, paused', async ({ app, page }) => {
	await openAndAnswer(page, app, `/routines/${SHORT.id}`);
	const player = playerOn(page);
	await player.start.click();
	await expect(player.timer).toBeVisible();
	await skipToStep(player, 2);
	await page.goBack();

	await expect(player.heading).toHaveText(SHORT.title);
	await expect(page.getByText('A session is waiting').first()).toBeVisible();
	// It cannot be started over: that would lose the one that waits.
	await expect(player.start).toBeHidden();
	await page.getByRole('link', { name: 'Open the session' }).click();
	await expect(player.resume).toBeVisible();
	await expect(player.stepLabel).toHaveText('Step 2 of 8');
	const spot = await player.seconds();
	await player.resume.click();
	await expect(player.pause).toBeVisible();
	expect(spot - (await player.seconds())).toBeLessThanOrEqual(1);
});

test.describe('a checkpoint that cannot be resumed', () => {
	/** Plays a while, then leaves only what `change` makes of the checkpoint. */
	async function leaveBehind(
		page: Page,
		app: Parameters<typeof openAndAnswer>[1],
		change: (changing: string) => string
	) {
		await openAndAnswer(page, app, '/');
		const player = await startPlaying(page, app);
		await skipToStep(player, 2);
		await untilDigitChanges(player);
		await player.pause.click();
		const kept = await page.evaluate(
			(keys) => [localStorage.getItem(keys.changing), localStorage.getItem(keys.routine)],
			KEYS
		);
		const changing = change(kept[0] ?? '');
		// A page of the same origin without the app, so that nothing writes the old one back.
		const elsewhere = app.url('/elsewhere.html');
		await page.route(elsewhere, (route) =>
			route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' })
		);
		await page.goto(elsewhere);
		await page.evaluate(
			async ([keys, changing, routine]) => {
				localStorage.setItem(keys.changing, changing);
				localStorage.setItem(keys.routine, routine);
				const db = await new Promise<IDBDatabase>((done) => {
					const request = indexedDB.open('unknot');
					request.onsuccess = () => done(request.result);
				});
				const tx = db.transaction('meta', 'readwrite');
				tx.objectStore('meta').put(changing, 'checkpoint');
				await new Promise((done) => (tx.oncomplete = done));
				db.close();
			},
			[KEYS, changing, kept[1] ?? ''] as const
		);
	}

	for (const { what, change, sentence } of [
		{
			what: 'an older version',
			change: (text: string) => text.replace('unknot.checkpoint/1', 'unknot.checkpoint/0'),
			sentence: 'Your last session was kept by an older version of Unknot and cannot go on.'
		},
		{
			what: 'a damaged one',
			change: (text: string) => text.replace('"preferences"', '"preferenc"'),
			sentence: 'The note of your last session is damaged, so it cannot go on.'
		}
	]) {
		test(`${what}: a sentence, one way on, and what was done is in History`, async ({
			app,
			page
		}) => {
			await leaveBehind(page, app, change);
			await page.goto(app.url('/play'));
			await expect(page.getByText('A session could not be resumed')).toBeVisible();
			await expect(page.getByText(sentence)).toContainText('What you did is in History.');
			await page.getByRole('button', { name: 'OK' }).click();
			await page.getByRole('link', { name: 'Open the library' }).click();

			await page.goto(app.url('/history'));
			const session = page.getByRole('listitem').filter({ hasText: SHORT.title }).first();
			await expect(session).toContainText('Ended early');
			await expect(page.getByText('A session is waiting')).toBeHidden();
		});
	}

	test('one that is no text at all leads on, and a new session can start', async ({
		app,
		page
	}) => {
		await leaveBehind(page, app, () => '{"format":"unknot.checkp');
		await page.goto(app.url(`/play?routine=${SHORT.id}`));
		await expect(page.getByText('The note of your last session is damaged')).toBeVisible();
		await page.getByRole('button', { name: 'OK' }).click();
		const player = playerOn(page);
		await page.goto(app.url(`/play?routine=${SHORT.id}`));
		await player.start.click();
		await expect(player.pause).toBeVisible();
	});
});
