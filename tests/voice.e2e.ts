// The recorded voice: on the device after one visit, handed to the sound hardware with the cues, and missed out loud.
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import { openAndAnswer, playerOn, SHORT, startPlaying } from './support/user';

/** Clips are recorded at this rate; every other sound is rendered at that of the device. */
const CLIP_RATE = 24_000;

async function listen(page: Page) {
	await page.addInitScript(() => {
		const started: { rate: number; seconds: number }[] = [];
		Object.assign(window, { started });
		const { start } = AudioBufferSourceNode.prototype;
		AudioBufferSourceNode.prototype.start = function (...when) {
			if (this.buffer)
				started.push({ rate: this.buffer.sampleRate, seconds: this.buffer.duration });
			start.apply(this, when);
		};
	});
}

const lines = (page: Page) =>
	page.evaluate(
		(rate) =>
			(window as unknown as { started: { rate: number; seconds: number }[] }).started.filter(
				(one) => one.rate === rate && one.seconds > 0.3
			).length,
		CLIP_RATE
	);

test('every step is announced by it, with the server dead', async ({ app, page }) => {
	await listen(page);
	await openAndAnswer(page, app, '/');
	await app.untilOfflineReady(page);
	await app.stop();
	await startPlaying(page, app);
	// Eight steps, each with its name and its cue, handed over at once.
	await expect.poll(() => lines(page)).toBeGreaterThanOrEqual(8);
});

test('where it is missing, the page says so before Start, and the session goes on', async ({
	app,
	page,
	complaints
}) => {
	// The browser says itself that the file did not come.
	complaints.allow(/en-GB\.pack/);
	await page.route('**/voice/*.pack', (route) => route.abort());
	await openAndAnswer(page, app, `/play?routine=${SHORT.id}`);
	await expect(page.getByText('No voice here')).toBeVisible();
	const player = playerOn(page);
	await player.start.click();
	await expect(player.pause).toBeVisible();
});
