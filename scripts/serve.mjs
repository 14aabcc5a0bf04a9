// Serves the build that is there: npm run preview. npm start also installs and builds first.
import { realpathSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { basePath } from './lib/base-path.js';
import { serveSite } from './lib/site.mjs';

const defaultPort = 4173;

/**
 * Serves the build until the process is stopped.
 * @returns {Promise<string | undefined>} the address, or undefined when the port is taken
 */
export async function serveBuild() {
	const port = Number(process.env['PORT'] ?? defaultPort);
	try {
		const folder = process.env['BUILD_DIR'] ?? 'build';
		const site = await serveSite({ folder, base: basePath(), port });
		console.log(`Unknot is at ${site.address}/ (Ctrl+C stops it).`);
		return site.address;
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
		console.error(
			`Port ${port} is in use: stop what runs there, or choose another, as in "PORT=4174 npm start".`
		);
		process.exitCode = 1;
		return undefined;
	}
}

const script = process.argv[1];
const isCommand = script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url);
if (isCommand) await serveBuild();
