// The player without sound, in bed, in a small window, and how pages turn into each other.
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import type { HostedApp } from './support/test';
import { openAndAnswer, playerOn, skipToStep, startPlaying } from './support/user';

const ANDROID =
	'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0.0.0 Mobile Safari/537.36';

/** Turns a switch of the settings on. */
async function switchOn(page: Page, app: HostedApp, name: RegExp): Promise<void> {
	await page.goto(app.url('/settings'));
	await page.getByRole('switch', { name }).check();
}

/** The flash, or the border in its place. */
const flash = (page: Page) => page.locator('main div[aria-hidden].flash');

test('the screen flashes with a cue, and shows a border instead where motion is unwanted', async ({
	app,
	page
}) => {
	await openAndAnswer(page, app, '/settings');
	await switchOn(page, app, /^Flash the screen/);
	const player = await startPlaying(page, app);
	await skipToStep(player, 1);
	await expect(flash(page)).toBeAttached();
	await expect(flash(page)).toHaveCSS('animation-name', /flash/);
	// It covers everything and stops nothing.
	await player.pause.click();
	await expect(player.resume).toBeVisible();

	await page.emulateMedia({ reducedMotion: 'reduce' });
	await expect(flash(page)).toHaveCSS('animation-name', 'none');
});

test.describe('on a phone that vibrates', () => {
	test.use({ userAgent: ANDROID });

	test('vibration only: each cue is felt, and it is said before Start that nothing is heard', async ({
		app,
		page
	}) => {
		await page.addInitScript(() => {
			const felt: number[][] = [];
			Object.assign(window, { felt });
			navigator.vibrate = (pattern) => felt.push(JSON.parse(JSON.stringify([pattern])).flat()) > 0;
		});
		await openAndAnswer(page, app, '/settings');
		await switchOn(page, app, /^Vibration only/);
		const player = playerOn(page);
		await page.goto(app.url('/play?routine=hands-typing-reset'));
		await expect(page.getByText('No chimes and no voice, as set in Settings.')).toBeVisible();
		await player.start.click();
		await skipToStep(player, 1);
		const felt = () => page.evaluate(() => (window as unknown as { felt: number[][] }).felt);
		await expect.poll(felt).toContainEqual([400]);
		await player.pain.click();
		await expect.poll(felt).toContainEqual([1000]);
	});
});

test('bedtime is dim in every sheet and to the end', async ({ app, page }) => {
	await openAndAnswer(page, app, '/');
	const player = await startPlaying(page, app, 'evening-wind-down');
	const background = (role: 'dialog' | 'alertdialog') =>
		page.getByRole(role).evaluate((dialog) => {
			const dim = dialog.matches('.dim') ? dialog : dialog.querySelector('.dim');
			return dim ? getComputedStyle(dim).getPropertyValue('--bg') : '';
		});
	await page.getByRole('button', { name: 'Sound' }).click();
	expect(await background('dialog')).toBe('#060504');
	await page.getByRole('button', { name: 'Done' }).click();
	await player.end.click();
	expect(await background('dialog')).toBe('#060504');
	await page.getByRole('button', { name: 'Keep going' }).click();
	await skipToStep(player, 1);
	await player.pain.click();
	await expect(page.getByRole('alertdialog')).toBeVisible();
	expect(await background('alertdialog')).toBe('#060504');
	await page.getByRole('button', { name: 'None of these' }).click({ delay: 900 });
	await page.getByRole('button', { name: 'End session' }).click({ delay: 900 });
	await expect(page.getByRole('button', { name: 'Save' })).toBeVisible();
	await expect(page.locator('main .dim')).toHaveCSS('background-color', 'rgb(6, 5, 4)');
});

test('a small window counts with the player and goes with the session', async ({ app, page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await openAndAnswer(page, app, '/');
	const player = await startPlaying(page, app);
	const button = page.getByRole('button', { name: 'Small window' });
	const has = await page.evaluate(() => 'documentPictureInPicture' in window);
	test.skip(!has, 'This browser has no small windows.');
	await skipToStep(player, 2);
	await button.click();
	type Small = { documentPictureInPicture: { window: Window | null } };
	const small = () =>
		page.evaluate(
			() =>
				(window as unknown as Small).documentPictureInPicture.window?.document.body.innerText ?? ''
		);
	await expect.poll(small).toMatch(/LEFT[^]*\d+[^]*Pause[^]*Sharp pain/);
	const press = (name: string) =>
		page.evaluate((label) => {
			const { document } = (window as unknown as Small).documentPictureInPicture.window ?? {};
			const all = [...(document?.querySelectorAll('button') ?? [])];
			all.find((b) => b.innerText.trim() === label)?.click();
		}, name);
	await press('Pause');
	await expect(player.resume).toBeVisible();
	await press('Sharp pain');
	await expect(page.getByRole('alertdialog', { name: 'Sharp pain' })).toBeVisible();
	await expect.poll(small).toContain('Go on in the Unknot window');
	await page.goto(app.url('/'));
	await expect
		.poll(() => page.evaluate(() => (window as unknown as Small).documentPictureInPicture.window))
		.toBeNull();
});

test('list and routine turn into each other; with reduced motion they just change', async ({
	app,
	page
}) => {
	await page.addInitScript(() => {
		const start = document.startViewTransition?.bind(document);
		const seen: string[] = [];
		Object.assign(window, { seen });
		if (start)
			document.startViewTransition = (update) => {
				const named = [...document.querySelectorAll<HTMLElement>('[style*=view-transition-name]')];
				seen.push(named.map((element) => element.innerText).join());
				return start(update);
			};
	});
	const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
	await openAndAnswer(page, app, '/routines');
	await page.waitForLoadState('networkidle');
	const row = page.getByRole('link', { name: /Hands and Forearms Reset/ });
	await row.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hands and Forearms Reset');
	expect(await seen()).toEqual(['Hands and Forearms Reset']);
	await page.goBack();
	await expect(row).toBeVisible();
	await expect.poll(seen).toHaveLength(2);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await row.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hands and Forearms Reset');
	expect(await seen()).toHaveLength(2);
});
