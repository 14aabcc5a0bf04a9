// Finds a Chromium to test with. Node built-ins only: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** What a Chromium without a screen, a GPU or a sandbox needs, and what keeps it from calling home. */
export const chromiumFlags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

export const howToGetABrowser =
	'No Chromium or Chrome was found: install one (https://www.google.com/chrome or your package manager) ' +
	'or set CHROMIUM_PATH to its executable, then run this command again.';

const commandNames = [
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome',
	'chrome',
	'microsoft-edge-stable',
	'microsoft-edge'
];

/** @returns {string[]} places where an installed Chromium lives when it is not on the PATH */
function wellKnownPlaces() {
	if (process.platform === 'darwin') {
		const applications = ['/Applications', join(process.env['HOME'] ?? '', 'Applications')];
		return applications.flatMap((folder) => [
			join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
			join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
			join(folder, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge')
		]);
	}
	if (process.platform === 'win32') {
		return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
			const folder = process.env[name];
			if (folder === undefined) return [];
			return [
				join(folder, 'Google/Chrome/Application/chrome.exe'),
				join(folder, 'Chromium/Application/chrome.exe'),
				join(folder, 'Microsoft/Edge/Application/msedge.exe')
			];
		});
	}
	return ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/usr/lib/chromium/chromium'];
}

/** @param {string} path */
function isFile(path) {
	return existsSync(path) && statSync(path).isFile();
}

/**
 * A download may lack the system's libraries, and Ubuntu's package is a stub that asks for snap.
 * @param {string} path
 */
function startsUp(path) {
	// On Windows asking for the version opens a window, and what is installed there is complete.
	if (process.platform === 'win32') return true;
	return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** @returns {string | undefined} */
function systemBrowser() {
	const suffix = process.platform === 'win32' ? '.exe' : '';
	const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
	const onPath = commandNames.flatMap((name) =>
		folders.map((folder) => join(folder, name + suffix))
	);
	return [...onPath, ...wellKnownPlaces()].find((path) => isFile(path) && startsUp(path));
}

/** @returns {Promise<string | undefined>} Playwright's own download, once it is there */
async function playwrightBrowser() {
	try {
		const { chromium } = await import('playwright-core');
		const path = chromium.executablePath();
		return path !== '' && isFile(path) && startsUp(path) ? path : undefined;
	} catch {
		// Not installed, or no build of it for this system: the next place is tried.
		return undefined;
	}
}

/**
 * The browser that is already on this machine.
 * @returns {Promise<string | undefined>}
 * @throws when CHROMIUM_PATH names a file that does not exist
 */
export async function findBrowser() {
	const chosen = process.env['CHROMIUM_PATH'];
	if (chosen !== undefined && chosen !== '') {
		if (!isFile(chosen)) throw new Error(`CHROMIUM_PATH is "${chosen}", and no file is there.`);
		return chosen;
	}
	return systemBrowser() ?? (await playwrightBrowser());
}

/** @param {string} command @param {string[]} args @param {number} minutes */
function runQuietly(command, args, minutes) {
	return (
		spawnSync(command, args, {
			stdio: 'ignore',
			timeout: minutes * 60_000,
			shell: process.platform === 'win32',
			env: {
				...process.env,
				DEBIAN_FRONTEND: 'noninteractive',
				PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000'
			}
		}).status === 0
	);
}

/**
 * The browser on this machine, or one that is fetched now: Playwright's download, then the
 * distribution's package when root on Debian or Ubuntu.
 * @param {(sentence: string) => void} say
 * @returns {Promise<string | undefined>} undefined when there is none and none could be fetched
 */
export async function findOrInstallBrowser(say) {
	const present = await findBrowser();
	if (present !== undefined) return present;

	say('No Chromium on this machine: trying to download one…');
	const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
	runQuietly(npx, ['--no-install', 'playwright', 'install', 'chromium'], 5);
	const downloaded = await playwrightBrowser();
	if (downloaded !== undefined) return downloaded;

	if (process.getuid?.() === 0 && isFile('/usr/bin/apt-get')) {
		say('The download did not work: trying the package of this system…');
		runQuietly('apt-get', ['update'], 5);
		runQuietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 10);
		return systemBrowser();
	}
	return undefined;
}
