// One player over all tabs: a second one shows the first one's session, stops it, or takes it over.
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import {
	openAndAnswer,
	playerOn,
	skipToStep,
	startPlaying,
	untilDigitChanges,
	whileTimePasses
} from './support/user';

const elsewhere = (page: Page) => page.getByText('This session runs in another tab');
const takeOver = (page: Page) => page.getByRole('button', { name: 'Take over here' });

test('a second tab shows the session of the first, and takes it over on the spot', async ({
	app,
	page,
	context
}) => {
	await openAndAnswer(page, app, '/');
	const first = await startPlaying(page, app);
	await skipToStep(first, 2);

	const other = await context.newPage();
	await other.goto(app.url('/play'));
	await expect(elsewhere(other)).toBeVisible();
	await expect(other.getByRole('status')).toHaveText('Step 2 of 8. Running.');
	// Live: it counts with the first.
	const second = playerOn(other);
	await untilDigitChanges(second);
	expect(Math.abs((await second.seconds()) - (await first.seconds()))).toBeLessThanOrEqual(1);
	await first.pause.click();
	await expect(other.getByRole('status')).toHaveText('Step 2 of 8. Paused.');
	await first.resume.click();
	await expect(other.getByRole('status')).toHaveText('Step 2 of 8. Running.');

	const spot = await first.seconds();
	await takeOver(other).click();
	await expect(second.resume).toBeVisible();
	await expect(second.stepLabel).toHaveText('Step 2 of 8');
	// The first has stopped, and shows the second.
	await expect(elsewhere(page)).toBeVisible();
	await expect(first.pause).toBeHidden();
	await second.resume.click();
	await expect(second.pause).toBeVisible();
	expect(Math.abs((await second.seconds()) - spot)).toBeLessThanOrEqual(2);
	await expect(page.getByRole('status')).toHaveText('Step 2 of 8. Running.');
	await untilDigitChanges(second);
	// And back again.
	await takeOver(page).click();
	await expect(first.resume).toBeVisible();
	await expect(elsewhere(other)).toBeVisible();
});

test('a sharp pain in the second tab stops the first, and is talked about where it was pressed', async ({
	app,
	page,
	context
}) => {
	await openAndAnswer(page, app, '/');
	const first = await startPlaying(page, app);
	await skipToStep(first, 2);
	const other = await context.newPage();
	await other.goto(app.url('/play'));
	await expect(other.getByRole('status')).toHaveText('Step 2 of 8. Running.');
	await playerOn(other).pain.click();
	const sheet = other.getByRole('alertdialog', { name: 'Sharp pain' });
	await expect(sheet.getByRole('button', { name: 'None of these' })).toBeVisible();
	await expect(elsewhere(page)).toBeVisible();
});

test('a tab that is closed lets go: the other one offers to resume', async ({
	app,
	page,
	context
}) => {
	await openAndAnswer(page, app, '/');
	const first = await startPlaying(page, app);
	await skipToStep(first, 2);
	const other = await context.newPage();
	await other.goto(app.url('/play'));
	await expect(elsewhere(other)).toBeVisible();
	await page.close();
	await expect(playerOn(other).heading).toHaveText('You were on step 2, left');
	await expect(playerOn(other).resume).toBeVisible();
});

test('a Start in a tab that did not know of the other starts nothing, and loses nothing', async ({
	app,
	page,
	context
}) => {
	await openAndAnswer(page, app, '/');
	const other = await context.newPage();
	const second = playerOn(other);
	await other.goto(app.url('/play?routine=evening-wind-down'));
	await expect(second.start).toBeVisible();
	const first = await startPlaying(page, app);
	await skipToStep(first, 2);

	await second.start.click();
	await expect(elsewhere(other)).toBeVisible();
	await whileTimePasses(1500);
	await expect(second.pause).toBeHidden();
	await untilDigitChanges(first);
	// A reload keeps it, though another tab waits for it.
	await page.reload();
	await expect(first.resume).toBeVisible();
	await expect(first.stepLabel).toHaveText('Step 2 of 8');
	await expect(elsewhere(other)).toBeVisible();
});

test('what one tab closes is closed in the other at once', async ({ app, page, context }) => {
	await openAndAnswer(page, app, '/');
	await page.goto(app.url('/settings/blocks'));
	const other = await context.newPage();
	await other.goto(app.url('/settings/blocks'));
	await expect(other.getByText('Nothing is blocked.')).toBeVisible();
	await page.getByLabel('Area').selectOption('Feet');
	await page.getByRole('button', { name: 'Block it' }).click();
	await expect(other.getByRole('heading', { name: 'Feet' })).toBeVisible();
	await other.getByRole('button', { name: 'Open Feet' }).click();
	await other.getByRole('button', { name: 'Yes, open Feet' }).click();
	await expect(page.getByText('Nothing is blocked.')).toBeVisible();
});
