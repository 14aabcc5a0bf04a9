// npm start: installs what is missing, builds if anything changed, serves, and opens a browser where there is one.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { basePath } from './lib/base-path.js';
import { build, buildIsCurrent, ensureDependencies } from './lib/project.mjs';

const folder = process.env['BUILD_DIR'] ?? 'build';

if (await prepare()) {
	// Imported late: it needs a package that may just have been installed.
	const { serveBuild } = await import('./serve.mjs');
	const address = await serveBuild();
	if (address !== undefined) openBrowser(address);
} else {
	process.exitCode = 1;
}

async function prepare() {
	if (!(await ensureDependencies())) return false;
	if (buildIsCurrent(folder, basePath())) return true;
	console.log('Building…');
	if (await build(folder, basePath())) return true;
	console.error('The build failed; the lines above say where.');
	return false;
}

/** Opens the address where there is a desktop; elsewhere the printed line is enough. @param {string} address */
function openBrowser(address) {
	if (process.env['CI'] !== undefined) return;
	const opener = openers()[process.platform];
	if (opener === undefined) return;
	const [command, ...args] = [...opener, `${address}/`];
	const child = spawn(command, args, { stdio: 'ignore', detached: true });
	// No opener on this desktop: the address is on the screen.
	child.on('error', () => undefined);
	child.unref();
}

/** @returns {Partial<Record<string, readonly [string, ...string[]]>>} */
function openers() {
	const linuxDesktop = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
	return {
		darwin: ['open'],
		win32: ['cmd', '/c', 'start', ''],
		...(linuxDesktop === undefined ? {} : { linux: ['xdg-open'] })
	};
}
