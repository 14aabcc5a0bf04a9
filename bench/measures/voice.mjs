// Does the recorded voice begin where its plan says, with either engine? Sounds are off, so that only words are heard.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openPlayer, press } from '../lib/app.mjs';
import { launch } from '../lib/browser.mjs';
import { median } from '../lib/compare.mjs';
import { largest } from '../lib/cue-rows.mjs';
import { undisturbed } from '../lib/disturbance.mjs';
import { gaps, onsets, readSamples } from '../lib/listen.mjs';
import { SAMPLE_RATE } from '../lib/sound-system.mjs';

const ROUTINE = 'quad-effleurage-hands';
const SETTINGS = { sounds: false, breathGuide: false };
const FOLLOWED_MS = 150_000;
/** Farther from its time than this an onset is not that of the line, seconds. */
const NEAR_SECONDS = 0.3;

/** @param {import('../run.mjs').Bench} bench @returns {Promise<import('../run.mjs').Row[]>} */
export async function measure(bench) {
	const rows = [];
	for (const soundMode of /** @type {const} */ (['with-music', 'pocket'])) {
		const { errors, missing, note } = await undisturbed(bench, `Voice, ${soundMode}`, () =>
			speak(bench, soundMode)
		);
		rows.push({
			measure: 'Voice',
			condition: soundMode,
			what: 'first audible sample of each line; how softly its first word begins is in it',
			n: errors.length,
			result: [
				`largest ${largest(errors).toFixed(1)} ms, missing ${missing}`,
				...(note === '' ? [] : [note])
			].join('; ')
		});
	}
	return rows;
}

/** @param {import('../run.mjs').Bench} bench @param {'with-music' | 'pocket'} soundMode */
async function speak(bench, soundMode) {
	const { lines } = await bench.core.plan(ROUTINE, SETTINGS);
	const browser = await launch(bench.browser, bench.sound.environment);
	try {
		const [page = await browser.newPage()] = await browser.pages();
		await openPlayer(page, bench.address, ROUTINE, { ...SETTINGS, soundMode });
		// The clips are fetched and decoded.
		await sleep(3000);
		const stop = await bench.sound.record(join(bench.folder, `voice-${soundMode}.raw`));
		await sleep(500);
		const started = await press(page, 'Start');
		await sleep(FOLLOWED_MS);
		const recording = await stop();
		const samples = readSamples(recording.file);
		const zero = recording.secondsAt(started);
		const heard = onsets(samples).map((at) => at / SAMPLE_RATE);
		const planned = lines.filter((atMs) => atMs < FOLLOWED_MS - 2000);
		const firstHeard = heard.find((seconds) => seconds > zero);
		// The first line tells when the session began: the hardware takes a moment.
		const began = (firstHeard ?? zero) - (planned[0] ?? 0) / 1000;
		const found = planned.flatMap((atMs) => {
			const due = began + atMs / 1000;
			const nearest = heard.toSorted((a, b) => Math.abs(a - due) - Math.abs(b - due))[0];
			return nearest === undefined || Math.abs(nearest - due) > NEAR_SECONDS
				? []
				: [(nearest - due) * 1000];
		});
		const constant = median(found);
		const from = Math.round((began + 0.5) * SAMPLE_RATE);
		return {
			gaps: gaps(samples.subarray(from)),
			errors: found.map((error) => error - constant),
			missing: planned.length - found.length
		};
	} finally {
		await browser.close();
	}
}
