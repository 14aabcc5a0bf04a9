// Accessibility: axe finds nothing on any page or in any state of the player, in light and in dark; nothing is cut off
// on a narrow screen or with large text.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { seed } from './support/sessions';
import { expect, test } from './support/test';
import {
	answerFirstRun,
	openAndAnswer,
	playerOn,
	skipToStep,
	startPlaying,
	whileTimePasses
} from './support/user';

/** Breathing first, then strokes, then a hold, each left; after eight steps the right side. */
const GLUTES = 'glute-massage-ball';

/** Every rule of axe over the page as it stands; in the dark what differs, the colours. All findings of a test are told. */
async function expectNoViolation(page: Page, what: string) {
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	const modal = await page.locator('dialog:modal').isVisible();
	const all = await findings(page, (axe) => (modal ? axe.disableRules('color-contrast') : axe));
	expect.soft(all, what).toEqual([]);
	for (const colorScheme of modal ? (['light', 'dark'] as const) : (['dark'] as const)) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		if (modal) await hideBehindModal(page, true);
		const colours = await findings(page, (axe) => axe.withRules('color-contrast'));
		if (modal) await hideBehindModal(page, false);
		expect.soft(colours, `${what}, ${colorScheme}`).toEqual([]);
	}
}

async function findings(page: Page, rules: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
	// In this page, not in one of its own: a hidden page would not be the state that is looked at.
	const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
	const { violations } = await rules(axe).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`)
	);
}

/**
 * axe knows no top layer: it takes what lies behind a modal for the ground of what stands on its sheet. So the sheet's
 * own ground is put there.
 */
async function hideBehindModal(page: Page, hide: boolean) {
	await page.evaluate((hide) => {
		const dialog = document.querySelector('dialog:modal');
		const sheet = dialog?.firstElementChild;
		if (!dialog || !sheet) throw new Error('There is no modal.');
		for (const element of dialog.parentElement?.children ?? [])
			if (element instanceof HTMLElement && element !== dialog)
				element.style.visibility = hide ? 'hidden' : '';
		document.body.style.background = hide ? getComputedStyle(sheet).backgroundColor : '';
	}, hide);
}

test('axe: every step of the first run', async ({ app, page }) => {
	await page.goto(app.url('/'));
	const heading = page.getByRole('dialog').getByRole('heading', { level: 1 });
	await expect(heading).toHaveText('Slow, guided self-massage');
	await expectNoViolation(page, 'what it is');
	await page.getByRole('button', { name: 'I understand' }).click();
	await expectNoViolation(page, 'the list');
	await page.getByRole('checkbox', { name: 'Pregnancy' }).check();
	await expectNoViolation(page, 'the list with an answer');
	await page.getByRole('checkbox', { name: 'Chest pain' }).check();
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect(heading).toHaveText('Not today');
	await expectNoViolation(page, 'stopped');
	await page.getByRole('button', { name: 'Change' }).click();
	await page.getByRole('checkbox', { name: 'Chest pain' }).uncheck();
	await page.getByRole('button', { name: /^Continue/ }).click();
	await expect(heading).toHaveText('What do you have?');
	await expectNoViolation(page, 'tools');
});

test('axe: every page', async ({ app, page }) => {
	await openAndAnswer(page, app, '/', ['Roller']);
	const at = async (path: string, heading: string) => {
		await page.goto(app.url(path));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
		await expectNoViolation(page, path);
	};
	await at('/', 'Where is it tight?');
	await page.getByRole('button', { name: 'Quads', exact: true }).click();
	await expectNoViolation(page, 'home, an area picked');
	await page.getByRole('button', { name: 'List of areas' }).click();
	await expectNoViolation(page, 'home, the list');

	await at('/routines', 'Library');
	await at('/routines/it-band-foam-roller', 'Foam Roller for the IT-Band Line');
	await at(`/play?routine=${GLUTES}`, 'Massage Ball for Glutes');
	await at('/play', 'Nothing is playing');
	await at('/play?routine=no-such-routine', 'There is no such routine');
	await at('/routines/no-such-routine', 'This page is not here');
	await at('/no/such/page', 'This page is not here');
	await at('/packs', 'Packs');
	await at('/packs/leg-day?hours=26', 'Heavy leg day');
	await at('/packs/evening', 'Evening wind-down');
	await at('/packs/no-such-pack', 'This page is not here');
	await at('/routines?area=feet&tool=gun', 'Library');
	await at('/learn', 'Learn');
	for (const [slug, title] of [
		['good-or-bad-pain', 'Good discomfort or bad pain'],
		['techniques', 'Techniques'],
		['who-should-not', 'Who should not'],
		['start-positions', 'Start positions'],
		['myths', 'Myths'],
		['myth-lactic-acid', '“Massage clears lactic acid from your muscles.”']
	] as const)
		await at(`/learn/${slug}`, title);
	await at('/recover', 'What did you train?');
	await page.getByRole('radio', { name: 'Legs' }).check();
	await page.getByRole('slider', { name: 'How long ago?' }).fill('26');
	await page.getByRole('slider', { name: 'How sore?' }).fill('3');
	await expect(page.getByText(/moderate is open/).first()).toBeVisible();
	await expectNoViolation(page, 'recover, answered');
	await at('/history', 'History');
	await at('/settings', 'Settings');
	await page.getByRole('button', { name: /^Delete everything/ }).click();
	await expectNoViolation(page, 'delete everything');
	await page.getByRole('button', { name: 'Keep my data' }).click();
	await page.getByRole('button', { name: /^Change the emergency number/ }).click();
	await page.getByRole('textbox', { name: 'Emergency number' }).fill('help');
	await page.getByRole('button', { name: 'Save' }).click();
	await expectNoViolation(page, 'a number that cannot be dialled');
	await at('/settings/about', 'About you');
	await at('/settings/blocks', 'Blocked areas');
	await page.getByRole('combobox', { name: 'Area' }).selectOption('Quads');
	await page.getByRole('button', { name: 'Block it' }).click();
	await expect(page.getByRole('button', { name: 'Open Quads' })).toBeVisible();
	await expectNoViolation(page, 'an area blocked');
	await at('/routines/quad-effleurage-hands', 'Effleurage for Quads');
	await page.goto(app.url('/'));
	await page.getByRole('button', { name: 'Quads', exact: true }).click();
	await expectNoViolation(page, 'home, a blocked area');
	await page.getByRole('button', { name: 'List of areas' }).first().click();
	await expectNoViolation(page, 'home, the list with a blocked area');
});

test('axe: a history with sessions, and what is asked and answered about recovery', async ({
	app,
	page
}) => {
	await seed(page, app);
	for (const closed of ['As a table', 'Remind me each week'])
		await page.getByText(closed, { exact: true }).click();
	await expectNoViolation(page, 'History');
	await page.getByLabel('Area').selectOption('Glutes');
	await expectNoViolation(page, 'History, filtered');

	await page.goto(app.url('/recover'));
	await page.getByLabel('How long ago?').fill('26');
	await page.getByLabel('How sore?').fill('3');
	await expect(page.getByText('Why this').first()).toBeVisible();
	await page.getByText('Why this').first().click();
	for (const closed of ['Anything else today?', 'Hands, roller, ball'])
		if (await page.getByText(closed).isVisible()) await page.getByText(closed).click();
	await expectNoViolation(page, 'Recover');
	await page.getByLabel('How sore?').fill('9');
	await expect(page.getByText('No massage now')).toBeVisible();
	await expectNoViolation(page, 'Recover, too sore');
});

test('axe: every state of the player', async ({ app, page, context }) => {
	await openAndAnswer(page, app, '/');
	const player = await startPlaying(page, app, GLUTES);
	const look = async (what: string, heading: string) => {
		await expect(player.heading).toHaveText(heading);
		await expectNoViolation(page, what);
	};
	await look('get ready', 'Get ready');
	await skipToStep(player, 1);
	await look('breathing', 'Breathe 4 s in, 6 s out');
	await skipToStep(player, 2);
	await look('strokes', 'Ball roll Upper outer buttock');
	await skipToStep(player, 3);
	await look('hold', 'Hold still Tender spot');
	await skipToStep(player, 7);
	await player.next.click();
	await look('change of side', 'Switch to');
	await skipToStep(player, 8);
	await look('strokes on the right', 'Ball roll Upper outer buttock');
	await player.pause.click();
	await expectNoViolation(page, 'paused');
	await page.getByRole('button', { name: 'Sound' }).click();
	await expectNoViolation(page, 'sound');
	await page.getByRole('button', { name: 'Done' }).click();
	await player.resume.click();
	await player.end.click();
	await expectNoViolation(page, 'end?');
	await page.getByRole('button', { name: 'Keep going' }).click();

	// Gone without a goodbye, as a crash would leave it.
	await page.close();
	const later = await context.newPage();
	await later.goto(app.url('/play'));
	await expect(playerOn(later).heading).toContainText('You were on step 8');
	await expectNoViolation(later, 'came back');
	await later.goto(app.url('/'));
	await expect(later.getByText('A session is waiting')).toBeVisible();
	await expectNoViolation(later, 'a session waits');
});

test('axe: every view of sharp pain', async ({ app, page }) => {
	await openAndAnswer(page, app, '/', ['Ball']);
	const player = await startPlaying(page, app, GLUTES);
	await skipToStep(player, 2);
	const sheet = page.getByRole('alertdialog', { name: 'Sharp pain' });
	const heading = sheet.getByRole('heading', { level: 2 });
	const answer = async (name: string) => {
		await whileTimePasses(850);
		await sheet.getByRole('button', { name, exact: true }).click();
	};
	await player.pain.click();
	await expectNoViolation(page, 'signs');
	await answer('None of these');
	await expect(heading).toHaveText('What is it like?');
	await expectNoViolation(page, 'kinds');
	for (const [kind, title] of [
		['Electric, tingling or numb', 'Off the spot'],
		['On a bone or joint', 'Move to the muscle'],
		['Sharp after a pop', 'Treat it as an injury'],
		['Not sure', 'We skip it to be safe'],
		['Simply too much', 'Make it easier']
	] as const) {
		await answer(kind);
		await expect(heading).toHaveText(title);
		await expectNoViolation(page, kind);
		if (kind !== 'Simply too much') await answer('Back');
	}
	await answer('End session');
	await expect(player.heading).toHaveText('Stopped. That was right.');
	await expectNoViolation(page, 'finished by pain');
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByRole('link', { name: 'History' }).click();
	await page.getByText('Massage Ball for Glutes').click();
	await expectNoViolation(page, 'history, a session open');
});

test('axe: finished, and the help card', async ({ app, page }) => {
	await openAndAnswer(page, app, '/');
	const player = await startPlaying(page, app);
	while (!(await page.getByRole('button', { name: 'Save' }).isVisible())) await player.next.click();
	await expectNoViolation(page, 'finished');
	await page.getByRole('slider', { name: 'How sore now?' }).fill('2');
	await page.getByRole('radio', { name: 'Bruised' }).check();
	await expectNoViolation(page, 'finished, answered');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(player.heading).toHaveText('Where is it tight?');

	// Another area: the bruised one rests.
	await startPlaying(page, app, 'quad-effleurage-hands');
	await player.pain.click();
	await expect(page.getByRole('button', { name: 'Yes, at least one' })).toBeVisible();
	await whileTimePasses(850);
	await page.getByRole('button', { name: 'Yes, at least one' }).click();
	await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible();
	await expectNoViolation(page, 'help card');
});

test('axe: the dim screen of a bedtime routine', async ({ app, page }) => {
	await openAndAnswer(page, app, '/');
	const player = await startPlaying(page, app, 'foot-hands-bedtime');
	await skipToStep(player, 1);
	await expectNoViolation(page, 'a step, dim');
	await player.pause.click();
	await expectNoViolation(page, 'paused, dim');
	await player.pain.click();
	await expect(page.getByRole('button', { name: 'Yes, at least one' })).toBeVisible();
	await expectNoViolation(page, 'signs, dim');
});

for (const { what, width, height, text } of [
	{ what: 'a screen 320 wide', width: 320, height: 568, text: '100%' },
	{ what: 'text at 200 %', width: 390, height: 844, text: '200%' }
]) {
	test(`${what}: nothing scrolls sideways, and the player keeps its buttons in sight`, async ({
		app,
		page
	}) => {
		await page.setViewportSize({ width, height });
		const fits = async (where: string) => {
			await page.evaluate((size) => (document.documentElement.style.fontSize = size), text);
			const sideways = await page.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				return scrollWidth - clientWidth;
			});
			expect.soft(sideways, where).toBe(0);
		};
		const inSight = async (where: string) => {
			await fits(where);
			const player = playerOn(page);
			for (const button of [player.pause.or(player.resume), player.pain]) {
				await expect.soft(button, where).toBeInViewport({ ratio: 1 });
				// Nothing lies over it.
				await button.click({ trial: true });
			}
		};

		await page.goto(app.url('/'));
		await page.getByRole('button', { name: 'I understand' }).waitFor();
		await fits('first run');
		await answerFirstRun(page);
		for (const path of [
			'/',
			'/routines',
			'/routines/quad-effleurage-hands',
			'/packs',
			'/learn',
			'/learn/techniques',
			'/learn/start-positions',
			'/learn/myth-lactic-acid',
			'/packs/leg-day?hours=26',
			'/recover',
			'/history',
			'/settings',
			'/settings/about',
			'/settings/blocks',
			`/play?routine=${GLUTES}`,
			'/no/such/page'
		]) {
			await page.goto(app.url(path));
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await fits(path);
		}

		const player = await startPlaying(page, app, GLUTES);
		await inSight('get ready');
		for (const step of [1, 2, 3]) {
			await skipToStep(player, step);
			await inSight(`step ${step}`);
		}
		await player.pause.click();
		await inSight('paused');
		await player.pain.click();
		await fits('signs');
		const sheet = page.getByRole('alertdialog', { name: 'Sharp pain' });
		for (const name of ['Yes, at least one', 'None of these'])
			await expect.soft(sheet.getByRole('button', { name }), name).toBeInViewport({ ratio: 1 });
		await whileTimePasses(850);
		await sheet.getByRole('button', { name: 'None of these' }).click();
		await fits('kinds');
		await whileTimePasses(850);
		await sheet.getByRole('button', { name: 'Simply too much' }).click();
		await fits('choices');
		await whileTimePasses(850);
		await sheet.getByRole('button', { name: 'End session' }).click();
		await expect(player.heading).toHaveText('Stopped. That was right.');
		await fits('finished');
	});
}
