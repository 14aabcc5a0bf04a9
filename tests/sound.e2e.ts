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

/** Listens to everything that goes to the loudspeaker. @returns the loudest sample of the last 0.7 s. */
async function listen(page: Page): Promise<() => Promise<number>> {
	await page.addInitScript(() => {
		const ears: AnalyserNode[] = [];
		type Connect = (this: AudioNode, ...to: unknown[]) => unknown;
		const prototype = AudioNode.prototype as unknown as { connect: Connect };
		const { connect } = prototype;
		prototype.connect = function (...to) {
			if (to[0] instanceof AudioDestinationNode) {
				const ear = new AnalyserNode(this.context, { fftSize: 32_768 });
				connect.call(this, ear);
				ears.push(ear);
			}
			return connect.apply(this, to);
		};
		Object.assign(window, {
			loudest: () =>
				Math.max(
					0,
					...ears.flatMap((ear) => {
						const samples = new Float32Array(ear.fftSize);
						ear.getFloatTimeDomainData(samples);
						return [...samples].map(Math.abs);
					})
				)
		});
	});
	return () => page.evaluate(() => (window as unknown as { loudest: () => number }).loudest());
}

for (const on of [true, false])
	test(`with sounds switched ${on ? 'on' : 'off'} the Start tap is ${on ? '' : 'not '}answered aloud`, async ({
		app,
		page
	}) => {
		const loudest = await listen(page);
		const player = playerOn(page);
		await openAndAnswer(page, app, '/settings');
		await page.getByRole('switch', { name: /^Voice/ }).click();
		if (!on) await page.getByRole('switch', { name: /^Chimes/ }).click();
		await page.getByRole('link', { name: 'Library' }).click();
		await page.getByRole('link', { name: /Effleurage for Quads/ }).click();
		await player.start.click();
		await expect(player.pause).toBeVisible();
		let most = 0;
		for (let reading = 0; reading < 6; reading++) {
			most = Math.max(most, await loudest());
			await whileTimePasses(80);
		}
		// The bed is at −57 dBFS.
		if (on) expect(most).toBeGreaterThan(0.05);
		else expect(most).toBeLessThan(0.005);
	});
