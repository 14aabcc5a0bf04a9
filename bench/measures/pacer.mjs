// Do the tick that is heard and the turn of the bead that is seen fall together?
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openPlayer, press } from '../lib/app.mjs';
import { launch } from '../lib/browser.mjs';
import { median } from '../lib/compare.mjs';
import { listenerFor, readSamples } from '../lib/listen.mjs';

const ROUTINE = 'quad-foam-roller';
/** Voice and half-way would lie over a tick. */
const SETTINGS = { strokeTicks: true, breathGuide: false, voice: false, halfWay: false };
const TARGET_MS = 20;
/** A tick this far from every turn is none of them. */
const REACH_MS = 400;
const ALIKE = 0.8;

/** @param {import('../run.mjs').Bench} bench @returns {Promise<import('../run.mjs').Row[]>} */
export async function measure(bench) {
	const plan = await bench.core.plan(ROUTINE, SETTINGS);
	const index = plan.phases.findIndex(
		({ kind, startMs, durationMs }) =>
			kind === 'step' &&
			plan.cues.some(
				({ sound, atMs }) => sound === 'turn-back' && atMs >= startMs && atMs < startMs + durationMs
			)
	);
	const step = plan.phases[index];
	if (!step) throw new Error('No step of the routine has strokes.');
	await bench.ready('Pacer');

	const browser = await launch(bench.browser, bench.sound.environment);
	try {
		const [page = await browser.newPage()] = await browser.pages();
		await openPlayer(page, bench.address, ROUTINE, SETTINGS);
		const stop = await bench.sound.record(join(bench.folder, 'pacer.raw'));
		await press(page, 'Start');
		for (let phase = 0; phase < index; phase += 1) {
			await sleep(400);
			await press(page, 'Next step');
		}
		await sleep(Math.min(step.durationMs - 4000, bench.quick ? 15_000 : 40_000));
		const bead = await page.evaluate(() => {
			const moving = document
				.getAnimations()
				.find(({ effect }) => effect instanceof KeyframeEffect && effect.target?.matches('.moves'));
			const context = { startMs: Number(moving?.startTime), outMs: 0, cycleMs: 0 };
			const frames = moving?.effect instanceof KeyframeEffect ? moving.effect.getKeyframes() : [];
			context.cycleMs = Number(moving?.effect?.getComputedTiming().duration);
			// The far end of the stroke is the seventeenth of its keyframes.
			context.outMs = Number(frames[16]?.computedOffset) * context.cycleMs;
			return { ...context, startMs: performance.timeOrigin + context.startMs };
		});
		const recording = await stop();
		const known = new Map([...bench.core.sounds, ...bench.core.ticks]);
		const heard = listenerFor(known)(readSamples(recording.file)).filter(
			({ sound, likeness }) => bench.core.ticks.has(sound) && likeness >= ALIKE
		);
		const errors = heard.flatMap(({ sound, seconds }) => {
			const atMs = recording.arrivedAt(seconds) - bead.startMs;
			const turnMs = sound === 'turn-back' ? bead.outMs : 0;
			const cycles = Math.round((atMs - turnMs) / bead.cycleMs);
			const errorMs = atMs - turnMs - cycles * bead.cycleMs;
			return Math.abs(errorMs) <= REACH_MS ? [errorMs] : [];
		});
		const middle = median(errors);
		const worst = Math.max(...errors.map(Math.abs));
		return [
			{
				measure: 'Tick heard after the turn is drawn',
				condition: 'visible',
				what: `strokes of ${bead.outMs / 1000} s and ${(bead.cycleMs - bead.outMs) / 1000} s`,
				n: errors.length,
				result: `median ${middle.toFixed(1)} ms, farthest ${worst.toFixed(1)} ms (recorder's ~10 ms included)`,
				target: `≤ ${TARGET_MS} ms`,
				reached: errors.length > 0 && Math.abs(middle) <= TARGET_MS && worst <= TARGET_MS
			}
		];
	} finally {
		await browser.close();
	}
}
