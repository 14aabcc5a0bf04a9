// Chromium with a window, a sound card, and no mercy for pages in the background.
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { chromiumFlags } from '../../scripts/lib/browser.mjs';

/** Flags that automation sets by default, and under which a hidden page is treated as if it were seen. */
const sparingFlags = [
	'--mute-audio',
	'--disable-background-timer-throttling',
	'--disable-backgrounding-occluded-windows',
	'--disable-renderer-backgrounding',
	'--disable-hang-monitor',
	'--disable-features'
];

/**
 * A page that was hidden for 5 minutes is throttled harder. This brings it forward, so that a recording
 * of some minutes is of a page that has been in the background for long.
 */
const soonHard = '--enable-features=IntensiveWakeUpThrottling:grace_period_seconds/10';

/**
 * @param {string} executablePath
 * @param {NodeJS.ProcessEnv} environment
 */
export function launch(executablePath, environment) {
	const spared = puppeteer
		.defaultArgs()
		.filter((flag) => sparingFlags.some((name) => flag.startsWith(name)));
	return puppeteer.launch({
		executablePath,
		headless: false,
		defaultViewport: { width: 390, height: 844, hasTouch: true, isMobile: true },
		protocolTimeout: 60_000,
		ignoreDefaultArgs: [...spared, '--mute-audio'],
		args: [...chromiumFlags, soonHard, '--window-size=500,960'],
		env: /** @type {Record<string, string>} */ ({ ...process.env, ...environment })
	});
}

/**
 * Puts another tab in front of the page.
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('puppeteer-core').Page} page
 * @throws when the page does not count as hidden: what follows would measure nothing
 */
export async function hide(browser, page) {
	const front = await browser.newPage();
	await front.goto('about:blank');
	await front.bringToFront();
	for (let wait = 0; wait < 50; wait += 1) {
		if ((await page.evaluate(() => document.visibilityState)) === 'hidden') return;
		await sleep(100);
	}
	throw new Error('The page behind another tab does not count as hidden.');
}

const STALL_MS = 900;
const STALL_EVERY_MS = 2300;

/** Keeps the main thread busy for 0.9 s every 2.3 s. @param {import('puppeteer-core').Page} page */
export async function stallEveryFewSeconds(page) {
	await page.evaluate(
		(everyMs, forMs) => {
			setInterval(() => {
				const until = performance.now() + forMs;
				while (performance.now() < until);
			}, everyMs);
		},
		STALL_EVERY_MS,
		STALL_MS
	);
}
