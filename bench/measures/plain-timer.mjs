// The same cues from a plain setInterval timer, so that the app's figures can be weighed.
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { press } from '../lib/app.mjs';
import { hide, launch, stallEveryFewSeconds } from '../lib/browser.mjs';
import { compare } from '../lib/compare.mjs';
import { largest, nameWords } from '../lib/cue-rows.mjs';
import { listenerFor, readSamples } from '../lib/listen.mjs';
import { conditions } from './cue-error.mjs';

const PAGE = new URL('../plain-timer.html', import.meta.url);
const LENGTH_MS = { whole: 152_000, quick: 45_000 };

/** @param {import('../run.mjs').Bench} bench @returns {Promise<import('../run.mjs').Row[]>} */
export async function measure(bench) {
	const lengthMs = bench.quick ? LENGTH_MS.quick : LENGTH_MS.whole;
	const plan = await bench.core.plan('quad-effleurage-hands', {
		pace: 1.5,
		breathGuide: false
	});
	// It counts whole seconds, so the chime 0.7 s into a change is not asked of it.
	const cues = plan.cues.filter(({ atMs }) => atMs % 1000 === 0 && atMs < lengthMs - 1000);
	const listen = listenerFor(bench.core.sounds);
	const rows = [];
	for (const condition of conditions) {
		await bench.ready(`Plain timer, ${condition}`);
		const heard = listen(await play(bench, cues, condition, lengthMs));
		const start = heard.find(({ sound }) => sound === 'started');
		if (start === undefined) throw new Error('The plain timer made no sound.');
		const afterStart = heard.filter((one) => one !== start);
		const compared = compare(cues, afterStart, start.seconds, { fit: false });
		const error = largest(compared.cues.map(({ errorMs }) => errorMs));
		rows.push({
			measure: 'Plain timer',
			condition,
			what: 'all cues',
			n: compared.cues.length,
			result: `${error.toFixed(0)} ms, missing ${nameWords(compared.missing)}, extra ${nameWords(compared.extra)}`,
			target: 'for comparison'
		});
	}
	return rows;
}

/**
 * @param {import('../run.mjs').Bench} bench
 * @param {readonly import('../lib/app.mjs').PlannedCue[]} cues
 * @param {import('./cue-error.mjs').Condition} condition
 * @param {number} lengthMs
 */
async function play(bench, cues, condition, lengthMs) {
	const browser = await launch(bench.browser, bench.sound.environment);
	try {
		const [page = await browser.newPage()] = await browser.pages();
		await page.goto(`file://${fileURLToPath(PAGE)}`);
		const sounds = [...bench.core.sounds].map(([name, samples]) => [name, [...samples]]);
		await page.evaluate((given) => Object.assign(window, given), {
			cues: [...cues],
			sounds: Object.fromEntries(sounds)
		});
		const stop = await bench.sound.record(join(bench.folder, `plain-${condition}.raw`));
		await press(page, 'Start');
		if (condition === 'hidden') await hide(browser, page);
		if (condition === 'stalled') await stallEveryFewSeconds(page);
		await sleep(lengthMs);
		return readSamples((await stop()).file);
	} finally {
		await browser.close();
	}
}
