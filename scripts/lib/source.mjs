// The app's own TypeScript, for scripts that ask it what it would do.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Loads modules of the project as they are, without its pages.
 * @returns {Promise<{ load: (path: string) => Promise<any>, close: () => Promise<void> }>} a path from the root
 */
export async function openSource() {
	const vite = await createServer({
		root,
		configFile: false,
		logLevel: 'error',
		appType: 'custom',
		server: { middlewareMode: true, watch: null, ws: false },
		optimizeDeps: { noDiscovery: true },
		resolve: { alias: { $lib: `${root}src/lib` } }
	});
	return { load: (path) => vite.ssrLoadModule(path), close: () => vite.close() };
}
