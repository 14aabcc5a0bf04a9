// What to do today: asked, answered with reasons, remembered, and held to on every page.
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import { openAndAnswer } from './support/user';

const said = (page: Page) => ({
	legs: page.getByRole('radio', { name: 'Legs' }),
	hours: page.getByRole('slider', { name: 'How long ago?' }),
	sore: page.getByRole('slider', { name: 'How sore?' }),
	cards: page.getByRole('main').getByRole('listitem').getByRole('link')
});

/** Legs, 26 h ago, that sore. */
async function checkIn(page: Page, soreness: number) {
	const { legs, hours, sore } = said(page);
	await legs.check();
	await hours.fill('26');
	await sore.fill(String(soreness));
}

test('@subpath the worked example: legs, 26 h, soreness 6, roller and ball, 15 min', async ({
	app,
	page
}) => {
	await openAndAnswer(page, app, '/recover', ['Roller', 'Ball']);
	const { cards, hours, sore } = said(page);
	await expect(page.getByText(/^Say how/)).toBeVisible();
	await checkIn(page, 6);

	await expect(cards).toHaveCount(3);
	await expect(cards.nth(0)).toHaveText('DOMS Gentle: Legs');
	await expect(page.getByText('26 h after legs, soreness 6: light is open.')).toBeVisible();
	await expect(page.getByText('Move easy.')).toBeVisible();

	// Remembered, and without the network.
	await app.untilOfflineReady(page);
	await app.stop();
	await page.reload();
	await expect(hours).toHaveValue('26');
	await expect(sore).toHaveValue('6');
	await expect(cards.nth(0)).toHaveText('DOMS Gentle: Legs');
	await page.getByRole('link', { name: 'Body' }).click();
	const line = page.getByRole('link', { name: /^Legs, 26 h ago: light only until / });
	await expect(line).toBeVisible();

	// What it closes is closed on the page of the routine too, and Back leads on from there.
	await page.goto(app.url('/routines/quad-foam-roller'));
	await expect(page.getByText(/Quads: light at most until/)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeHidden();
	await page.goto(app.url('/recover'));
	await cards.nth(0).click();
	await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeEnabled();
	await page.goBack();
	await expect(cards).toHaveCount(3);
});

test('nothing opens until it is said how sore, and how long ago', async ({ app, page }) => {
	await openAndAnswer(page, app, '/recover', ['Roller']);
	const { legs, hours, sore, cards } = said(page);
	await legs.check();
	await sore.fill('2');
	await expect(page.getByText(/^Say how long ago it was/)).toBeVisible();
	await expect(cards).toHaveCount(0);
	await hours.fill('26');
	await expect(cards).toHaveCount(3);
});

test('soreness 7 after something new asks first; a yes leads to help, and everything rests', async ({
	app,
	page
}) => {
	await openAndAnswer(page, app, '/recover');
	await checkIn(page, 7);
	await page.getByText('Anything else today?').click();
	await page.getByRole('checkbox', { name: 'It was new, or unusually hard' }).check();
	const { cards } = said(page);
	await expect(cards).toHaveCount(0);
	await page.getByRole('button', { name: 'No', exact: true }).click();
	await expect(cards).toHaveCount(3);

	await page.getByRole('button', { name: 'Yes, at least one' }).click();
	await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Call 112' })).toHaveAttribute('href', 'tel:112');
	await page.goto(app.url('/routines/quad-effleurage-hands'));
	await expect(page.getByText(/medical help/).first()).toBeVisible();
	await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeHidden();
});
