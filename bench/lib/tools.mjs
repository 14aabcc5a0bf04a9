// What the measurements need of this machine, and a line that says which machine it is.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBrowser } from '../../scripts/lib/browser.mjs';

/** Debian's package of each program. */
const packageOf = {
	Xvfb: 'xvfb',
	pulseaudio: 'pulseaudio',
	pactl: 'pulseaudio-utils',
	parec: 'pulseaudio-utils'
};

/** @param {string} name */
function isOnPath(name) {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	return folders.some((folder) => folder !== '' && existsSync(join(folder, name)));
}

function missingPrograms() {
	return Object.keys(packageOf).filter((name) => !isOnPath(name));
}

/** @param {readonly string[]} packages */
function install(packages) {
	const options = /** @type {const} */ ({
		stdio: 'ignore',
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	});
	spawnSync('apt-get', ['update'], options);
	spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
}

/**
 * Everything the measurements run; what is missing is installed when that needs no question.
 * @param {(sentence: string) => void} say
 * @returns {Promise<string>} the browser
 * @throws when something is missing: one sentence that says what, and how to get it
 */
export async function ensureTools(say) {
	let browser = await findBrowser();
	const wanted = () => [
		...(browser === undefined ? ['chromium'] : []),
		...new Set(missingPrograms().map((name) => packageOf[/** @type {'Xvfb'} */ (name)]))
	];
	if (wanted().length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		say(`Installing ${wanted().join(', ')}…`);
		install([...wanted(), 'xauth']);
		browser = await findBrowser();
	}
	if (browser === undefined || wanted().length > 0) {
		throw new Error(
			`The benchmark records what the app really plays, which needs ${wanted().join(', ')}: ` +
				'install it with the package manager of a Linux system, then run this again.'
		);
	}
	return browser;
}

/** @param {string} browser */
export function machineLine(browser) {
	const processors = cpus();
	const version = spawnSync(browser, ['--version'], { encoding: 'utf8' }).stdout;
	const name = /^PRETTY_NAME="(.*)"$/m.exec(
		existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
	)?.[1];
	return [
		`${processors.length} × ${processors[0]?.model.trim() || 'unnamed processor'}`,
		`${Math.round(totalmem() / 2 ** 30)} GB`,
		name ?? process.platform,
		/[\w ]+ [\d.]+/.exec(version)?.[0] ?? 'unknown browser',
		`Node ${process.versions.node}`
	].join(', ');
}

/** How much of all processors was at work in a second, 0–1. */
async function busyShare() {
	const read = () => {
		const times = cpus().map((cpu) => cpu.times);
		const idle = times.reduce((sum, time) => sum + time.idle, 0);
		const all = times.reduce((sum, time) => sum + Object.values(time).reduce((a, b) => a + b), 0);
		return { idle, all };
	};
	const before = read();
	await sleep(1000);
	const after = read();
	return 1 - (after.idle - before.idle) / Math.max(1, after.all - before.all);
}

/**
 * Waits until nothing else works on this machine: other load on two processors once faked an error of 670 ms.
 * @param {(sentence: string) => void} say
 */
export async function untilQuiet(say) {
	let share = 1;
	for (let second = 0, calm = 0; second < 60 && calm < 3; second += 1) {
		share = await busyShare();
		calm = share < 0.15 ? calm + 1 : 0;
	}
	if (share >= 0.15) say(`Other work keeps ${Math.round(share * 100)} % of this machine busy.`);
}
