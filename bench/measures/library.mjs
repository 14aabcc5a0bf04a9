// The library answers every letter: from the letter to the finished layout, on a slow phone's processor.
import { answerAll } from '../lib/app.mjs';
import { launch } from '../lib/browser.mjs';

/** One frame at 60 Hz. */
const TARGET_MS = 1000 / 60;
const SLOWER = 4;
/** Typed letter by letter, then cleared, which shows everything again. */
const SEARCHES = ['quads', 'it band', 'hamstirng', 'plantar', 'knot'];

/** @param {import('../run.mjs').Bench} bench @returns {Promise<import('../run.mjs').Row[]>} */
export async function measure(bench) {
	await bench.ready('Library');
	const browser = await launch(bench.browser, bench.sound.environment);
	try {
		const [page = await browser.newPage()] = await browser.pages();
		await answerAll(page, bench.address, {});
		await page.goto(`${bench.address}/routines`, { waitUntil: 'networkidle0' });
		const session = await page.createCDPSession();
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
		// The first search makes the index and warms the code: it counts, but on its own.
		const [first = 0] = await page.evaluate(typed, ['q']);
		const times = await page.evaluate(typed, SEARCHES.flatMap(letters));
		return [
			rowOf('the first letter', [first]),
			{
				...rowOf('each letter after it', times),
				target: `≤ ${TARGET_MS.toFixed(1)} ms`,
				reached: Math.max(...times) <= TARGET_MS
			}
		];
	} finally {
		await browser.close();
	}
}

/** @param {string} text @returns {string[]} what is in the field, letter by letter, and then nothing */
function letters(text) {
	return [...Array.from(text, (_, index) => text.slice(0, index + 1)), ''];
}

/**
 * Runs in the page: puts each text into the field and waits for the frame.
 * @param {string[]} texts
 * @returns {Promise<number[]>} script, style and layout of each, milliseconds
 */
async function typed(texts) {
	const field = /** @type {HTMLInputElement} */ (document.querySelector('input[type=search]'));
	const times = [];
	for (const text of texts) {
		await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
		const before = performance.now();
		field.value = text;
		field.dispatchEvent(new Event('input', { bubbles: true }));
		// The page is brought up to date in a microtask.
		await Promise.resolve();
		await Promise.resolve();
		document.body.getBoundingClientRect();
		times.push(performance.now() - before);
	}
	return times;
}

/** @param {string} what @param {number[]} times @returns {import('../run.mjs').Row} */
function rowOf(what, times) {
	const sorted = times.toSorted((a, b) => a - b);
	const middle = sorted[Math.floor(sorted.length / 2)] ?? NaN;
	return {
		measure: 'Library search',
		condition: `${SLOWER} × slower`,
		what,
		n: times.length,
		result: `median ${middle.toFixed(1)} ms, largest ${Math.max(...times).toFixed(1)} ms`
	};
}
