// From the Start tap to the first sound, on a page and in a browser that have played nothing yet.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openPlayer, press } from '../lib/app.mjs';
import { launch } from '../lib/browser.mjs';
import { median } from '../lib/compare.mjs';
import { onsets, readSamples } from '../lib/listen.mjs';
import { SAMPLE_RATE } from '../lib/sound-system.mjs';

const LOADS = { whole: 10, quick: 3 };
const TARGET_MS = 50;
/** What a user needs at least to read "Start" and reach it. */
const LOOK_MS = 1500;

/** @param {import('../run.mjs').Bench} bench @returns {Promise<import('../run.mjs').Row[]>} */
export async function measure(bench) {
	const times = [];
	for (let load = 1; load <= (bench.quick ? LOADS.quick : LOADS.whole); load += 1) {
		await bench.ready(`Start tap, load ${load}`);
		times.push(await tapOnce(bench, load));
	}
	const middle = median(times);
	const ms = (/** @type {number} */ value) => (Number.isFinite(value) ? value.toFixed(0) : 'never');
	return [
		{
			measure: 'Start tap to first sound',
			condition: 'fresh browser',
			what: 'median',
			n: times.length,
			result: `${ms(middle)} ms (${ms(Math.min(...times))}–${ms(Math.max(...times))})`,
			target: `≤ ${TARGET_MS} ms`,
			reached: middle <= TARGET_MS
		}
	];
}

/**
 * Both ends are read from this machine's one clock: the tap's own time stamp, and the moment at which the recorder had
 * the first audible sample in hand. The recorder's 10 ms are not taken off, so the truth is a little better.
 * @param {import('../run.mjs').Bench} bench
 * @param {number} load
 * @returns {Promise<number>} milliseconds; infinite when nothing sounded within a second
 */
async function tapOnce(bench, load) {
	const browser = await launch(bench.browser, bench.sound.environment);
	try {
		const [page = await browser.newPage()] = await browser.pages();
		await openPlayer(page, bench.address, 'quad-effleurage-hands', { voice: false });
		const stop = await bench.sound.record(join(bench.folder, `tap-${load}.raw`));
		await sleep(LOOK_MS);
		const tappedMs = await press(page, 'Start', 'mouse');
		await sleep(1000);
		const recording = await stop();
		const [first] = onsets(readSamples(recording.file));
		if (first === undefined) return Infinity;
		return recording.arrivedAt(first / SAMPLE_RATE) - tappedMs;
	} finally {
		await browser.close();
	}
}
