// History: what the sessions come to, found again by filters that live in the address, and handed out as files.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { seed } from './support/sessions';
import { expect, test } from './support/test';

const rows = (page: Page) => page.getByRole('listitem').filter({ hasText: 'Finished' });

test('filters live in the address, and Back lets go of them', async ({ app, page }) => {
	await seed(page, app);
	await expect(rows(page)).toHaveCount(2);
	await page.getByLabel('Area').selectOption('Glutes');
	await expect(page).toHaveURL(/\?area=glutes$/);
	await expect(rows(page)).toHaveText([/Ball for Glutes/]);
	await expect(page.getByText('In all: 1 session, 10 min.')).toBeVisible();
	await page.reload();
	await expect(rows(page)).toHaveText([/Ball for Glutes/]);
	await page.getByRole('button', { name: 'Area: Glutes. Remove' }).click();
	await expect(rows(page)).toHaveCount(2);
	await page.goBack();
	await expect(rows(page)).toHaveCount(1);
	await page.goBack();
	await expect(rows(page)).toHaveCount(2);

	const today = page.getByRole('button', { name: /: 1 session, 10 min$/ }).last();
	await today.click();
	await expect(page).toHaveURL(/\?day=/);
	await expect(rows(page)).toHaveText([/Hands Reset/]);
	await today.press('Enter');
	await expect(rows(page)).toHaveCount(2);
});

test('charts say in words and numbers what they draw', async ({ app, page }) => {
	await seed(page, app);
	await expect(
		page.getByRole('img', {
			name: 'Soreness of the last 2 sessions: on average 5.0 before and 2.0 after.'
		})
	).toBeVisible();
	await page.getByText('As a table', { exact: true }).click();
	await expect(page.getByRole('row', { name: /^Today.* 5 2$/ })).toBeVisible();
	await expect(
		page.getByRole('table', { name: 'Minutes by area' }).getByRole('row', { name: 'Glutes 10' })
	).toBeVisible();
});

test('a goal of one’s own; deleted, and brought back', async ({ app, page }) => {
	await seed(page, app);
	const goal = page.getByRole('group', { name: 'Sessions a week' });
	await goal.getByRole('button', { name: 'Sessions a week: less' }).click();
	await expect(page.getByText('Goal met.')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Goal met.')).toBeVisible();

	await rows(page).first().getByText('Hands Reset').click();
	await page.getByRole('button', { name: /^Delete Hands Reset/ }).click();
	await expect(rows(page)).toHaveCount(1);
	await expect(page.getByText('In all: 1 session, 10 min.')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(rows(page)).toHaveCount(2);
});

test('a table for a spreadsheet, a reminder for the calendar', async ({ app, page }) => {
	await seed(page, app);
	const [csv] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save as a table (CSV)' }).click()
	]);
	expect(csv.suggestedFilename()).toBe('unknot-sessions.csv');
	expect((await readFile(await csv.path(), 'utf8')).split('\r\n')).toHaveLength(4);

	await page.getByText('Remind me each week').click();
	await page.getByLabel('Time').fill('07:05');
	const [ics] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save for the calendar' }).click()
	]);
	expect(ics.suggestedFilename()).toBe('unknot-massage.ics');
	expect(await readFile(await ics.path(), 'utf8')).toMatch(
		/DTSTART:\d{8}T070500\r\n[\s\S]*RRULE:FREQ=WEEKLY;BYDAY=TU,FR\r\n/
	);
});
