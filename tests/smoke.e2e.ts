import { expect, test } from './support/test';

test('the home page opens again with the server gone @subpath', async ({ app, page }) => {
	await page.goto(app.url('/'));
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await app.untilOfflineReady(page);

	await app.stop();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
