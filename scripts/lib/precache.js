// Which files of the build the service worker keeps, and under which addresses.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export const precachePatterns = [
	'client/**/*.{js,css,svg,png,webp,woff2,webmanifest,json,pack}',
	'prerendered/**/*.{html,json}'
];

/** The bundler's own manifest is not published; shop-window pictures are not needed offline. */
export const precacheIgnores = [
	'server/**',
	'client/.vite/**',
	'client/service-worker.js',
	'client/screenshots/**'
];

const shellIngredients = ['src/app.html', 'svelte.config.js'];

/**
 * Turns paths of the build's work folder into addresses relative to the worker, and adds the
 * empty shell: it is written after this runs, so its revision is taken from all it refers to.
 * @template {{ url: string, revision: string | null, size: number }} Entry
 * @param {Entry[]} entries
 */
export function toPublishedAddresses(entries) {
	const manifest = entries
		.map((entry) => ({
			...entry,
			url: entry.url.replace(/^(client|prerendered\/(pages|dependencies|data))\//, '')
		}))
		.filter(({ url }) => !url.startsWith('prerendered/'))
		.sort((a, b) => (a.url < b.url ? -1 : 1));
	const hash = createHash('sha256');
	for (const { url, revision } of manifest) hash.update(`${url} ${revision}\n`);
	for (const file of shellIngredients) hash.update(readFileSync(file));
	const shell = { url: '200.html', revision: hash.digest('hex').slice(0, 32), size: 0 };
	return { manifest: [...manifest, shell], warnings: [] };
}
