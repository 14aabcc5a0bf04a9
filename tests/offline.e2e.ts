// Offline: one visit is enough. The server is really stopped, and the browser really starts anew.
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import type { HostedApp } from './support/test';
import {
	answerFirstRun,
	openAndAnswer,
	playerOn,
	skipToStep,
	SHORT,
	untilDigitChanges,
	whileTimePasses
} from './support/user';

/** Every page by its address, and the heading that shows it is really that page. */
const PAGES: readonly (readonly [path: string, heading: string])[] = [
	['/', 'Where is it tight?'],
	['/routines', 'Library'],
	['/routines/quad-effleurage-hands', 'Effleurage for Quads'],
	['/routines/glute-massage-ball', 'Massage Ball for Glutes'],
	['/routines/it-band-foam-roller', 'Foam Roller for the IT-Band Line'],
	['/play', 'Nothing is playing'],
	['/play?routine=quad-effleurage-hands', 'Effleurage for Quads'],
	['/play?routine=no-such-routine', 'There is no such routine'],
	['/packs', 'Packs'],
	['/packs/leg-day', 'Heavy leg day'],
	['/packs/rest-day?hours=50', 'Rest day'],
	['/packs/no-such-pack', 'This page is not here'],
	['/learn', 'Learn'],
	['/learn/good-or-bad-pain', 'Good discomfort or bad pain'],
	['/learn/myths', 'Myths'],
	['/learn/myth-lactic-acid', '“Massage clears lactic acid from your muscles.”'],
	['/learn/start-positions', 'Start positions'],
	['/learn/no-such-article', 'This page is not here'],
	['/recover', 'What did you train?'],
	['/history', 'History'],
	['/settings', 'Settings'],
	['/settings/about', 'About you'],
	['/settings/blocks', 'Blocked areas'],
	['/routines/no-such-routine', 'This page is not here'],
	['/no/such/page', 'This page is not here']
];

async function isUp(app: HostedApp): Promise<boolean> {
	return fetch(app.url('/')).then(
		() => true,
		() => false
	);
}

test('every page opens from a cold start with the server dead @subpath', async ({
	app,
	device
}) => {
	let page = await device.start();
	await openAndAnswer(page, app, '/');
	await app.untilOfflineReady(page);
	await device.close();
	await app.stop();
	expect(await isUp(app)).toBe(false);

	page = await device.start();
	for (const [path, heading] of PAGES) {
		await page.goto(app.url(path));
		await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(heading);
		// Never a page without a way on.
		await expect(page.getByRole('main').getByRole('link').first(), path).toBeVisible();
	}
});

test('every routine is on the device after one visit', async ({ app, page }) => {
	await openAndAnswer(page, app, '/routines');
	await app.untilOfflineReady(page);
	await app.stop();

	await page.reload();
	const links = page.getByRole('main').getByRole('listitem').getByRole('link');
	await expect(links).toHaveCount(49);
	const addresses = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
	for (const address of addresses) {
		await page.goto(address);
		await expect(page.getByRole('button', { name: 'Start' }), address).toBeEnabled();
	}
});

test('the whole story with the server dead @subpath', async ({ app, page }) => {
	await page.goto(app.url('/'));
	await app.untilOfflineReady(page);
	await app.stop();
	expect(await isUp(app)).toBe(false);

	// Not even the first run needs the network.
	await page.reload();
	await answerFirstRun(page, ['Roller']);
	await navigateEverywhere(page);

	const player = playerOn(page);
	await page.getByRole('link', { name: 'Library' }).click();
	await page.getByRole('link', { name: SHORT.title }).click();
	await player.start.click();
	await skipToStep(player, 2);
	await untilDigitChanges(player);
	await untilDigitChanges(player);

	const sheet = page.getByRole('alertdialog', { name: 'Sharp pain' });
	await player.pain.click();
	for (const answer of ['None of these', 'On a bone or joint', 'Skip step']) {
		const button = sheet.getByRole('button', { name: answer, exact: true });
		await expect(button).toBeVisible();
		await whileTimePasses(850);
		await button.click();
	}
	await expect(player.pause).toBeVisible();
	while (!(await page.getByRole('button', { name: 'Save' }).isVisible())) await player.next.click();
	await page.getByRole('slider', { name: 'How sore now?' }).fill('2');
	await page.getByRole('radio', { name: 'Same' }).check();
	await page.getByRole('button', { name: 'Save' }).click();

	await page.getByRole('link', { name: 'History' }).click();
	const session = page.getByRole('listitem').filter({ hasText: SHORT.title }).first();
	await expect(session).toContainText('Soreness 2 after');
	await expect(session).toContainText('1 sharp pain');
	await page.reload();
	await expect(session).toContainText('Soreness 2 after');

	// The network comes back, and nothing was waiting for it.
	await app.start();
	await page.reload();
	await expect(session).toContainText('Soreness 2 after');
});

/** From page to page inside the app, as one walks through it. */
async function navigateEverywhere(page: Page) {
	const heading = page.getByRole('heading', { level: 1 });
	const main = page.getByRole('navigation', { name: 'Main' });
	await main.getByRole('link', { name: 'Library' }).click();
	await expect(heading).toHaveText('Library');
	await page.getByRole('link', { name: 'Foam Roller for the IT-Band Line' }).click();
	await expect(heading).toHaveText('Foam Roller for the IT-Band Line');
	await page.goBack();
	await main.getByRole('link', { name: 'History' }).click();
	await expect(heading).toHaveText('History');
	await main.getByRole('link', { name: 'Recover' }).click();
	await expect(heading).toHaveText('What did you train?');
	await main.getByRole('link', { name: 'Body' }).click();
	await page.getByRole('link', { name: 'Settings' }).click();
	await expect(heading).toHaveText('Settings');
	await page.getByRole('link', { name: 'About you' }).click();
	await expect(heading).toHaveText('About you');
	await page.goBack();
	await page.getByRole('link', { name: 'Blocked areas' }).click();
	await expect(heading).toHaveText('Blocked areas');
	await page.goBack();
	await main.getByRole('link', { name: 'Body' }).click();
	await expect(heading).toHaveText('Where is it tight?');
}
