// From the Start tap to the first sound, on a page and in a browser that have played nothing yet.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerAll, openPlayer, press, untilStartIsOffered } from '../lib/app.mjs';
import { launch } from '../lib/browser.mjs';
import { median } from '../lib/compare.mjs';
import { onsets, readSamples } from '../lib/listen.mjs';
import { SAMPLE_RATE } from '../lib/sound-system.mjs';

const LOADS = { whole: 10, quick: 3 };
const TARGET_MS = 50;
/** What a user needs at least to read "Start" and reach it. */
const LOOK_MS = 1500;

const ROUTINE = 'quad-effleurage-hands';

/** How long people hold a mouse button, milliseconds. */
const HELD_MS = 80;

/** Ways to the Start button. The first touch of a page opens the sound hardware, which takes a moment. */
const ways = /** @type {const} */ ({
	'through the library': { come: comeByTheLibrary, heldMs: 0 },
	'straight to the player, Start is the first touch': { come: comeStraight, heldMs: 0 },
	[`the same, the button held for ${HELD_MS} ms`]: { come: comeStraight, heldMs: HELD_MS }
});

/** @param {import('../run.mjs').Bench} bench @returns {Promise<import('../run.mjs').Row[]>} */
export async function measure(bench) {
	const rows = [];
	for (const [way, { come, heldMs }] of Object.entries(ways)) {
		const times = [];
		for (let load = 1; load <= (bench.quick ? LOADS.quick : LOADS.whole); load += 1) {
			await bench.ready(`Start tap, ${way}, load ${load}`);
			times.push(await tapOnce(bench, come, heldMs));
		}
		const middle = median(times);
		const ms = (/** @type {number} */ value) =>
			Number.isFinite(value) ? value.toFixed(0) : 'never';
		rows.push({
			measure: 'Start tap to first sound',
			condition: `fresh browser, ${way}`,
			what: 'median',
			n: times.length,
			result: `${ms(middle)} ms (${ms(Math.min(...times))}–${ms(Math.max(...times))})`,
			target: `≤ ${TARGET_MS} ms`,
			reached: middle <= TARGET_MS
		});
	}
	return rows;
}

/** As most people come: the app opens, and a routine is picked. @param {import('puppeteer-core').Page} page @param {string} address */
async function comeByTheLibrary(page, address) {
	await answerAll(page, address, { voice: false });
	await page.goto(`${address}/routines`, { waitUntil: 'networkidle0' });
	await page.locator(`a[href$="/routines/${ROUTINE}"]`).click();
	await page.waitForFunction((id) => location.pathname.endsWith(id), {}, ROUTINE);
	await untilStartIsOffered(page);
}

/** As a shortcut of the home screen leads. @param {import('puppeteer-core').Page} page @param {string} address */
async function comeStraight(page, address) {
	await openPlayer(page, address, ROUTINE, { voice: false });
}

/**
 * Both ends are read from this machine's one clock: the tap's own time stamp, and the moment at which the recorder had
 * the first audible sample in hand. The recorder's 10 ms are not taken off, so the truth is a little better.
 * @param {import('../run.mjs').Bench} bench
 * @param {(page: import('puppeteer-core').Page, address: string) => Promise<void>} come
 * @param {number} [heldMs] how long the button stays down; counted from its release, which is the click
 * @returns {Promise<number>} milliseconds; infinite when nothing sounded within a second
 */
export async function tapOnce(bench, come, heldMs = 0) {
	const browser = await launch(bench.browser, bench.sound.environment);
	try {
		const [page = await browser.newPage()] = await browser.pages();
		await come(page, bench.address);
		const stop = await bench.sound.record(join(bench.folder, 'tap.raw'));
		await sleep(LOOK_MS);
		const tappedMs = await press(page, 'Start', 'mouse', heldMs);
		await sleep(1000);
		const recording = await stop();
		const [first] = onsets(readSamples(recording.file));
		if (first === undefined) return Infinity;
		return recording.arrivedAt(first / SAMPLE_RATE) - tappedMs;
	} finally {
		await browser.close();
	}
}
