// The answers of the first run really gate: nothing that they close can be started, by whatever way one comes.
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import type { HostedApp } from './support/test';
import { openAndAnswer, playerOn } from './support/user';

/** The first run with these answers of the health list ticked, up to what follows from them. */
async function answerWith(page: Page, app: HostedApp, path: string, ticked: readonly string[]) {
	await page.goto(app.url(path));
	const layer = page.getByRole('dialog');
	await layer.getByRole('button', { name: 'I understand' }).click();
	for (const name of ticked) await layer.getByRole('checkbox', { name }).check();
	await layer.getByRole('button', { name: /^Continue/ }).click();
	return layer;
}

/** Neither its page nor its address in the player offers Start; both say why. */
async function expectClosed(page: Page, app: HostedApp, id: string, why: string) {
	for (const path of [`/routines/${id}`, `/play?routine=${id}`]) {
		await page.goto(app.url(path));
		await expect(page.getByText(why).first(), path).toBeVisible();
		await expect(playerOn(page).start, path).toBeHidden();
	}
}

async function expectOpen(page: Page, app: HostedApp, id: string) {
	for (const path of [`/routines/${id}`, `/play?routine=${id}`]) {
		await page.goto(app.url(path));
		await expect(playerOn(page).start, path).toBeEnabled();
	}
}

const rowsOn = (page: Page) => page.getByRole('main').getByRole('listitem');

test('nothing can be reached past the first run', async ({ app, page }) => {
	for (const path of ['/play?routine=hands-typing-reset', '/routines/neck-traps-hands', '/']) {
		await page.goto(app.url(path));
		await expect(page.getByRole('dialog', { name: 'Slow, guided self-massage' })).toBeVisible();
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'I understand' }).focus();
		await page.keyboard.press('Tab');
		await expect(page.getByRole('dialog')).toBeVisible();
		// What lies under it takes neither a tap nor the focus.
		await expect(page.locator('main')).toBeHidden();
		await expect(playerOn(page).start).toBeHidden();
	}
	// Leaving half-way answers nothing.
	await page.getByRole('button', { name: 'I understand' }).click();
	await page.goto(app.url('/play?routine=hands-typing-reset'));
	await expect(page.getByRole('dialog', { name: 'Anything from this list?' })).toBeVisible();
});

test('one stop answer closes all routines', async ({ app, page }) => {
	const layer = await answerWith(page, app, '/', ['Fever, or feeling ill']);
	await expect(layer.getByRole('heading', { level: 1 })).toHaveText('Not today');
	await expect(layer.getByRole('link', { name: /^Call/ })).toBeHidden();
	await layer.getByRole('button', { name: 'Read only' }).click();

	const why = 'one of your answers needs a clinician first';
	await page.goto(app.url('/routines'));
	await expect(rowsOn(page)).toHaveCount(49);
	await expect(rowsOn(page).filter({ hasText: why })).toHaveCount(49);
	for (const id of ['hands-typing-reset', 'it-band-foam-roller'])
		await expectClosed(page, app, id, why);

	// What was ticked by mistake, or is over, is unticked in Settings.
	await page.goto(app.url('/settings'));
	await expect(page.getByRole('link', { name: 'About you' })).toContainText('routines closed');
	await page.getByRole('link', { name: 'About you' }).click();
	await page.getByRole('checkbox', { name: 'Fever, or feeling ill' }).uncheck();
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
	await expectOpen(page, app, 'it-band-foam-roller');
});

test('a stop that is an emergency offers the call', async ({ app, page }) => {
	const layer = await answerWith(page, app, '/', ['Chest pain']);
	await expect(layer.getByRole('link', { name: 'Call 112' })).toHaveAttribute('href', 'tel:112');
});

test('an ask-first answer leaves light by hand only, until cleared', async ({ app, page }) => {
	const layer = await answerWith(page, app, '/', ['Pregnancy']);
	await layer.getByRole('button', { name: 'Show the body map' }).click();

	await page.goto(app.url('/routines'));
	const why = 'light, by hand only';
	await expect(rowsOn(page)).toHaveCount(49);
	// The rows say why only once the answers are read.
	await expect(rowsOn(page).filter({ hasText: why }).first()).toBeVisible();
	const open = rowsOn(page).filter({ hasNotText: /light, by hand only|closed in pregnancy/ });
	const rows = await open.allInnerTexts();
	expect(rows.length).toBeGreaterThan(3);
	for (const row of rows) {
		expect(row).toContain('Hands');
		expect(row).toContain('Light');
	}
	await expectOpen(page, app, 'neck-traps-hands');
	await expectClosed(page, app, 'it-band-foam-roller', why);
	await expectClosed(page, app, 'quad-petrissage-hands', why);

	await page.goto(app.url('/settings/about'));
	await page.getByRole('radio', { name: 'Cleared for me' }).check();
	await page.getByRole('button', { name: 'Save' }).click();
	await expectOpen(page, app, 'it-band-foam-roller');
	// What stays closed however cleared.
	await expectClosed(page, app, 'adductor-foam-roller', 'stay closed in pregnancy');
	await expectClosed(page, app, 'hiit-gun-light', 'No gun with pregnancy or an implant.');
});

test('an answer changed in Settings closes at once', async ({ app, page }) => {
	await openAndAnswer(page, app, '/');
	await expectOpen(page, app, 'quad-foam-roller');

	await page.goto(app.url('/settings/about'));
	await page.getByRole('checkbox', { name: 'A blood clot, known or suspected' }).check();
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not today');
	await page.getByRole('button', { name: 'Read only' }).click();
	await expectClosed(page, app, 'quad-foam-roller', 'needs a clinician first');

	// Leaving without Save changes nothing.
	await page.goto(app.url('/settings/about'));
	await page.getByRole('checkbox', { name: 'A blood clot, known or suspected' }).uncheck();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expectClosed(page, app, 'quad-foam-roller', 'needs a clinician first');
});

test('soreness closes what is too firm for it', async ({ app, page }) => {
	await openAndAnswer(page, app, '/routines/quad-foam-roller');
	const { start } = playerOn(page);
	const soreness = page.getByRole('slider', { name: 'How sore is it now?' });
	await expect(start).toBeEnabled();
	await soreness.fill('6');
	await expect(page.getByText('Soreness 6: light only')).toBeVisible();
	await expect(start).toBeHidden();
	await soreness.fill('9');
	await expect(page.getByText('Soreness 9: no massage today')).toBeVisible();
	await expect(start).toBeHidden();
	await page.getByRole('button', { name: 'Clear the answer' }).click();
	await expect(start).toBeEnabled();
});

test('an area of one’s own choice can be closed and opened again', async ({ app, page }) => {
	await openAndAnswer(page, app, '/settings/blocks');
	await page.getByRole('button', { name: 'Block it' }).click();
	await expect(page.getByRole('alert')).toHaveText('Choose which area should rest.');
	await page.getByRole('combobox', { name: 'Area' }).selectOption('Feet');
	await page.getByRole('button', { name: 'Block it' }).click();
	await expect(page.getByRole('status')).toHaveText('Blocked: Feet.');
	await expectClosed(page, app, 'foot-hands-bedtime', 'You closed it.');

	await page.goto(app.url('/settings/blocks'));
	await page.getByRole('button', { name: 'Open Feet' }).click();
	// Asked twice.
	await page.getByRole('button', { name: 'Yes, open Feet' }).click();
	await expect(page.getByText('Nothing is blocked.')).toBeVisible();
	await expectOpen(page, app, 'foot-hands-bedtime');
});
