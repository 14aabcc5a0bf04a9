// The whole session as one track: is it as exact, does it start and skip at once, and what does it weigh?
import { setTimeout as sleep } from 'node:timers/promises';
import { openPlayer, press } from '../lib/app.mjs';
import { launch } from '../lib/browser.mjs';
import { median } from '../lib/compare.mjs';
import * as cueError from './cue-error.mjs';
import * as mainThread from './main-thread.mjs';
import { tapOnce } from './start-tap.mjs';

const ROUTINE = 'quad-effleurage-hands';
/** With the voice, 19 minutes: the longest routine, at the slowest pace. */
const SETTINGS = { soundMode: 'pocket', pace: 1.5 };
const STARTS = 5;
const START_TARGET_MS = 300;
const SKIP_TARGET_MS = 50;
/** A track of 30 minutes. */
const MOST_MEGABYTES = 60;
/** Track time before the session begins, seconds: `PRE_ROLL_MS` of `core/pocket/track`. */
const PRE_ROLL_SECONDS = 0.24;

/** @param {import('../run.mjs').Bench} bench @returns {Promise<import('../run.mjs').Row[]>} */
export async function measure(bench) {
	return [
		...(await cueError.measureIn(bench, 'pocket')),
		await start(bench),
		...(await skipAndWeigh(bench)),
		...(await mainThread.measureIn(bench, 'pocket'))
	];
}

/** @param {import('../run.mjs').Bench} bench @returns {Promise<import('../run.mjs').Row>} */
async function start(bench) {
	const times = [];
	for (let load = 1; load <= STARTS; load += 1) {
		await bench.ready(`Start tap, pocket, load ${load}`);
		times.push(
			await tapOnce(bench, (page, address) => openPlayer(page, address, ROUTINE, SETTINGS))
		);
	}
	const middle = median(times);
	return {
		measure: 'Start tap to first sound',
		condition: 'fresh browser, pocket, 19 min with the voice',
		what: 'median',
		n: times.length,
		result: `${middle.toFixed(0)} ms (${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)})`,
		target: `≤ ${START_TARGET_MS} ms`,
		reached: middle <= START_TARGET_MS
	};
}

/** @param {import('../run.mjs').Bench} bench @returns {Promise<import('../run.mjs').Row[]>} */
async function skipAndWeigh(bench) {
	await bench.ready('Pocket, skips and weight');
	const plan = await bench.core.plan(ROUTINE, SETTINGS);
	const browser = await launch(bench.browser, bench.sound.environment);
	try {
		const [page = await browser.newPage()] = await browser.pages();
		await page.evaluateOnNewDocument(watchTrack);
		await openPlayer(page, bench.address, ROUTINE, SETTINGS);
		await press(page, 'Start');
		await cueError.unlockTaps(page);
		await sleep(1500);
		const playing = await page.evaluate(() => Reflect.get(globalThis, 'liveBytes')());
		const errors = [];
		for (const { startMs } of plan.phases.slice(1, 9)) {
			const landed = await page.evaluate(() => Reflect.get(globalThis, 'skip')());
			errors.push(Math.abs((landed - PRE_ROLL_SECONDS) * 1000 - startMs));
			await sleep(300);
		}
		for (let skips = 0; skips < plan.phases.length; skips += 1)
			await page.evaluate(() => {
				/** @type {HTMLElement | null} */
				const next = document.querySelector('[aria-label="Next step"]');
				next?.click();
			});
		await page.waitForFunction(() => Reflect.get(globalThis, 'liveBytes')() === 0, {
			timeout: 8000
		});
		const megabytes = playing / 1e6;
		const minutes = plan.durationMs / 60_000;
		const of30 = (megabytes / minutes) * 30;
		return [
			{
				measure: 'Skip, pocket',
				condition: 'visible',
				what: 'where the track goes on, against the step',
				n: errors.length,
				result: `largest ${Math.max(...errors).toFixed(1)} ms`,
				target: `≤ ${SKIP_TARGET_MS} ms`,
				reached: Math.max(...errors) <= SKIP_TARGET_MS
			},
			{
				measure: 'Weight of the track',
				condition: `${minutes.toFixed(1)} min with the voice`,
				what: 'files in memory while it plays; 0 after the end',
				n: 1,
				result: `${megabytes.toFixed(1)} MB, so ${of30.toFixed(1)} MB for 30 min; 0 afterwards`,
				target: `≤ ${MOST_MEGABYTES} MB for 30 min`,
				reached: of30 <= MOST_MEGABYTES
			}
		];
	} finally {
		await browser.close();
	}
}

/** Runs in the page before the app: every `<audio>` and every file in memory where the bench can look. */
function watchTrack() {
	/** @type {HTMLAudioElement[]} */
	const audios = [];
	/** @type {Map<string, number>} */
	const live = new Map();
	globalThis.Audio = class extends Audio {
		constructor(/** @type {string | undefined} */ src) {
			super(src);
			audios.push(this);
		}
	};
	const { createObjectURL, revokeObjectURL } = URL;
	URL.createObjectURL = (/** @type {Blob} */ blob) => {
		const url = createObjectURL.call(URL, blob);
		live.set(url, blob.size);
		return url;
	};
	URL.revokeObjectURL = (url) => {
		live.delete(url);
		revokeObjectURL.call(URL, url);
	};
	Object.assign(globalThis, {
		liveBytes: () => [...live.values()].reduce((sum, bytes) => sum + bytes, 0),
		/** Presses Next step. @returns {Promise<number>} where the track goes on, seconds */
		skip: () =>
			new Promise((done) => {
				const [audio] = audios;
				audio?.addEventListener('seeked', () => done(audio.currentTime), { once: true });
				/** @type {HTMLElement | null} */
				const next = document.querySelector('[aria-label="Next step"]');
				next?.click();
			})
	});
}
