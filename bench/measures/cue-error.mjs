// How far from its planned time is every cue, in the sound that leaves the browser?
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openPlayer, press } from '../lib/app.mjs';
import { hide, launch, stallEveryFewSeconds } from '../lib/browser.mjs';
import { compare } from '../lib/compare.mjs';
import { errorWords, largest, nameWords } from '../lib/cue-rows.mjs';
import { undisturbed } from '../lib/disturbance.mjs';
import { gaps, listenerFor, readSamples } from '../lib/listen.mjs';
import { SAMPLE_RATE } from '../lib/sound-system.mjs';

/** @typedef {import('../lib/app.mjs').Plan} Plan */
/** @typedef {import('../lib/compare.mjs').Comparison} Comparison */
/** @typedef {Comparison & { answer: { wanted: string, heard: string } }} Part */

export const conditions = /** @type {const} */ (['idle', 'stalled', 'hidden']);
/** @typedef {typeof conditions[number]} Condition */

const ROUTINE = 'quad-effleurage-hands';
/** Voice would be recorded too, and the swells of a breath lie under the cues. Pace 1.5 makes steps of 90 s. */
const SETTINGS = { pace: 1.5, voice: false, breathGuide: false };
const TARGET_MS = 5;
/** Below this a sound is not the one it should be: half of it is missing, or another lies over it. */
const ALIKE = 0.9;

/** @param {import('../run.mjs').Bench} bench */
export function measure(bench) {
	return measureIn(bench, 'with-music');
}

/**
 * @param {import('../run.mjs').Bench} bench
 * @param {'with-music' | 'pocket'} soundMode
 * @returns {Promise<import('../run.mjs').Row[]>}
 */
export async function measureIn(bench, soundMode) {
	const plan = await bench.core.plan(ROUTINE, SETTINGS);
	const listen = listenerFor(bench.core.sounds);
	const measureName = soundMode === 'pocket' ? 'Cue error, pocket' : 'Cue error';
	const rows = [];
	for (const condition of conditions) {
		const run = await undisturbed(bench, `${measureName}, ${condition}`, () =>
			playThrough(bench, plan, condition, listen, soundMode)
		);
		rows.push(...rowsOf(measureName, condition, run));
	}
	return rows;
}

/**
 * @typedef {object} Run an uninterrupted part of a session
 * @property {number} atWallMs when it was tapped
 * @property {number} fromMs session position it began at
 * @property {number} toMs session position it was followed to
 */

/**
 * Plays the routine in the condition and listens: the first minutes as they come, then the change to the right side
 * and the end, reached by "Next step".
 * @param {import('../run.mjs').Bench} bench
 * @param {Plan} plan
 * @param {Condition} condition
 * @param {ReturnType<typeof listenerFor>} listen
 * @param {'with-music' | 'pocket'} soundMode
 */
async function playThrough(bench, plan, condition, listen, soundMode) {
	const browser = await launch(bench.browser, bench.sound.environment);
	try {
		const [page = await browser.newPage()] = await browser.pages();
		await openPlayer(page, bench.address, ROUTINE, { ...SETTINGS, soundMode });
		const stop = await bench.sound.record(join(bench.folder, `cues-${soundMode}-${condition}.raw`));
		await sleep(500);

		const started = await press(page, 'Start');
		if (soundMode === 'pocket') await unlockTaps(page);
		if (condition === 'hidden') await hide(browser, page);
		if (condition === 'stalled') await stallEveryFewSeconds(page);
		const firstEnd = firstEndOf(plan, bench.quick);
		/** @type {Run[]} */
		const runs = [{ atWallMs: started, fromMs: 0, toMs: firstEnd }];
		await sleep(started + firstEnd - Date.now());

		let phase = plan.phases.findLastIndex(({ startMs }) => startMs <= firstEnd);
		for (const [from, toMs] of laterParts(plan)) {
			for (; phase < from - 1; phase += 1) await nextStep(page);
			// What these taps sounded rings out.
			await sleep(2500);
			const atWallMs = await nextStep(page);
			const fromMs = plan.phases[from]?.startMs ?? 0;
			runs.push({ atWallMs, fromMs, toMs });
			await sleep(atWallMs + toMs - fromMs - Date.now());
			phase = plan.phases.findLastIndex(({ startMs }) => startMs <= toMs);
		}
		if (
			(await page.evaluate(() => document.visibilityState === 'hidden')) !==
			(condition === 'hidden')
		)
			throw new Error(`The page did not stay ${condition}.`);

		const recording = await stop();
		const samples = readSamples(recording.file);
		const heard = listen(samples);
		// A skip in a pocket is a seek, which is silent for a moment: there only the part without skips is looked at.
		const first = recording.secondsAt(started) + 1;
		const unskipped = samples.subarray(
			Math.round(first * SAMPLE_RATE),
			Math.round((first + firstEnd / 1000 - 1) * SAMPLE_RATE)
		);
		return {
			gaps: gaps(soundMode === 'pocket' ? unskipped : samples),
			parts: runs.map((run) => judge(plan, run, heard, recording.secondsAt(run.atWallMs)))
		};
	} finally {
		await browser.close();
	}
}

/** Through the first 90 s step, the rest after it and the start of the next. @param {Plan} plan @param {boolean} quick */
function firstEndOf(plan, quick) {
	const long = plan.phases.findIndex(
		({ kind, durationMs }) => kind === 'step' && durationMs >= 90_000
	);
	const last = plan.phases[quick ? long : long + 2];
	return Math.max((last?.startMs ?? 0) + 3000, quick ? 0 : 152_000);
}

/**
 * The change to the right side with the start of what follows, and the last step with its end.
 * @param {Plan} plan @returns {[phase: number, toMs: number][]}
 */
function laterParts({ phases, durationMs }) {
	const toRight = phases.findIndex(
		({ kind, next }) => kind === 'change-over' && next?.side === 'right'
	);
	const afterIt = phases[toRight + 1]?.startMs ?? 0;
	return [
		[toRight, afterIt + 3000],
		[phases.length - 2, durationMs + 2500]
	];
}

/** In a pocket taps are locked, and the lock has the focus. @param {import('puppeteer-core').Page} page */
export async function unlockTaps(page) {
	const lock = await page.waitForSelector('::-p-aria([name="Hold to unlock"][role="button"])');
	await lock?.press('Enter');
	await lock?.press('Enter');
	await page.waitForSelector('[aria-label="Next step"]');
}

/**
 * In the page, since a hidden one cannot be tapped.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<number>} when, in milliseconds since 1970
 */
async function nextStep(page) {
	const atWallMs = await page.evaluate(() => {
		/** @type {HTMLElement | null} */
		const next = document.querySelector('[aria-label="Next step"]');
		next?.click();
		return performance.timeOrigin + performance.now();
	});
	await sleep(150);
	return atWallMs;
}

/**
 * @param {Plan} plan @param {Run} run
 * @param {readonly import('../lib/listen.mjs').Heard[]} heard @param {number} zeroSeconds about when it began
 */
function judge(plan, run, heard, zeroSeconds) {
	const inRun = heard.filter(
		({ seconds }) =>
			seconds > zeroSeconds - 0.3 && seconds < zeroSeconds + (run.toMs - run.fromMs) / 1000 - 0.3
	);
	// What answers the tap itself begins when the hardware takes it, so it cannot be on a plan.
	const atTap = inRun.filter(({ seconds }) => seconds < zeroSeconds + 0.4);
	const planned = plan.cues
		.filter(({ atMs }) => atMs > run.fromMs && atMs < run.toMs - 300)
		.map((cue) => ({ ...cue, atMs: cue.atMs - run.fromMs }));
	const atTapPlanned = plan.cues.filter(({ atMs }) => atMs === run.fromMs);
	const compared = compare(planned, inRun.slice(atTap.length), zeroSeconds);
	const answers = run.fromMs === 0 ? ['started'] : atTapPlanned.map(({ sound }) => sound);
	const answer = { wanted: answers.join(), heard: atTap.map(({ sound }) => sound).join() };
	return { ...compared, answer };
}

/**
 * @param {string} measureName
 * @param {Condition} condition
 * @param {{ parts: readonly Part[], note: string }} run
 * @returns {import('../run.mjs').Row[]}
 */
function rowsOf(measureName, condition, { parts, note }) {
	const cues = parts.flatMap((part) => part.cues);
	const missing = parts.flatMap((part) => part.missing);
	const extra = parts.flatMap((part) => part.extra);
	const likeness = Math.min(...cues.map((cue) => cue.likeness));
	const unanswered = parts
		.filter(({ answer }) => answer.heard !== answer.wanted)
		.map(
			({ answer }) => `a tap was answered by ${answer.heard || 'silence'}, not ${answer.wanted}`
		);
	const bySound = [...new Set(cues.map(({ sound }) => sound))].map((sound) => {
		const own = cues.filter((cue) => cue.sound === sound);
		return { condition, measure: measureName, what: sound, n: own.length, result: errorWords(own) };
	});
	const result = [
		`${errorWords(cues)}, missing ${nameWords(missing)}, extra ${nameWords(extra)}`,
		`least likeness ${likeness.toFixed(3)}`,
		...unanswered,
		...(note === '' ? [] : [note])
	];
	return [
		...bySound,
		{
			...{
				measure: measureName,
				condition,
				what: '**all cues**',
				n: cues.length,
				result: result.join('; ')
			},
			target: `≤ ${TARGET_MS} ms, none missing or extra`,
			reached:
				largest(cues.map(({ errorMs }) => errorMs)) <= TARGET_MS &&
				missing.length + extra.length + unanswered.length === 0 &&
				likeness >= ALIKE
		}
	];
}
