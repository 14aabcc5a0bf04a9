// What the body said the day after limits every page, and says so on the map: rule C2 of the content brief.
import type { Page } from '@playwright/test';
import { putSessions, sessionOn } from './support/sessions';
import { expect, test, type HostedApp } from './support/test';
import { openAndAnswer, playerOn } from './support/user';

const HOUR_MS = 3_600_000;
/** Moderate, by roller, on the quads. */
const ROLLER = 'quad-foam-roller';

/** Answered, and a moderate session on the quads is a day old. */
async function theDayAfter(page: Page, app: HostedApp) {
	await openAndAnswer(page, app, '/', ['Roller']);
	await putSessions(page, [
		sessionOn('quads', Date.now() - 26 * HOUR_MS, {
			id: 'yesterday',
			routineTitle: 'Foam Roller for Quads',
			tool: 'roller',
			pressure: 'moderate'
		})
	]);
	await page.goto(app.url('/'));
	await expect(page.getByRole('heading', { name: 'How is it today?' })).toBeVisible();
}

const quads = (page: Page) => page.getByRole('button', { name: 'Quads', exact: true });

test('worse: one level lighter there for a week, on the map, in the list and at Start', async ({
	app,
	page
}) => {
	await theDayAfter(page, app);
	await page.getByRole('button', { name: 'Worse', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'How is it today?' })).toBeHidden();

	await expect(quads(page)).toHaveAccessibleDescription('Limited');
	await quads(page).click();
	await expect(page.getByText('both, light at most').first()).toBeVisible();
	const why = /Light at most until .+\. It was worse or bruised the day after\./;
	await expect(page.getByText(why)).toBeVisible();
	await page.getByRole('button', { name: 'List of areas' }).first().click();
	const list = page.getByRole('region', { name: 'List of areas' });
	await expect(list.getByRole('listitem').filter({ hasText: 'Quads' })).toContainText(why);

	await page.goto(app.url(`/routines/${ROLLER}`));
	await expect(page.getByText('light at most until').first()).toBeVisible();
	await expect(playerOn(page).start).toBeHidden();

	// The record goes, what it said of the body stays.
	await page.goto(app.url('/history'));
	await page.getByText('Foam Roller for Quads').click();
	await page.getByRole('button', { name: 'Delete' }).click();
	await expect(page.getByText('Deleted')).toBeVisible();
	await page.goto(app.url(`/routines/${ROLLER}`));
	await expect(page.getByText('light at most until').first()).toBeVisible();
	await expect(playerOn(page).start).toBeHidden();
});

test('bruised: it rests until the user says that it is gone', async ({ app, page }) => {
	await theDayAfter(page, app);
	await page.getByRole('button', { name: 'Bruised', exact: true }).click();
	await expect(quads(page)).toHaveAccessibleDescription('Blocked');
	await quads(page).click();
	await expect(page.getByRole('heading', { name: 'Quads: resting' })).toBeVisible();
	await expect(page.getByText('Until you say that it is over.')).toBeVisible();

	await page.goto(app.url('/settings/blocks'));
	await page.getByRole('button', { name: 'Open Quads' }).click();
	await expect(page.getByText('Is the bruise gone, and pressing on it fine?')).toBeVisible();
	await page.getByRole('button', { name: /^Yes/ }).click();
	await expect(page.getByRole('button', { name: 'Open Quads' })).toBeHidden();
	await page.goto(app.url('/'));
	await quads(page).click();
	await expect(page.getByRole('heading', { name: 'For quads', exact: true })).toBeVisible();
});
