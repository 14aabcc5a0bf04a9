// What both commands need before anything is installed. Node built-ins only.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const inputsOfBuild = [
	'src',
	'static',
	'package-lock.json',
	'scripts/lib',
	'svelte.config.js',
	'vite.config.ts'
];

/**
 * Runs a command of the project, shows what it prints, and waits for it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [environment] added to the present one
 * @returns {Promise<boolean>} whether it succeeded
 */
export function run(command, args, environment = {}) {
	// On Windows npm and npx are scripts, which only a shell can start.
	const shell = process.platform === 'win32' && command !== process.execPath;
	return new Promise((done) => {
		const child = spawn(command, args, {
			cwd: root,
			stdio: 'inherit',
			shell,
			env: { ...process.env, ...environment }
		});
		child.on('error', (error) => {
			console.error(`${command} could not be started: ${error.message}`);
			done(false);
		});
		child.on('exit', (code) => done(code === 0));
	});
}

/** @param {string} file */
function packagesIn(file) {
	return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
}

/** Whether what is installed is what the lockfile asks for. Packages for other systems may be absent. */
function dependenciesAreCurrent() {
	const record = 'node_modules/.package-lock.json';
	if (!existsSync(join(root, record))) return false;
	const installed = packagesIn(record);
	return Object.entries(packagesIn('package-lock.json')).every(
		([path, wanted]) =>
			path === '' ||
			installed[path]?.version === wanted.version ||
			(installed[path] === undefined && wanted.optional === true)
	);
}

/** Installs what is missing. @returns {Promise<boolean>} whether everything is there */
export async function ensureDependencies() {
	if (dependenciesAreCurrent()) return true;
	console.log('Installing what is missing (once; about a minute)…');
	if (await run('npm', ['ci', '--no-audit', '--no-fund'])) return true;
	console.error('The packages could not be installed: check the network, then run this again.');
	return false;
}

/** @param {string} path @returns {number} the newest change in it, in ms since 1970 */
function newestChange(path) {
	const entry = statSync(path);
	if (!entry.isDirectory()) return entry.mtimeMs;
	const inside = readdirSync(path).map((name) => newestChange(join(path, name)));
	return Math.max(entry.mtimeMs, ...inside);
}

/**
 * Whether a build is newer than all it was made from, and was made for this sub-path.
 * @param {string} folder @param {string} base
 */
export function buildIsCurrent(folder, base) {
	const shell = join(root, folder, '200.html');
	const manifest = join(root, folder, 'manifest.webmanifest');
	if (!existsSync(shell) || !existsSync(manifest)) return false;
	if (JSON.parse(readFileSync(manifest, 'utf8')).start_url !== `${base}/`) return false;
	const built = statSync(shell).mtimeMs;
	return inputsOfBuild.every((path) => newestChange(join(root, path)) <= built);
}

/**
 * @param {string} folder @param {string} base
 * @returns {Promise<boolean>} whether it succeeded
 */
export function build(folder, base) {
	return run('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn'], {
		BASE_PATH: base,
		BUILD_DIR: folder
	});
}
