// A new version is deployed while the app is open: it waits until the user agrees, and a session never notices.
import type { Page } from '@playwright/test';
import { CHANGED_VERSION, changedBuild } from './support/changed-build';
import { expect, test } from './support/test';
import {
	openAndAnswer,
	skipToStep,
	startPlaying,
	untilDigitChanges,
	whileTimePasses
} from './support/user';

const notice = (page: Page) => page.getByText('A new version is ready');

/** What the browser does by itself now and then: looks whether the worker has changed. */
const lookForUpdate = (page: Page) =>
	page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		await registration?.update();
		return registration !== undefined;
	});

/** Whether the new worker is complete and waits. */
const isWaiting = (page: Page) =>
	page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		return registration?.waiting?.state === 'installed';
	});

/** Survives everything but a reload. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { marked: true }));
const isMarked = (page: Page) => page.evaluate(() => 'marked' in window);

test.beforeEach(async ({ app, page }) => {
	await openAndAnswer(page, app, '/');
	await app.untilOfflineReady(page);
});

test('the notice comes by itself, the update only with consent', async ({
	app,
	build,
	page
}, info) => {
	await page.goto(app.url('/settings'));
	await expect(page.getByText(`Unknot ${CHANGED_VERSION}`)).toBeHidden();
	await mark(page);

	const next = info.outputPath('next');
	changedBuild(build.folder, next);
	await app.deploy(next);
	await lookForUpdate(page);
	await expect(notice(page)).toBeVisible();
	await whileTimePasses(1500);
	expect(await isMarked(page)).toBe(true);

	// A reload alone does not apply it either: the old version is whole, and it was not agreed to.
	await page.reload();
	await expect(page.getByText(/^Unknot \d/)).toBeVisible();
	await expect(page.getByText(`Unknot ${CHANGED_VERSION}`)).toBeHidden();

	await expect(notice(page)).toBeVisible();
	await page.getByRole('button', { name: 'Update' }).click();
	await expect(page.getByText(`Unknot ${CHANGED_VERSION}`)).toBeVisible();
	await expect(notice(page)).toBeHidden();

	// The answers are still there, and the new version works offline as the old one did.
	await app.stop();
	for (const path of ['/', '/routines/glute-massage-ball', '/history']) {
		await page.goto(app.url(path));
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.getByRole('dialog')).toBeHidden();
	}
});

test('an app left open finds it within the hour', async ({ app, build, page }, info) => {
	await page.clock.install();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await app.untilOfflineReady(page);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

	const next = info.outputPath('next');
	changedBuild(build.folder, next);
	await app.deploy(next);
	await page.clock.fastForward('01:00:01');
	await expect(notice(page)).toBeVisible();
});

test('nothing of it shows or reloads during a session, whatever another tab does', async ({
	app,
	build,
	page,
	context
}, info) => {
	const player = await startPlaying(page, app);
	await skipToStep(player, 2);
	await mark(page);

	const next = info.outputPath('next');
	changedBuild(build.folder, next);
	await app.deploy(next);
	await lookForUpdate(page);
	await expect.poll(() => isWaiting(page)).toBe(true);
	await expect(notice(page)).toBeHidden();
	await untilDigitChanges(player);

	// The other tab agrees, and takes the new version.
	const other = await context.newPage();
	await other.goto(app.url('/settings'));
	await other.getByRole('button', { name: 'Update' }).click();
	await expect(other.getByText(`Unknot ${CHANGED_VERSION}`)).toBeVisible();

	await page.bringToFront();
	await untilDigitChanges(player);
	expect(await isMarked(page)).toBe(true);
	await expect(player.pause).toBeVisible();

	// The files of the old version are gone from the server and from the device, and it still ends as it should.
	await player.pain.click();
	await expect(page.getByRole('button', { name: 'None of these' })).toBeVisible();
	await whileTimePasses(850);
	await page.getByRole('button', { name: 'None of these' }).click();
	await whileTimePasses(850);
	await page.getByRole('button', { name: 'End session' }).last().click();
	await page.getByRole('button', { name: 'Save' }).click();
	await page.goto(app.url('/history'));
	await expect(page.getByText('Ended by sharp pain')).toBeVisible();
});

test('a session that waits is still there after the update', async ({ app, build, page }, info) => {
	const player = await startPlaying(page, app);
	await skipToStep(player, 3);
	await player.pause.click();
	const spot = await player.seconds();
	await page.getByRole('button', { name: 'Close' }).click();

	const next = info.outputPath('next');
	changedBuild(build.folder, next);
	await app.deploy(next);
	await lookForUpdate(page);
	await page.getByRole('button', { name: 'Update' }).click();
	await expect(notice(page)).toBeHidden();
	await page.getByRole('button', { name: 'Open', exact: true }).click();
	await expect(player.resume).toBeVisible();
	await expect(player.stepLabel).toHaveText('Step 3 of 8');
	expect(await player.seconds()).toBe(spot);
});
