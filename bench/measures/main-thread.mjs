// What playing costs the main thread: a phone's battery, and the room that is left for everything else.
import { setTimeout as sleep } from 'node:timers/promises';
import { openPlayer, press } from '../lib/app.mjs';
import { launch } from '../lib/browser.mjs';

const TARGET_SECONDS = 0.64;
const ROUTINE = 'quad-effleurage-hands';
/** All that the pacer does. */
const SETTINGS = { strokeTicks: true, breathGuide: true };

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
	const [, breathing, change, stroking] = plan.phases;
	if (!breathing || !change || !stroking) throw new Error('The routine is too short.');
	await bench.ready('Main thread');

	const browser = await launch(bench.browser, bench.sound.environment);
	try {
		const [page = await browser.newPage()] = await browser.pages();
		await openPlayer(page, bench.address, ROUTINE, { ...SETTINGS, soundMode });
		const session = await page.createCDPSession();
		await session.send('Performance.enable');
		await press(page, 'Start');
		const startedMs = performance.now();
		const from = (/** @type {number} */ ms) => sleep(startedMs + ms - performance.now());
		const follow = async (
			/** @type {string} */ what,
			/** @type {number} */ fromMs,
			/** @type {number} */ toMs
		) => {
			await from(fromMs);
			const before = await spent(session);
			await from(toMs);
			return { what, before, after: await spent(session) };
		};

		// A second is left at both ends, so that each part holds one kind of screen.
		const parts = [];
		parts.push(await follow('a breathing step', breathing.startMs + 1000, change.startMs - 1000));
		const end = stroking.startMs + stroking.durationMs;
		parts.push(
			await follow('the change to a step', change.startMs - 1000, stroking.startMs + 1000)
		);
		parts.push(await follow('a stroke step', stroking.startMs + 1000, end - 1000));
		const visible = await page.evaluate(() => document.visibilityState === 'visible');
		if (!visible) throw new Error('The page did not stay visible.');
		const rows = parts.map(({ what, before, after }) => rowOf(soundMode, what, before, after));
		const [first] = parts;
		const last = parts.at(-1);
		if (!first || !last) return rows;
		const all = rowOf(soundMode, 'all of these', first.before, last.after);
		return [
			{
				...all.row,
				target: `≤ ${TARGET_SECONDS} s a minute`,
				reached: all.seconds <= TARGET_SECONDS
			},
			...rows.map(({ row }) => row)
		];
	} finally {
		await browser.close();
	}
}

/**
 * Main-thread time since the page was loaded, seconds.
 * @param {import('puppeteer-core').CDPSession} session
 */
async function spent(session) {
	const { metrics } = await session.send('Performance.getMetrics');
	const of = (/** @type {string} */ name) =>
		metrics.find((metric) => metric.name === name)?.value ?? NaN;
	return {
		at: of('Timestamp'),
		all: of('TaskDuration'),
		/** Without the time in which other work had the processor. */
		processor: of('ThreadTime'),
		script: of('ScriptDuration'),
		style: of('RecalcStyleDuration'),
		layout: of('LayoutDuration')
	};
}

/** @typedef {Awaited<ReturnType<typeof spent>>} Spent */

/** @param {string} soundMode @param {string} what @param {Spent} before @param {Spent} after */
function rowOf(soundMode, what, before, after) {
	const minutes = (after.at - before.at) / 60;
	const aMinute = (/** @type {keyof Spent} */ key) => (after[key] - before[key]) / minutes;
	const parts = /** @type {const} */ (['processor', 'script', 'style', 'layout']);
	const words = parts.map((part) => `${part} ${aMinute(part).toFixed(3)}`).join(', ');
	const row = {
		measure: 'Main-thread time',
		condition: soundMode === 'pocket' ? 'visible, pocket' : 'visible',
		what: `${what}, ${Math.round(minutes * 60)} s`,
		n: 1,
		result: `${aMinute('all').toFixed(2)} s a minute (${words})`
	};
	return { row, seconds: aMinute('all') };
}
