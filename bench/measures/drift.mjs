// The longest session there is, from Start to the end, untouched: are its last cues as exact as its first, and what does it
// cost?
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openPlayer, press } from '../lib/app.mjs';
import { launch } from '../lib/browser.mjs';
import { compare } from '../lib/compare.mjs';
import { costOf } from '../lib/cost.mjs';
import { errorWords, largest, nameWords } from '../lib/cue-rows.mjs';
import { undisturbed } from '../lib/disturbance.mjs';
import { gaps, listenerFor, readSamples } from '../lib/listen.mjs';
import { SAMPLE_RATE } from '../lib/sound-system.mjs';

/** With everything at its slowest no routine takes longer: 24 min. The safety rules allow 30. */
const ROUTINE = 'quad-effleurage-hands';
const SETTINGS = {
	getReadySeconds: 30,
	changeOverSeconds: 30,
	pace: 1.5,
	voice: false,
	breathGuide: false
};
const TARGET_MS = 5;
/** A minute for the player to come to rest, before its cost is counted. */
const SETTLED_MS = 60_000;

/** @param {import('../run.mjs').Bench} bench @returns {Promise<import('../run.mjs').Row[]>} */
export async function measure(bench) {
	return [...(await measureIn(bench, 'with-music')), ...(await measureIn(bench, 'pocket'))];
}

/**
 * @param {import('../run.mjs').Bench} bench
 * @param {'with-music' | 'pocket'} soundMode
 * @returns {Promise<import('../run.mjs').Row[]>}
 */
async function measureIn(bench, soundMode) {
	const plan = await bench.core.plan(ROUTINE, SETTINGS);
	const { cues, cost, weight, note } = await undisturbed(bench, `Drift, ${soundMode}`, () =>
		playWhole(bench, plan, soundMode)
	);
	const minutes = plan.durationMs / 60_000;
	const condition = `${soundMode}, ${minutes.toFixed(1)} min in one run`;
	const lastTenth = cues.cues.slice(-Math.ceil(cues.cues.length / 10));
	const result = [
		`${errorWords(cues.cues)}; last tenth ${errorWords(lastTenth)}`,
		`missing ${nameWords(cues.missing)}, extra ${nameWords(cues.extra)}`,
		...(note === '' ? [] : [note])
	];
	return [
		{
			measure: 'Drift',
			condition,
			what: 'all cues',
			n: cues.cues.length,
			result: result.join('; '),
			target: `≤ ${TARGET_MS} ms, none missing or extra`,
			reached:
				largest(cues.cues.map(({ errorMs }) => errorMs)) <= TARGET_MS &&
				cues.missing.length + cues.extra.length === 0
		},
		{
			measure: 'Processor time',
			condition,
			what: 'all processes of the browser',
			n: 1,
			result: `${cost.secondsAMinute.toFixed(2)} s a minute`
		},
		{
			measure: 'Memory',
			condition,
			what: 'all processes of the browser (PSS), while playing against before Start',
			n: 1,
			result: `${weight.playing.toFixed(0)} MB against ${weight.before.toFixed(0)} MB; ${weight.after.toFixed(0)} MB after the end`
		}
	];
}

/**
 * @param {import('../run.mjs').Bench} bench
 * @param {import('../lib/app.mjs').Plan} plan
 * @param {'with-music' | 'pocket'} soundMode
 */
async function playWhole(bench, plan, soundMode) {
	const browser = await launch(bench.browser, bench.sound.environment);
	try {
		const [page = await browser.newPage()] = await browser.pages();
		await openPlayer(page, bench.address, ROUTINE, { ...SETTINGS, soundMode });
		await sleep(3000);
		const idle = await costOf(browser);
		const stop = await bench.sound.record(join(bench.folder, `drift-${soundMode}.raw`));
		await sleep(500);
		const started = await press(page, 'Start');
		await sleep(SETTLED_MS);
		const early = await costOf(browser);
		await sleep(started + plan.durationMs - SETTLED_MS - Date.now());
		const late = await costOf(browser);
		await sleep(started + plan.durationMs + 2500 - Date.now());
		const recording = await stop();
		const after = await costOf(browser);

		const samples = readSamples(recording.file);
		const zero = recording.secondsAt(started);
		// What answers the tap begins when the hardware takes it, so it cannot be on a plan.
		const heard = listenerFor(bench.core.sounds)(samples).filter(
			({ seconds }) => seconds > zero + 0.6
		);
		const planned = plan.cues.filter(({ atMs }) => atMs > 600);
		const begun = Math.round((zero + 1) * SAMPLE_RATE);
		const minutes = (late.atMs - early.atMs) / 60_000;
		return {
			gaps: gaps(samples.subarray(begun)),
			cues: compare(planned, heard, zero),
			cost: { secondsAMinute: (late.cpuSeconds - early.cpuSeconds) / minutes },
			weight: { before: idle.megabytes, playing: late.megabytes, after: after.megabytes }
		};
	} finally {
		await browser.close();
	}
}
