// The library: found by any word, narrowed by filters, remembered in the address.
import { expect, test } from './support/test';
import { openAndAnswer, playerOn } from './support/user';

test('@subpath a search forgives, follows the typing, and is kept in the address', async ({
	app,
	page
}) => {
	await openAndAnswer(page, app, '/routines', ['Roller', 'Ball']);
	const rows = page.getByRole('main').getByRole('list').getByRole('link');
	await expect(rows).toHaveCount(49);
	const field = page.getByRole('searchbox', { name: 'Search routines' });

	await field.pressSequentially('but');
	await expect(rows.first()).toContainText('Glutes');
	await field.fill('hamstirng');
	await expect(rows.first()).toContainText('Hamstring');
	await field.fill('IT band');
	await expect(rows.first()).toContainText('IT-Band');
	await expect(page).toHaveURL(app.url('/routines?q=IT%20band'));

	await rows.first().click();
	await expect(playerOn(page).heading).toContainText('IT-Band');
	await page.goBack();
	await expect(field).toHaveValue('IT band');
	await expect(rows.first()).toContainText('IT-Band');
	await page.reload();
	await expect(field).toHaveValue('IT band');

	await page.getByRole('button', { name: 'Clear the search' }).click();
	await expect(field).toBeFocused();
	await expect(rows).toHaveCount(49);
	await expect(page).toHaveURL(app.url('/routines'));
});

test('filters narrow, name themselves, and can be let go one by one', async ({ app, page }) => {
	await openAndAnswer(page, app, '/routines?area=quads&tool=gun', ['Gun']);
	const count = page.getByRole('heading', { level: 2 });
	await expect(count).toHaveText(/^\d+ for quads$/);
	const before = Number((await count.textContent())?.split(' ')[0]);

	await page.getByRole('button', { name: 'Tool: Gun. Remove' }).click();
	await expect(page.getByRole('combobox', { name: 'Tool' })).toBeFocused();
	await expect
		.poll(async () => Number((await count.textContent())?.split(' ')[0]))
		.toBeGreaterThan(before);
	await expect(page).toHaveURL(app.url('/routines?area=quads'));

	await page.getByRole('combobox', { name: 'Pressure' }).selectOption('Firm');
	await page.getByRole('combobox', { name: 'Tool' }).selectOption('Strap');
	await expect(page.getByText('Nothing fits all of these.')).toBeVisible();
	await page.getByRole('button', { name: /^\d+ without Strap$/ }).click();
	await expect(page.getByRole('main').getByRole('list').getByRole('link').first()).toBeVisible();
});

test('favourites and what was done lately', async ({ app, page }) => {
	await openAndAnswer(page, app, '/routines?only=favourites');
	await expect(page.getByText('No favourites yet.')).toBeVisible();
	await page.goto(app.url('/routines/neck-traps-hands'));
	await page.getByRole('button', { name: 'Favourite' }).click();
	await expect(page.getByRole('button', { name: 'Favourite' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await page.goto(app.url('/routines?only=favourites'));
	await expect(page.getByRole('link', { name: /Neck.*favourite/ })).toBeVisible();

	await page.getByRole('button', { name: 'Favourites' }).click();
	await page.getByRole('button', { name: 'Recently done' }).click();
	await expect(page.getByText('Nothing done yet.')).toBeVisible();
	await page.getByRole('combobox', { name: 'Order' }).selectOption('Shortest');
	await page.getByRole('button', { name: 'Show all 49' }).click();
	await expect(page.getByRole('main').getByRole('list').getByRole('link').first()).toContainText(
		'4 min'
	);
});
