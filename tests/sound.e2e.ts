// The sound hardware: open before Start where that is allowed, and open until the end of what it plays.
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import { openAndAnswer, playerOn, whileTimePasses } from './support/user';

/** Keeps a list of every context that the page makes. */
async function watchContexts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const contexts: AudioContext[] = [];
		Object.assign(window, { contexts });
		const Real = window.AudioContext;
		window.AudioContext = class extends Real {
			constructor(options?: AudioContextOptions) {
				super(options);
				contexts.push(this);
			}
		};
	});
}

const states = (page: Page) =>
	page.evaluate(() =>
		(window as unknown as { contexts: AudioContext[] }).contexts.map(({ state }) => state)
	);

test('the sound that was opened for Start is the one that plays, and is let go when Start is left', async ({
	app,
	page
}) => {
	await watchContexts(page);
	const player = playerOn(page);
	await openAndAnswer(page, app, '/routines');
	expect(await states(page)).toEqual([]);

	await page.getByRole('link', { name: /Effleurage for Quads/ }).click();
	await expect(player.start).toBeEnabled();
	await expect.poll(() => states(page)).toEqual(['running']);
	await page.goBack();
	await expect.poll(() => states(page)).toEqual(['closed']);

	await page.getByRole('link', { name: /Effleurage for Quads/ }).click();
	await expect.poll(() => states(page)).toEqual(['closed', 'running']);
	await player.start.click();
	await expect(player.pause).toBeVisible();
	// Longer than it takes to let go of the page that was left.
	await whileTimePasses(500);
	expect(await states(page)).toEqual(['closed', 'running']);
});
