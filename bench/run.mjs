// npm run bench: what the app really does, measured from outside on its production build, as one table.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build, buildIsCurrent } from '../scripts/lib/project.mjs';
import { serveSite } from '../scripts/lib/site.mjs';
import { loadCore } from './lib/app.mjs';
import { SAMPLE_RATE, startSoundSystem } from './lib/sound-system.mjs';
import { ensureTools, machineLine, untilQuiet } from './lib/tools.mjs';
import * as cueError from './measures/cue-error.mjs';
import * as drift from './measures/drift.mjs';
import * as history from './measures/history.mjs';
import * as backup from './measures/import.mjs';
import * as kills from './measures/kills.mjs';
import * as library from './measures/library.mjs';
import * as mainThread from './measures/main-thread.mjs';
import * as pacer from './measures/pacer.mjs';
import * as plainTimer from './measures/plain-timer.mjs';
import * as pocket from './measures/pocket.mjs';
import * as startTap from './measures/start-tap.mjs';
import * as voice from './measures/voice.mjs';

/**
 * @typedef {object} Bench what every measurement is given
 * @property {string} address of the app
 * @property {string} browser
 * @property {import('./lib/app.mjs').Core} core
 * @property {import('./lib/sound-system.mjs').SoundSystem} sound
 * @property {string} folder for recordings
 * @property {boolean} quick
 * @property {(what: string) => Promise<void>} ready says what comes, and waits for a quiet machine
 */

/**
 * @typedef {object} Row
 * @property {string} measure
 * @property {string} condition
 * @property {string} what
 * @property {number} n
 * @property {string} result
 * @property {string} [target]
 * @property {boolean} [reached]
 */

/** One file each; they run one after the other, in this order. */
const measures = /** @type {const} */ ({
	cues: cueError,
	plain: plainTimer,
	tap: startTap,
	pacer,
	thread: mainThread,
	library,
	history,
	backup,
	kills,
	pocket,
	voice,
	drift
});
const names = Object.keys(measures).join(', ');

const { values: options } = parseArgs({
	options: {
		only: { type: 'string', multiple: true },
		quick: { type: 'boolean', default: false },
		'no-build': { type: 'boolean', default: false },
		help: { type: 'boolean', default: false }
	}
});
const unknown = options.only?.filter((name) => !Object.hasOwn(measures, name)) ?? [];
if (options.help || unknown.length > 0) {
	console.error(`npm run bench -- [--only <${names}>]… [--quick] [--no-build]`);
	process.exit(options.help ? 0 : 1);
}

try {
	await main();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

async function main() {
	const browser = await ensureTools(console.error);
	if (!options['no-build'] && !buildIsCurrent('build', '') && !(await build('build', ''))) {
		throw new Error('The app could not be built.');
	}
	const folder = mkdtempSync(join(tmpdir(), 'unknot-bench-'));
	const sound = await startSoundSystem(folder);
	const site = await serveSite({ folder: 'build' });
	const core = await loadCore(SAMPLE_RATE);
	try {
		/** @type {Row[]} */
		const rows = [];
		const bench = {
			address: site.address,
			browser,
			core,
			sound,
			folder,
			quick: options.quick,
			async ready(/** @type {string} */ what) {
				console.error(`${what}…`);
				await untilQuiet(console.error);
			}
		};
		for (const [name, { measure }] of Object.entries(measures)) {
			if (options.only?.includes(name) ?? true) rows.push(...(await measure(bench)));
		}
		print(machineLine(browser), rows);
		console.error(`The recordings are in ${folder}.`);
	} finally {
		await Promise.all([core.close(), site.stop()]);
		sound.stop();
	}
}

/** @param {Row} row */
function verdict({ target = '', reached }) {
	return reached === undefined ? target : `${target} ${reached ? '✓' : '✗'}`;
}

/** @param {string} machine @param {readonly Row[]} rows */
function print(machine, rows) {
	console.log(`${machine}\n`);
	console.log('| Measurement | Condition | What | n | Result | Target |');
	console.log('| --- | --- | --- | --: | --- | --- |');
	for (const row of rows) {
		const { measure, condition, what, n, result } = row;
		console.log(`| ${measure} | ${condition} | ${what} | ${n} | ${result} | ${verdict(row)} |`);
	}
}
