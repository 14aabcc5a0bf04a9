// Pocket mode: the whole session as one track, chosen before Start, told honestly, and gone afterwards.
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import {
	openAndAnswer,
	playerOn,
	SHORT,
	skipToStep,
	untilDigitChanges,
	whileTimePasses
} from './support/user';

/** Keeps every `<audio>` of the page and every address of a file in memory where a test can look. */
async function watchSound(page: Page) {
	await page.addInitScript(() => {
		const audios: HTMLAudioElement[] = [];
		const live = new Map<string, number>();
		Object.assign(window, { audios, live });
		window.Audio = class extends Audio {
			constructor(src?: string) {
				super(src);
				audios.push(this);
			}
		};
		const { createObjectURL, revokeObjectURL } = URL;
		URL.createObjectURL = (blob: Blob) => {
			const url = createObjectURL.call(URL, blob);
			live.set(url, blob.size);
			return url;
		};
		URL.revokeObjectURL = (url) => {
			live.delete(url);
			revokeObjectURL.call(URL, url);
		};
	});
}

/** The track: its address, whether it plays, where it is in seconds, and how many files are held in memory. */
function track(page: Page) {
	return page.evaluate(() => {
		const { audios, live } = window as unknown as {
			audios: HTMLAudioElement[];
			live: Map<string, number>;
		};
		const [audio] = audios;
		return {
			src: audio?.getAttribute('src') ?? '',
			playing: audio !== undefined && !audio.paused,
			seconds: audio?.currentTime ?? 0,
			files: live.size,
			bytes: Math.max(0, ...live.values())
		};
	});
}

/** Seconds of the track before the session's first moment. */
const PRE_ROLL = 0.24;

async function choosePocket(page: Page) {
	await page.getByRole('button', { name: 'Change' }).click();
	const sheet = page.getByRole('dialog', { name: 'How will you follow?' });
	await sheet.getByRole('radio', { name: /^Pocket/ }).check();
	await expect(sheet.getByText('Sharp pain, phone locked?')).toBeVisible();
	return sheet;
}

async function startInPocket(page: Page) {
	const sheet = await choosePocket(page);
	await sheet.getByRole('button', { name: 'Start' }).click();
	return unlock(page);
}

/** Taps are locked in a pocket. Enter twice: nothing can be held by mistake there. */
async function unlock(page: Page) {
	const player = playerOn(page);
	const lock = page.getByRole('button', { name: 'Hold to unlock' });
	await lock.press('Enter');
	await lock.press('Enter');
	await expect(player.pause).toBeVisible();
	return player;
}

async function finish(page: Page, player: ReturnType<typeof playerOn>) {
	const save = page.getByRole('button', { name: 'Save' });
	while (!(await save.isVisible())) await player.next.click();
	await save.click();
}

test('chosen before Start, the session is one track that is gone afterwards', async ({
	app,
	page
}) => {
	await watchSound(page);
	await openAndAnswer(page, app, `/routines/${SHORT.id}`);
	const player = await startInPocket(page);
	await expect.poll(async () => (await track(page)).seconds).toBeGreaterThan(0.5);
	const begun = await track(page);
	expect(begun.src).toMatch(/^blob:/);
	expect(begun.playing).toBe(true);
	await expect(page.getByText(`Pocket, ${SHORT.title}`)).toBeVisible();
	await expect(page.getByText('You can lock the phone now. The cues carry on.')).toBeVisible();

	// The screen reads the track's own clock.
	const shown = await untilDigitChanges(player);
	expect(Math.abs(5 - ((await track(page)).seconds - PRE_ROLL) - shown)).toBeLessThan(0.5);

	// The next step is a place of the same track, and what is played is what is shown.
	await player.next.click();
	await expect.poll(async () => (await track(page)).seconds).toBeGreaterThan(5 + PRE_ROLL - 0.001);
	expect((await track(page)).seconds).toBeLessThan(5 + PRE_ROLL + 1.5);
	expect((await track(page)).src).toBe(begun.src);

	await player.pause.click();
	await expect.poll(async () => (await track(page)).playing).toBe(false);
	const paused = (await track(page)).seconds;
	await whileTimePasses(700);
	expect((await track(page)).seconds).toBe(paused);
	await player.resume.click();
	await expect.poll(async () => (await track(page)).seconds).toBeGreaterThan(paused + 0.3);
	await expect(player.stepLabel).toHaveText('Step 1 of 8');

	// Sharp pain stops it at once; going on is another track, from the same spot.
	await player.pain.click();
	const sheet = page.getByRole('alertdialog', { name: 'Sharp pain' });
	await expect(sheet).toBeVisible();
	expect((await track(page)).playing).toBe(false);
	for (const answer of ['None of these', 'On a bone or joint', 'Skip step']) {
		const button = sheet.getByRole('button', { name: answer }).first();
		await expect(button).toBeVisible();
		await whileTimePasses(850);
		await button.click();
	}
	await expect(player.pause).toBeVisible();
	await expect.poll(async () => (await track(page)).playing).toBe(true);
	expect((await track(page)).src).not.toBe(begun.src);
	expect((await track(page)).files).toBeLessThanOrEqual(2);

	await finish(page, player);
	await expect.poll(() => track(page)).toMatchObject({ src: '', playing: false, files: 0 });
	await page.getByRole('link', { name: 'History' }).click();
	await expect(page.getByRole('listitem').filter({ hasText: SHORT.title })).toContainText(
		'Finished'
	);
});

test('it runs out by itself, is kept, and works without a server', async ({ app, page }) => {
	await watchSound(page);
	await openAndAnswer(page, app, `/routines/${SHORT.id}`);
	await app.untilOfflineReady(page);
	await page.reload();
	await choosePocket(page);
	await page.keyboard.press('Escape');
	await app.stop();
	await page.goto(app.url(`/play?routine=${SHORT.id}`));
	await playerOn(page).start.click();
	const player = await unlock(page);
	await skipToStep(player, 8);
	await expect.poll(async () => (await track(page)).playing).toBe(true);
	await player.pause.click();
	for (let presses = 0; presses < 6; presses++)
		await page.getByRole('button', { name: 'Forward 15 seconds' }).click();
	await player.resume.click();
	await expect(player.heading).toHaveText('Done. Nice and slow.');
	// The last sound rings out, and then nothing is left in memory.
	await expect.poll(() => track(page)).toMatchObject({ src: '', playing: false, files: 0 });
});

test('refused by the browser, the session goes on with what is left and says so once', async ({
	app,
	page
}) => {
	await page.addInitScript(() => {
		HTMLMediaElement.prototype.play = () =>
			Promise.reject(new DOMException('not allowed', 'NotAllowedError'));
	});
	await openAndAnswer(page, app, `/routines/${SHORT.id}`);
	const sheet = await choosePocket(page);
	await sheet.getByRole('button', { name: 'Start' }).click();
	const player = playerOn(page);
	const said = page.getByText('Pocket could not start here.');
	await expect(said).toBeVisible();
	// Nothing is locked: the screen is needed after all.
	await expect(player.pause).toBeVisible();
	await untilDigitChanges(player);
	await page.getByRole('button', { name: 'OK' }).click();
	await expect(said).toBeHidden();
	await player.pause.click();
	await player.resume.click();
	await expect(player.pause).toBeVisible();
	await expect(said).toBeHidden();
});

test('a track that cannot be decoded is no track', async ({ app, page }) => {
	await page.addInitScript(() => {
		const { createObjectURL } = URL;
		URL.createObjectURL = () => createObjectURL.call(URL, new Blob(['no sound']));
	});
	await openAndAnswer(page, app, `/routines/${SHORT.id}`);
	const sheet = await choosePocket(page);
	await sheet.getByRole('button', { name: 'Start' }).click();
	await expect(page.getByText('Pocket could not start here.')).toBeVisible();
	await untilDigitChanges(playerOn(page));
});

test('what pauses it from outside pauses the session, and the other way is offered', async ({
	app,
	page
}) => {
	await watchSound(page);
	await openAndAnswer(page, app, `/routines/${SHORT.id}`);
	const player = await startInPocket(page);
	await expect.poll(async () => (await track(page)).seconds).toBeGreaterThan(0.5);
	await page.evaluate(() =>
		(window as unknown as { audios: HTMLAudioElement[] }).audios[0]?.pause()
	);
	await expect(player.resume).toBeVisible();
	await expect(page.getByText('Something else took the sound.')).toBeVisible();
	const spot = await player.seconds();
	await page.getByRole('button', { name: 'With my music' }).click();
	await expect(player.pause).toBeVisible();
	expect(spot - (await player.seconds())).toBeLessThanOrEqual(1);
	await expect.poll(() => track(page)).toMatchObject({ src: '', files: 0 });
	await untilDigitChanges(player);
});

test('without a media session nothing else changes', async ({ app, page }) => {
	await page.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, 'mediaSession'));
	await watchSound(page);
	await openAndAnswer(page, app, `/routines/${SHORT.id}`);
	const player = await startInPocket(page);
	await expect.poll(async () => (await track(page)).playing).toBe(true);
	await skipToStep(player, 2);
});

test('the lock screen shows the step and steers the session', async ({ app, page }) => {
	await page.addInitScript(() => {
		const actions = new Map<string, MediaSessionActionHandler | null>();
		Object.assign(window, { actions });
		const { setActionHandler } = MediaSession.prototype;
		MediaSession.prototype.setActionHandler = function (action, handler) {
			actions.set(action, handler);
			setActionHandler.call(this, action, handler);
		};
	});
	await openAndAnswer(page, app, `/routines/${SHORT.id}`);
	const player = await startInPocket(page);
	const press = (action: string) =>
		page.evaluate((action) => {
			const { actions } = window as unknown as {
				actions: Map<string, (details: { action: string }) => void>;
			};
			actions.get(action)?.({ action });
		}, action);
	const shown = () =>
		page.evaluate(() => {
			const { metadata, playbackState } = navigator.mediaSession;
			return { title: metadata?.title, artist: metadata?.artist, playbackState };
		});
	await expect.poll(async () => (await shown()).artist).toContain('Step 1 of 8');
	expect((await shown()).playbackState).toBe('playing');
	await press('nexttrack');
	await press('nexttrack');
	await expect(player.stepLabel).toHaveText('Step 2 of 8');
	await press('pause');
	await expect(player.resume).toBeVisible();
	expect((await shown()).playbackState).toBe('paused');
	await press('play');
	await expect(player.pause).toBeVisible();
	await press('previoustrack');
	await expect(player.stepLabel).toHaveText('Step 1 of 8');
});
