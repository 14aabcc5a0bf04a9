// A browser without this or that: it says so before Start, and the session runs on time all the same.
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import {
	openAndAnswer,
	playerOn,
	SHORT,
	skipToStep,
	startPlaying,
	untilDigitChanges
} from './support/user';

/** Takes the API away before the app's first line runs. */
const WITHOUT = {
	'Web Audio': () => {
		for (const name of ['AudioContext', 'webkitAudioContext', 'OfflineAudioContext'])
			Reflect.deleteProperty(window, name);
	},
	speech: () => {
		Reflect.deleteProperty(window, 'speechSynthesis');
		Reflect.deleteProperty(window, 'SpeechSynthesisUtterance');
	},
	vibration: () => void Reflect.deleteProperty(Navigator.prototype, 'vibrate'),
	'wake lock': () => void Reflect.deleteProperty(Navigator.prototype, 'wakeLock'),
	'service worker': () => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
	randomUUID: () => void Reflect.deleteProperty(Crypto.prototype, 'randomUUID'),
	'Web Animations': () => {
		Reflect.deleteProperty(Element.prototype, 'animate');
		Reflect.deleteProperty(Element.prototype, 'getAnimations');
		Reflect.deleteProperty(Document.prototype, 'getAnimations');
	},
	'resize observer': () => void Reflect.deleteProperty(window, 'ResizeObserver'),
	'idle callbacks': () => void Reflect.deleteProperty(window, 'requestIdleCallback'),
	'media session': () => void Reflect.deleteProperty(Navigator.prototype, 'mediaSession'),
	'storage manager': () => void Reflect.deleteProperty(Navigator.prototype, 'storage')
} as const satisfies Record<string, () => void>;

type Api = keyof typeof WITHOUT;

/** What the user is told before Start. */
const SAID: Partial<Record<Api, string>> = {
	'Web Audio': 'No sound here',
	vibration: 'No vibration here',
	'wake lock': 'The screen may switch off'
};

/** Said only where neither the recorded voice nor one of the system can be heard. */
const NO_VOICE = 'No voice here';

async function takeAway(page: Page, names: readonly Api[]) {
	for (const name of names) await page.addInitScript(WITHOUT[name]);
}

/** Milliseconds at which the countdown changed, by the page's own monotonic clock. */
function digitChanges(page: Page, count: number): Promise<number[]> {
	return page.evaluate(async (count) => {
		const timer = document.querySelector('[role=timer]');
		const times: number[] = [];
		let shown = timer?.textContent;
		await new Promise<void>((done) => {
			const observer = new MutationObserver(() => {
				const now = document.querySelector('[role=timer]')?.textContent;
				if (now === shown) return;
				shown = now;
				times.push(performance.now());
				if (times.length < count) return;
				observer.disconnect();
				done();
			});
			observer.observe(document.body, { subtree: true, childList: true, characterData: true });
		});
		return times;
	}, count);
}

/** Each change of the countdown is a second after the last, and they do not drift. */
async function expectOnTime(page: Page) {
	const times = await digitChanges(page, 5);
	const first = times[0] ?? 0;
	times.forEach((time, index) => {
		// A busy machine may draw late; a clock that counts ticks would be late by the sum of it.
		expect(Math.abs(time - first - index * 1000)).toBeLessThan(300);
	});
}

for (const missing of [
	['Web Audio'],
	['speech', 'vibration', 'wake lock'],
	['service worker', 'storage manager', 'media session', 'idle callbacks'],
	['randomUUID', 'Web Animations', 'resize observer']
] as const satisfies readonly (readonly Api[])[]) {
	test(`without ${missing.join(', ')}: it says what matters before Start, and plays`, async ({
		app,
		page
	}) => {
		await takeAway(page, missing);
		await openAndAnswer(page, app, `/routines/${SHORT.id}`);
		const lacks = missing.map((name) => SAID[name]).filter((words) => words !== undefined);
		for (const words of lacks) await expect(page.getByText(words)).toBeVisible();
		// This browser has no voice of its own: the recorded one needs only Web Audio.
		await expect(page.getByText(NO_VOICE)).toHaveCount(
			missing.some((name) => name === 'Web Audio') ? 1 : 0
		);
		await page.goto(app.url(`/play?routine=${SHORT.id}`));
		for (const words of lacks) await expect(page.getByText(words)).toBeVisible();

		const player = playerOn(page);
		await player.start.click();
		await skipToStep(player, 2);
		await untilDigitChanges(player);
		await player.pain.click();
		await expect(page.getByRole('button', { name: 'Yes, at least one' })).toBeVisible();
		await page.goto(app.url('/settings'));
		await expect(page.getByRole('heading', { name: 'Your data' })).toBeVisible();
	});
}

test('without any of them a whole session runs on time, and is kept', async ({ app, page }) => {
	await takeAway(page, Object.keys(WITHOUT) as Api[]);
	await openAndAnswer(page, app, `/routines/${SHORT.id}`);
	for (const words of [...Object.values(SAID), NO_VOICE])
		await expect(page.getByText(words)).toBeVisible();

	const player = await startPlaying(page, app);
	await skipToStep(player, 1);
	await player.pause.click();
	await player.resume.click();
	await expectOnTime(page);

	while (!(await page.getByRole('button', { name: 'Save' }).isVisible())) await player.next.click();
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByRole('link', { name: 'History' }).click();
	await expect(page.getByText(SHORT.title)).toBeVisible();
	await page.goto(app.url('/settings'));
	await expect(page.getByText('It needs the network.')).toBeVisible();
});

test('with sound the countdown runs on time as well', async ({ app, page }) => {
	await openAndAnswer(page, app, '/');
	const player = await startPlaying(page, app);
	await skipToStep(player, 1);
	await expectOnTime(page);
});

test('without sound, skipping fast is not taken for a phone that slept', async ({ app, page }) => {
	await takeAway(page, ['Web Audio']);
	await openAndAnswer(page, app, '/');
	const player = await startPlaying(page, app);
	const until = Date.now() + 3500;
	while (Date.now() < until) {
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowLeft');
	}
	await untilDigitChanges(player);
	await expect(player.pause).toBeVisible();
});
