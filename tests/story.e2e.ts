// The whole story, online: from the first tap to the record in History.
import { expect, test } from './support/test';
import {
	answerFirstRun,
	openAndAnswer,
	playerOn,
	skipToStep,
	startPlaying,
	untilDigitChanges,
	whileTimePasses
} from './support/user';

test('from the first run to the record in History', async ({ app, page }) => {
	const player = playerOn(page);
	const shown = (text: string) => page.getByText(text, { exact: true });

	await page.goto(app.url('/'));
	await answerFirstRun(page, ['Roller']);
	await expect(player.heading).toHaveText('Where is it tight?');
	await expect(page.getByRole('button', { name: 'Roller' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);

	const quads = page.getByRole('button', { name: 'Quads', exact: true });
	await expect(quads).toHaveAttribute('aria-pressed', 'false');
	await quads.click();
	await expect(quads).toHaveAttribute('aria-pressed', 'true');
	await expect(page.getByRole('heading', { name: 'For quads', exact: true })).toBeVisible();
	await page.getByRole('link', { name: 'Effleurage for Quads' }).click();

	await expect(page).toHaveURL(app.url('/routines/quad-effleurage-hands'));
	await expect(player.heading).toHaveText('Effleurage for Quads');
	await expect(page.getByText('Stop a hand-width below the groin crease.')).toBeVisible();
	await page.getByRole('slider', { name: 'How sore is it now?' }).fill('3');
	await player.start.click();

	await expect(page).toHaveURL(app.url('/play?routine=quad-effleurage-hands'));
	await expect(player.heading).toHaveText('Get ready');
	await expect(player.stepLabel).toHaveText('Step 1 of 16');

	await skipToStep(player, 2);
	await expect(player.heading).toHaveText('Glide Front of thigh');
	await expect(shown('Left')).toBeVisible();
	await expect(shown('Glide from just above the knee up toward the hip.')).toBeVisible();
	await expect(shown('Flat hands, feather-light return')).toBeVisible();
	await expect(page.getByRole('img', { name: 'Pressure 1 of 3, Light' })).toBeVisible();
	await expect(shown('Stay at 3 or below')).toBeVisible();
	await expect(shown('Glide, middle of the front thigh')).toBeVisible();
	await expect(shown('Left, 60 s')).toBeVisible();
	// One line that says each change once, whatever else moves on the screen.
	await expect(page.getByRole('status')).toContainText(
		'Step 2 of 16. Left: Glide, front of thigh.'
	);

	const before = await player.seconds();
	const beganAt = Date.now();
	await untilDigitChanges(player);
	await untilDigitChanges(player);
	expect(before - (await player.seconds())).toBeGreaterThanOrEqual(2);
	expect(Date.now() - beganAt).toBeGreaterThan(1000);
	expect(await player.timer.getAttribute('aria-label')).toMatch(/^\d+ seconds left$/);

	await skipToStep(player, 16);
	await expect(player.heading).toHaveText('Move Knees, both sides');
	await player.pause.click();
	await page.getByRole('button', { name: 'Forward 15 seconds' }).click();
	await page.getByRole('button', { name: 'Forward 15 seconds' }).click();
	await player.resume.click();

	// The last second runs out by itself.
	await expect(player.heading).toHaveText('Done. Nice and slow.');
	await page.getByRole('slider', { name: 'How sore now?' }).fill('1');
	await page.getByRole('radio', { name: 'Looser' }).check();
	await page.getByRole('button', { name: 'Save' }).click();

	await page.getByRole('link', { name: 'History' }).click();
	await expect(player.heading).toHaveText('History');
	const session = page.getByRole('listitem').filter({ hasText: 'Effleurage for Quads' }).first();
	await expect(session).toContainText('Finished');
	await expect(session).toContainText('Soreness 3, then 1');
	await session.getByText('Effleurage for Quads').click();
	await expect(session).toContainText('Felt looser afterwards.');
	const steps = session.getByRole('list').last().getByRole('listitem');
	await expect(steps).toHaveCount(16);
	await expect(steps.nth(1)).toHaveText(/^Glide, front of thigh, left ?\d+ of 60 s$/);
	await expect(steps.nth(2)).toContainText('Skipped');

	await page.reload();
	await expect(session).toContainText('Soreness 3, then 1');
	await expect(page.getByText('A session is waiting')).toBeHidden();
});

test('pause holds the spot; next and previous move by steps', async ({ app, page }) => {
	await openAndAnswer(page, app, '/');
	const player = await startPlaying(page, app);
	await skipToStep(player, 2);

	await player.pause.click();
	await expect(player.resume).toBeFocused();
	const spot = await player.seconds();
	await whileTimePasses(2200);
	expect(await player.seconds()).toBe(spot);
	await player.resume.click();
	await expect(player.pause).toBeVisible();
	expect(spot - (await player.seconds())).toBeLessThanOrEqual(1);

	// First the time to move, then the step itself.
	await player.next.click();
	await expect(player.stepLabel).toHaveText('Step 3 of 8');
	await expect(player.heading).toHaveText('Next');
	await player.next.click();
	await expect(player.stepLabel).toHaveText('Step 3 of 8');
	await expect(player.heading).toHaveText('Press Palm');
	await player.previous.click();
	await expect(player.stepLabel).toHaveText('Step 2 of 8');
	await player.previous.click();
	await expect(player.stepLabel).toHaveText('Step 1 of 8');

	// "Switch to" only where the side really switches.
	await skipToStep(player, 4);
	await player.next.click();
	await expect(player.heading).toHaveText('Switch to');
	await expect(page.getByText('Right', { exact: true })).toBeVisible();
});

test('the keyboard does it all', async ({ app, page }) => {
	await openAndAnswer(page, app, '/');
	const player = await startPlaying(page, app);
	const { keyboard } = page;

	await keyboard.press('Space');
	await expect(player.resume).toBeVisible();
	await keyboard.press('Space');
	await expect(player.pause).toBeVisible();

	await keyboard.press('ArrowRight');
	await keyboard.press('ArrowRight');
	await keyboard.press('ArrowRight');
	await expect(player.stepLabel).toHaveText('Step 2 of 8');
	await keyboard.press('ArrowLeft');
	await expect(player.stepLabel).toHaveText('Step 1 of 8');

	const question = page.getByRole('dialog', { name: 'End this session?' });
	await keyboard.press('Escape');
	await expect(question).toBeVisible();
	await keyboard.press('Escape');
	await expect(question).toBeHidden();
	await expect(player.pause).toBeVisible();

	await player.pause.focus();
	await keyboard.press('Space');
	await expect(player.resume).toBeVisible();
	await keyboard.press('Enter');
	await expect(player.pause).toBeVisible();

	await keyboard.press('p');
	await expect(page.getByRole('alertdialog', { name: 'Sharp pain' })).toBeVisible();
	// Only an answer leads out of it.
	await keyboard.press('Escape');
	await keyboard.press('Escape');
	await expect(page.getByRole('alertdialog', { name: 'Sharp pain' })).toBeVisible();
});

test('ending early asks first and keeps what was done', async ({ app, page }) => {
	await openAndAnswer(page, app, '/');
	const player = await startPlaying(page, app);
	await skipToStep(player, 1);
	await untilDigitChanges(player);
	await player.end.click();
	await page.getByRole('button', { name: 'Keep going' }).click();
	await expect(player.pause).toBeVisible();
	await player.end.click();
	await page.getByRole('button', { name: 'End and save' }).click();
	await expect(player.timer).toBeHidden();

	await page.goto(app.url('/history'));
	const session = page.getByRole('listitem').filter({ hasText: 'Hands and Forearms Reset' });
	await expect(session.first()).toContainText('Ended early');
});

test('front, back and the plain list pick the same area', async ({ app, page }) => {
	await openAndAnswer(page, app, '/');
	const area = page.getByRole('button', { name: 'Calves', exact: true });

	await area.click();
	await expect(area).toHaveAttribute('aria-pressed', 'true');

	await page.getByRole('button', { name: 'Back', exact: true }).click();
	await expect(page.getByRole('group', { name: 'Back of the body' })).toBeVisible();
	await expect(area).toHaveAttribute('aria-pressed', 'true');

	await page.getByRole('button', { name: 'List of areas' }).click();
	const rows = page.getByRole('region', { name: 'List of areas' }).getByRole('checkbox');
	await expect(rows).toHaveCount(18);
	const row = page.getByRole('checkbox', { name: 'Calves', exact: true });
	await expect(row).toBeChecked();
	await page.getByRole('checkbox', { name: 'Glutes', exact: true }).check();
	await expect(row).not.toBeChecked();

	await page.getByRole('button', { name: 'Body map' }).click();
	await page.getByRole('button', { name: 'Back', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Glutes', exact: true })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await expect(page.getByRole('heading', { name: 'For glutes', exact: true })).toBeVisible();
});

test('the map is worked with the arrow keys', async ({ app, page }) => {
	await openAndAnswer(page, app, '/');
	const map = page.getByRole('group', { name: 'Front of the body' });
	await map.getByRole('button', { name: 'Chest' }).focus();
	await page.keyboard.press('ArrowDown');
	const reached = map.locator(':focus');
	await expect(reached).not.toHaveAccessibleName('Chest');
	await page.keyboard.press('Enter');
	await expect(reached).toHaveAttribute('aria-pressed', 'true');
});
