// What can be changed while a session runs, by finger and by keyboard, and that it outlives the page.
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import {
	openAndAnswer,
	playerOn,
	skipToStep,
	startPlaying,
	untilDigitChanges,
	whileTimePasses
} from './support/user';

/** The sheet that opens over a session that runs. */
function adjustOn(page: Page) {
	const sheet = page.getByRole('dialog', { name: 'Adjust' });
	const button = (name: string) => sheet.getByRole('button', { name, exact: true });
	return {
		sheet,
		open: async () => {
			await page.getByRole('button', { name: 'Adjust', exact: true }).click();
			await expect(sheet).toBeVisible();
		},
		done: async () => {
			await button('Done').click();
			await expect(sheet).toBeHidden();
		},
		button,
		length: sheet.getByRole('group', { name: 'Step length' }).getByRole('status'),
		tapForNext: sheet.getByRole('switch', { name: /^Tap for next/ }),
		rightFirst: sheet.getByRole('switch', { name: /^Right side first/ })
	};
}

async function playing(page: Page, app: Parameters<typeof openAndAnswer>[1], step = 1) {
	await openAndAnswer(page, app, '/');
	const player = await startPlaying(page, app);
	await skipToStep(player, step);
	return player;
}

/** Holds the mouse on something for a time. */
async function holdOn(page: Page, name: string, ms: number) {
	const box = await page.getByRole('button', { name, exact: true }).boundingBox();
	if (!box) throw new Error(`"${name}" is not on the screen.`);
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.mouse.down();
	await whileTimePasses(ms);
	await page.mouse.up();
}

test('makes a step longer and shorter, and changes the pace, while it runs', async ({
	page,
	app
}) => {
	const player = await playing(page, app);
	const adjust = adjustOn(page);
	await adjust.open();
	await expect(adjust.length).toHaveText('30 s');
	await adjust.button('Step length: more').click();
	await expect(adjust.length).toHaveText('40 s');
	await adjust.button('Step length: less').click();
	await adjust.button('Step length: less').click();
	await expect(adjust.length).toHaveText('20 s');
	await adjust.button('Step length: more').click();
	await adjust.button('Step length: more').click();
	await adjust.done();
	expect(await player.seconds()).toBeGreaterThan(30);
	const left = page.getByText(/^\d+:\d\d left$/);
	const before = await left.textContent();
	await adjust.open();
	await adjust.button('Pace: more').click();
	await adjust.button('Pace: more').click();
	await expect(adjust.sheet.getByText('1.5 ×')).toBeVisible();
	await expect(adjust.button('Pace: more')).toHaveAttribute('aria-disabled', 'true');
	await adjust.done();
	const seconds = (text: string | null) => {
		const [m = 0, s = 0] = (text ?? '').replace(' left', '').split(':').map(Number);
		return m * 60 + s;
	};
	// 40 s stretched to a few seconds less than 60, and every step after it.
	expect(seconds(await left.textContent())).toBeGreaterThan(seconds(before) + 60);
	await expect(player.stepLabel).toHaveText('Step 1 of 8');
});

test('goes 15 seconds back and forth within a step, by button and by keyboard', async ({
	page,
	app
}) => {
	const player = await playing(page, app);
	await page.keyboard.press('Shift+ArrowRight');
	await expect(player.stepLabel).toHaveText('Step 1 of 8');
	await expect.poll(player.seconds).toBeLessThanOrEqual(15);
	await page.keyboard.press('Shift+ArrowLeft');
	await expect.poll(player.seconds).toBeGreaterThan(15);
	const adjust = adjustOn(page);
	await adjust.open();
	await adjust.button('Forward 15 seconds').click();
	await expect.poll(player.seconds).toBeLessThanOrEqual(15);
	await adjust.button('Repeat').click();
	await expect.poll(player.seconds).toBeGreaterThan(25);
	await adjust.done();
	// The plain arrows are steps.
	await page.keyboard.press('ArrowRight');
	await expect(player.heading).toHaveText('Next');
});

test('waits for a tap at each step when asked to', async ({ page, app }) => {
	const player = await playing(page, app);
	const adjust = adjustOn(page);
	await adjust.open();
	await adjust.tapForNext.check();
	await expect(adjust.sheet.getByText('Step length')).toBeHidden();
	await adjust.done();
	await expect(page.getByText('Tap for next')).toBeVisible();
	await expect(player.timer).toHaveAccessibleName(/seconds? so far$/);
	// It counts what has passed, and never down.
	const first = await player.seconds();
	await expect.poll(player.seconds).toBeGreaterThan(first);
	for (const step of [2, 3]) {
		await player.next.click();
		await expect(player.heading).toHaveText('Next');
		await player.next.click();
		await expect(player.stepLabel).toHaveText(`Step ${step} of 8`);
		await expect(player.timer).toHaveAccessibleName(/so far$/);
	}
});

test('plays the other side first from here on', async ({ page, app }) => {
	const player = await playing(page, app);
	const adjust = adjustOn(page);
	await adjust.open();
	await adjust.rightFirst.check();
	await adjust.done();
	// The step that has begun stays; then all of the right, and what is left of the left.
	await skipToStep(player, 2);
	await expect(page.getByRole('status')).toContainText('Right: ');
	await skipToStep(player, 6);
	await expect(page.getByRole('status')).toContainText('Left: ');
	await expect(player.heading).toContainText('Circles');
});

test('skips a muscle while it runs, in two taps', async ({ page, app }) => {
	const player = await playing(page, app);
	const adjust = adjustOn(page);
	await adjust.open();
	const skip = adjust.sheet.getByRole('button', { name: 'Skip this muscle' });
	await expect(skip).toHaveAccessibleDescription(/Forearm, both sides −\d:\d\d/);
	await skip.click();
	await expect(adjust.sheet).toBeHidden();
	await expect(player.stepLabel).toHaveText('Step 1 of 6');
	// And it does not come back, whichever way the session goes.
	await player.previous.click();
	await expect(player.stepLabel).toHaveText('Step 1 of 6');
});

test('locks its taps but not Sharp pain; a hold or Enter twice unlocks', async ({ page, app }) => {
	const player = await playing(page, app);
	const lock = page.getByRole('button', { name: 'Lock taps' });
	const unlock = page.getByRole('button', { name: 'Hold to unlock' });
	await lock.click();
	await expect(unlock).toBeFocused();
	for (const gone of [player.pause, player.next, player.previous, player.end, lock])
		await expect(gone).toBeHidden();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Space');
	await expect(player.stepLabel).toHaveText('Step 1 of 8');
	await unlock.click();
	await expect(unlock).toBeVisible();
	await untilDigitChanges(player);

	await player.pain.click();
	const sheet = page.getByRole('alertdialog', { name: 'Sharp pain' });
	await expect(sheet.getByRole('button', { name: 'None of these' })).toBeVisible();
	// The answers sit where the finger was: they count after a moment.
	await whileTimePasses(900);
	await sheet.getByRole('button', { name: 'None of these' }).click();
	await whileTimePasses(900);
	await sheet.getByRole('button', { name: /^Simply too much/ }).click();
	await whileTimePasses(900);
	await sheet.getByRole('button', { name: /^Resume at/ }).click();
	await expect(sheet).toBeHidden();

	await holdOn(page, 'Hold to unlock', 1100);
	await expect(player.pause).toBeVisible();
	await expect(player.pause).toBeFocused();

	await lock.click();
	await page.keyboard.press('Enter');
	await expect(unlock).toHaveAccessibleDescription('Press again to unlock.');
	await page.keyboard.press('Enter');
	await expect(player.pause).toBeVisible();
});

test('starts over when Previous step is held, and asks when chosen in the sheet', async ({
	page,
	app
}) => {
	const player = await playing(page, app, 3);
	await player.previous.click();
	await expect(player.stepLabel).not.toHaveText('Step 1 of 8');
	await holdOn(page, 'Previous step', 900);
	await expect(player.heading).toHaveText('Get ready');
	await expect(player.stepLabel).toHaveText('Step 1 of 8');

	await skipToStep(player, 2);
	const adjust = adjustOn(page);
	await adjust.open();
	await adjust.button('Start over').click();
	const ask = adjust.sheet.getByRole('group', { name: 'Start over?' });
	await ask.getByRole('button', { name: 'Stay here' }).click();
	await adjust.button('Start over').click();
	await ask.getByRole('button', { name: 'Start over' }).click();
	await expect(adjust.sheet).toBeHidden();
	await expect(player.heading).toHaveText('Get ready');
});

test('keeps every change when the browser is killed', async ({ app, device }) => {
	let page = await device.start();
	let player = await playing(page, app);
	let adjust = adjustOn(page);
	await adjust.open();
	await adjust.rightFirst.check();
	await adjust.button('Step length: more').click();
	await adjust.tapForNext.check();
	await adjust.sheet.getByRole('button', { name: 'Skip this muscle' }).click();
	await expect(player.stepLabel).toHaveText('Step 1 of 6');
	await player.next.click();
	await untilCountsUp(page);
	await device.kill();

	page = await device.start();
	await page.goto(app.url('/play'));
	player = playerOn(page);
	await player.resume.click();
	await expect(player.stepLabel).toHaveText('Step 1 of 6');
	await expect(player.timer).toHaveAccessibleName(/so far$/);
	await expect(page.getByRole('status')).toContainText('Right: ');
	adjust = adjustOn(page);
	await adjust.open();
	await expect(adjust.tapForNext).toBeChecked();
	await expect(adjust.rightFirst).toBeChecked();
});

async function untilCountsUp(page: Page) {
	const player = playerOn(page);
	await expect(player.timer).toHaveAccessibleName(/so far$/);
	const before = await player.seconds();
	await expect.poll(player.seconds).toBeGreaterThan(before);
}

test('starts as the settings say: no clock, the right side, taps locked', async ({ page, app }) => {
	await openAndAnswer(page, app, '/settings');
	for (const name of [/^Tap for next/, /^Right side first/, /^Start locked/])
		await page.getByRole('switch', { name }).check();
	const player = playerOn(page);
	await page.goto(app.url('/play?routine=hands-typing-reset'));
	await player.start.click();
	await expect(page.getByRole('button', { name: 'Hold to unlock' })).toBeVisible();
	await expect(page.getByRole('status')).toContainText('Right: ');
	await expect(player.pause).toBeHidden();
	await expect(player.timer).toHaveAccessibleName(/so far$/);
});

for (const [width, height] of [
	[320, 640],
	[844, 390]
] as const) {
	test(`has everything in reach at ${width} by ${height}`, async ({ page, app }) => {
		await page.setViewportSize({ width, height });
		const player = await playing(page, app);
		const inView = async (...names: string[]) => {
			for (const name of names)
				await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
		};
		await inView('End session', 'Lock taps', 'Adjust', 'Sound', 'Previous step', 'Pause');
		await inView('Next step', 'Sharp pain');
		const adjust = adjustOn(page);
		await adjust.open();
		await expect(adjust.button('Sharp pain')).toBeInViewport({ ratio: 1 });
		await adjust.button('Start over').scrollIntoViewIfNeeded();
		await adjust.done();
		await page.getByRole('button', { name: 'Lock taps' }).click();
		await inView('Hold to unlock', 'Sharp pain');
		await holdOn(page, 'Hold to unlock', 1100);
		await player.pause.click();
		await page.getByRole('switch', { name: /^Tap for next/ }).scrollIntoViewIfNeeded();
		await inView('Resume here', 'Sharp pain');
	});
}
