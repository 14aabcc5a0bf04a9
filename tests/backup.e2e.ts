// Everything as one file: out, and in again; what a file may not do; and that nothing is lost on the way.
import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test, type HostedApp } from './support/test';
import { answerFirstRun, openAndAnswer, SHORT, startPlaying } from './support/user';

async function doSession(page: Page, app: HostedApp) {
	const player = await startPlaying(page, app);
	await player.next.click();
	await player.pause.click();
	await page.getByRole('button', { name: 'End session' }).click();
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(player.heading).toHaveText('Where is it tight?');
}

async function saveBackup(page: Page, app: HostedApp): Promise<string> {
	await page.goto(app.url('/settings'));
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Back up' }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/^unknot-backup-\d{4}-\d\d-\d\d\.json$/);
	return download.path();
}

const choose = (page: Page, path: string) =>
	page.getByLabel('Choose a backup file').setInputFiles(path);

const sessions = (page: Page) => page.getByRole('listitem').filter({ hasText: SHORT.title });

test('out, everything deleted, and in again', async ({ app, page }) => {
	await openAndAnswer(page, app, '/', ['Roller']);
	await doSession(page, app);
	await page.goto(app.url('/settings/blocks'));
	await page.getByLabel('Area').selectOption('Feet');
	await page.getByRole('button', { name: 'Block it' }).click();
	await expect(page.getByRole('button', { name: 'Open Feet' })).toBeVisible();
	const path = await saveBackup(page, app);
	expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ format: 'unknot.backup/1' });

	await page.evaluate(() => indexedDB.deleteDatabase('unknot'));
	await page.evaluate(() => localStorage.clear());
	await page.goto(app.url('/settings'));
	await answerFirstRun(page);
	await choose(page, path);
	await expect(page.getByRole('group', { name: 'What is in the file' })).toContainText(
		'1 new session'
	);
	await page.getByRole('button', { name: 'Add to what is here' }).click();
	await expect(page.getByText('Added to what is here.')).toBeVisible();
	await page.goto(app.url('/history'));
	await expect(sessions(page)).toHaveCount(1);
	await page.goto(app.url('/settings/blocks'));
	await expect(page.getByRole('button', { name: 'Open Feet' })).toBeVisible();
});

test('a damaged file names the place and changes nothing', async ({ app, page }, info) => {
	await openAndAnswer(page, app, '/');
	await doSession(page, app);
	const path = await saveBackup(page, app);
	const broken = JSON.parse(await readFile(path, 'utf8')) as {
		sessions: { startedAtMs: unknown }[];
	};
	for (const session of broken.sessions) session.startedAtMs = 'yesterday';
	const damaged = info.outputPath('damaged.json');
	await writeFile(damaged, JSON.stringify(broken));
	await choose(page, damaged);
	await expect(page.getByRole('alert')).toHaveText(
		'The file is damaged: sessions[0].startedAtMs is not what belongs there. Nothing was changed.'
	);
	await page.goto(app.url('/history'));
	await expect(sessions(page)).toHaveCount(1);
});

test('a replacement can be undone, and opens no area', async ({ app, page }) => {
	await openAndAnswer(page, app, '/');
	const empty = await saveBackup(page, app);
	await doSession(page, app);
	await page.goto(app.url('/settings/blocks'));
	await page.getByLabel('Area').selectOption('Feet');
	await page.getByRole('button', { name: 'Block it' }).click();
	await page.goto(app.url('/settings'));
	await choose(page, empty);
	await expect(page.getByText('1 session that only this device has would go.')).toBeVisible();
	await page.getByRole('button', { name: 'Replace what is here' }).click();
	await expect(page.getByText('Replaced.')).toBeVisible();
	await page.goto(app.url('/history'));
	await expect(page.getByText('Nothing here yet')).toBeVisible();
	await page.goto(app.url('/settings/blocks'));
	await expect(page.getByRole('button', { name: 'Open Feet' })).toBeVisible();
	await page.goto(app.url('/settings'));
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('As it was before the import.')).toBeVisible();
	await page.goto(app.url('/history'));
	await expect(sessions(page)).toHaveCount(1);
});
