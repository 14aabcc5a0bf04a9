// Sharp pain: one tap stops everything, and what follows from each answer holds afterwards, too.
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import { openAndAnswer, playerOn, skipToStep, startPlaying, whileTimePasses } from './support/user';

/** Quads, then hamstrings, then glutes, each step left and right, with a roller at moderate pressure. */
const LEGS = { id: 'leg-day-roller-24h', title: 'Heavy Leg Day: Next Day' } as const;

/** For so long after a question opens its answers do nothing: they stand where the finger was. */
const GUARD_MS = 800;

function sheetOn(page: Page) {
	const sheet = page.getByRole('alertdialog', { name: 'Sharp pain' });
	const heading = sheet.getByRole('heading', { level: 2 });
	const answer = async (name: string, question?: string | RegExp) => {
		const button = sheet.getByRole('button', { name, exact: true });
		await expect(button).toBeVisible();
		await whileTimePasses(GUARD_MS + 50);
		await button.click();
		if (question !== undefined) await expect(heading).toHaveText(question);
	};
	return {
		sheet,
		heading,
		answer,
		/** The tap, no sign, and what it is like. Ends at the choices. */
		async say(kind: string, title: string) {
			await page.getByRole('button', { name: 'Sharp pain', exact: true }).click();
			await answer('None of these', 'What is it like?');
			await answer(kind, title);
		}
	};
}

/** "Tue 24 Nov", as a block that far ahead says it. The tests run in UTC. */
function dayIn(hours: number): string {
	const day = new Intl.DateTimeFormat('en-GB', {
		weekday: 'short',
		day: 'numeric',
		month: 'short',
		timeZone: 'UTC'
	});
	return day.format(Date.now() + hours * 3_600_000).replace(',', '');
}

test('one tap stops; a second tap in the same place answers nothing', async ({ app, page }) => {
	await openAndAnswer(page, app, '/');
	const player = await startPlaying(page, app, LEGS.id);
	await skipToStep(player, 1);
	const { sheet, heading, answer } = sheetOn(page);

	await player.pain.dblclick();
	await expect(sheet).toBeVisible();
	await expect(sheet).toContainText('Stop. Come off the spot. Breathe.');
	await expect(heading).toHaveText('Any of these right now?');
	await expect(sheet.getByRole('listitem')).toHaveCount(10);

	const spot = await page.locator('[role=timer]').textContent();
	await whileTimePasses(GUARD_MS + 1400);
	await expect(heading).toHaveText('Any of these right now?');
	expect(await page.locator('[role=timer]').textContent()).toBe(spot);

	await answer('None of these', 'What is it like?');
	await answer('End session');
	await expect(sheet).toBeHidden();
	await expect(player.heading).toHaveText('Stopped. That was right.');
});

test('on the way to the next step, paused or not, it means the step just left', async ({
	app,
	page
}) => {
	await openAndAnswer(page, app, '/');
	const player = await startPlaying(page, app, LEGS.id);
	await skipToStep(player, 4);
	await player.next.click();
	await player.pause.click();
	await expect(page.getByText('Clock is stopped')).toBeVisible();

	const { sheet, answer } = sheetOn(page);
	await player.pain.click();
	await answer('None of these', 'What is it like?');
	await expect(sheet).toContainText('Paused, right quads');
});

test('a gun is switched off first', async ({ app, page }) => {
	await openAndAnswer(page, app, '/');
	const player = await startPlaying(page, app, 'gun-calves-hamstrings');
	await skipToStep(player, 1);
	await player.pain.click();
	await expect(sheetOn(page).sheet).toContainText('Switch it off.');
});

test('a sign ends the session, dials the own number, and closes everything for a day', async ({
	app,
	page
}) => {
	await openAndAnswer(page, app, '/settings');
	await page.getByRole('button', { name: /^Change the emergency number/ }).click();
	await page.getByRole('textbox', { name: 'Emergency number' }).fill('999');
	await page.getByRole('button', { name: 'Save' }).click();

	const player = await startPlaying(page, app, LEGS.id);
	await skipToStep(player, 1);
	const { sheet, answer } = sheetOn(page);
	await player.pain.click();
	await answer('Yes, at least one');

	await expect(sheet).toBeHidden();
	await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible();
	await expect(page.getByText('This session has ended. No more massage today.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
	for (const gone of [player.resume, player.pause, player.next, player.timer])
		await expect(gone).toBeHidden();
	await page.getByRole('button', { name: 'Close' }).click();

	const why = 'You had a sign that needs medical help.';
	const closed = async () => {
		await page.goto(app.url('/'));
		await page.getByRole('button', { name: 'Chest', exact: true }).click();
		await expect(page.getByRole('heading', { name: 'Chest: resting' })).toBeVisible();
		await expect(page.getByText(why)).toContainText(/Until tomorrow, \d\d:\d\d\./);
		await expect(page.getByText('A session is waiting')).toBeHidden();
		// A routine for another part of the body is just as closed.
		await page.goto(app.url('/routines/neck-traps-hands'));
		await expect(page.getByText(why).first()).toBeVisible();
		await expect(player.start).toBeHidden();
		await page.goto(app.url('/play?routine=neck-traps-hands'));
		await expect(page.getByText(why)).toBeVisible();
		await expect(player.start).toBeHidden();
	};
	await closed();
	await page.reload();
	await closed();

	await page.goto(app.url('/settings/blocks'));
	await expect(page.getByText(why)).toBeVisible();
	await expect(page.getByRole('button', { name: /^Open / })).toBeHidden();
	await page.goto(app.url('/history'));
	await expect(page.getByRole('listitem').filter({ hasText: LEGS.title }).first()).toContainText(
		'Ended for help'
	);
});

test('each kind of pain has its own choices, and can be changed', async ({ app, page }) => {
	await openAndAnswer(page, app, '/');
	const player = await startPlaying(page, app, LEGS.id);
	await skipToStep(player, 1);
	const { sheet, heading, answer } = sheetOn(page);
	await player.pain.click();
	await answer('None of these', 'What is it like?');

	for (const { kind, title, cards, buttons, says } of [
		{
			kind: 'Electric, tingling or numb',
			title: 'Off the spot',
			cards: ['Skip this muscle', 'Skip this area'],
			buttons: ['Skip this muscle', 'End session'],
			says: 'Not gone in 10 min, or the limb is weak: see a clinician.'
		},
		{
			kind: 'On a bone or joint',
			title: 'Move to the muscle',
			cards: ['Skip step', 'One more try, at Light'],
			buttons: ['Skip step', 'Skip this muscle', 'Skip this area', 'End session'],
			says: 'A second sharp pain here ends quads for today.'
		},
		{
			kind: 'Sharp after a pop',
			title: 'Treat it as an injury',
			cards: [],
			buttons: ['End session', 'Skip this area'],
			says: 'Quads: closed for 72 h.'
		},
		{
			kind: 'Simply too much',
			title: 'Make it easier',
			cards: ['Lighten by one level', 'Move three centimetres', 'Swap to hands'],
			buttons: [
				'Resume at Light',
				'Skip step',
				'Skip this muscle',
				'Skip this area',
				'End session'
			],
			says: 'Stay at 3 or below'
		},
		{
			kind: 'Not sure',
			title: 'We skip it to be safe',
			cards: ['Skip this area'],
			buttons: ['Skip this area', 'End session'],
			says: 'We skip this area for today.'
		}
	]) {
		await answer(kind, title);
		await expect(sheet).toContainText(says);
		await expect(sheet.getByRole('radio')).toHaveCount(cards.length);
		for (const [index, label] of cards.entries())
			await expect(sheet.getByRole('radio').nth(index)).toContainText(label);
		if (cards.length > 0) await expect(sheet.getByRole('radio').first()).toBeChecked();
		for (const name of buttons)
			await expect(sheet.getByRole('button', { name, exact: true })).toBeVisible();
		// Back and these, nothing else: no way on that the kind does not allow.
		await expect(sheet.getByRole('button')).toHaveCount(buttons.length + 1);
		await whileTimePasses(GUARD_MS);
		await sheet.getByRole('button', { name: 'Back' }).click();
		await expect(heading).toHaveText('What is it like?');
	}
});

test('lighten lowers pressure and cap for the area, and goes on where it was', async ({
	app,
	page
}) => {
	await openAndAnswer(page, app, '/');
	const player = await startPlaying(page, app, LEGS.id);
	await skipToStep(player, 1);
	const load = (pressure: string, cap: number) =>
		Promise.all([
			expect(page.getByRole('img', { name: `, ${pressure}` })).toBeVisible(),
			expect(page.getByText(`Stay at ${cap} or below`)).toBeVisible()
		]);
	await load('Moderate', 5);
	const spot = await player.seconds();

	const { answer, say } = sheetOn(page);
	await say('Simply too much', 'Make it easier');
	await answer('Resume at Light');
	await expect(player.pause).toBeVisible();
	expect(spot - (await player.seconds())).toBeLessThanOrEqual(2);
	await expect(player.stepLabel).toHaveText('Step 1 of 9');
	await load('Light', 3);

	// The other side of the same area too; the next area as it was written.
	await skipToStep(player, 2);
	await load('Light', 3);
	await skipToStep(player, 5);
	await expect(player.heading).toContainText('Back of thigh');
	await load('Moderate', 5);
});

test('a second tap ends the area for 48 h, a third ends the session', async ({ app, page }) => {
	await openAndAnswer(page, app, '/', ['Roller']);
	const player = await startPlaying(page, app, LEGS.id);
	await skipToStep(player, 1);
	const { sheet, answer, say } = sheetOn(page);
	await say('Simply too much', 'Make it easier');
	await answer('Resume at Light');

	await say('Simply too much', 'Quads: enough for today');
	await expect(sheet).toContainText('Quads: closed for 48 h.');
	await expect(sheet.getByRole('button', { name: /Resume|Lighten|Skip step/ })).toHaveCount(0);
	await answer('Skip this area');
	// On to the hamstrings: the time to move, then their first step.
	await player.next.click();
	await expect(player.heading).toContainText('Back of thigh');

	await say('Not sure', 'That is three. We stop here.');
	await expect(sheet.getByRole('radio')).toHaveCount(0);
	await answer('End session');
	await expect(player.timer).toBeHidden();
	await expect(page.getByRole('heading', { name: 'After a sharp pain' })).toBeVisible();
	await page.getByRole('button', { name: 'Skip', exact: true }).click();

	await expect(player.heading).toHaveText('Where is it tight?');
	const quads = page.getByRole('button', { name: 'Quads', exact: true });
	await expect(quads).toHaveAccessibleDescription('Blocked');
	await quads.click();
	await expect(page.getByRole('heading', { name: 'Quads: resting' })).toBeVisible();
	const reason = `Until ${dayIn(48)}, `;
	await expect(page.getByText('Sharp pain twice. That rests an area for 48 h.')).toContainText(
		reason
	);
	await page.getByRole('button', { name: 'List of areas' }).first().click();
	const list = page.getByRole('region', { name: 'List of areas' });
	await expect(list.getByRole('checkbox')).toHaveCount(17);
	await expect(list).toContainText(reason);

	await page.goto(app.url('/routines/quad-effleurage-hands'));
	await expect(page.getByText('Quads: resting')).toBeVisible();
	await expect(player.start).toBeHidden();
	// What does not touch the area stays open.
	await page.goto(app.url('/routines/neck-traps-hands'));
	await expect(player.start).toBeEnabled();

	await page.goto(app.url('/history'));
	const session = page.getByRole('listitem').filter({ hasText: LEGS.title }).first();
	await expect(session).toContainText('Ended by sharp pain');
	await expect(session).toContainText('3 sharp pains');
});

test('a pop is treated as an injury: the area rests for 72 h', async ({ app, page }) => {
	await openAndAnswer(page, app, '/');
	const player = await startPlaying(page, app, LEGS.id);
	await skipToStep(player, 1);
	const { answer, say } = sheetOn(page);
	await say('Sharp after a pop', 'Treat it as an injury');
	await answer('Skip this area');
	await player.next.click();
	await expect(player.heading).toContainText('Back of thigh');
	await player.end.click();
	await page.getByRole('button', { name: 'End and save' }).click();
	await page.getByRole('button', { name: 'Skip', exact: true }).click();

	await page.getByRole('button', { name: 'Quads', exact: true }).click();
	await expect(page.getByText('An injury gets no massage for 72 h.')).toContainText(
		`Until ${dayIn(72)}, `
	);
	// No setting opens it sooner.
	await page.goto(app.url('/settings/blocks'));
	await expect(page.getByRole('listitem').filter({ hasText: 'Quads' })).toContainText(
		'It opens by itself.'
	);
	await expect(page.getByRole('button', { name: 'Open Quads' })).toBeHidden();
});

test('skipping a muscle skips it on both sides', async ({ app, page }) => {
	await openAndAnswer(page, app, '/');
	const player = await startPlaying(page, app, LEGS.id);
	await skipToStep(player, 1);
	const { answer, say } = sheetOn(page);
	await say('Electric, tingling or numb', 'Off the spot');
	await answer('Skip this muscle');
	await expect(player.pause).toBeVisible();
	await expect(player.stepLabel).toHaveText('Step 1 of 4');
	await player.next.click();
	await expect(player.heading).toContainText('Back of thigh');
});

test.describe('on a first visit over a slow network', () => {
	// What is fetched ahead for offline use would come from there.
	test.use({ serviceWorkers: 'block' });

	test('the tap stops before the questions have arrived, and they follow', async ({
		app,
		page,
		complaints
	}) => {
		complaints.allow(/Service Worker registration blocked by Playwright/);
		let arrive = () => {};
		const held = new Promise<void>((done) => (arrive = done));
		await page.route('**/_app/immutable/**/*.js', async (route) => {
			const response = await route.fetch();
			if ((await response.text()).includes('Any of these right now?')) await held;
			await route.fulfill({ response });
		});
		await openAndAnswer(page, app, `/routines/${LEGS.id}`);
		const player = playerOn(page);
		await player.start.click();
		await player.pain.click();

		await expect(page.getByRole('alert')).toContainText('Stop. Come off the spot. Breathe.');
		await expect(player.pause).toBeHidden();
		const { sheet, heading, answer } = sheetOn(page);
		await expect(sheet).toBeHidden();
		arrive();
		await expect(heading).toHaveText('Any of these right now?');
		await answer('None of these', 'What is it like?');
	});
});
