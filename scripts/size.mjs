// npm run size: what each page loads before it can be used, gzip, read from the production build.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, buildIsCurrent } from './lib/project.mjs';

const folder = 'build';
const kibibyte = 1024;

/** The most first-load JavaScript a page may have, in KB of 1024 bytes, gzip. */
const limits = { '/': 45, '/play': 60 };
/** The most that a first visit fetches to work offline from then on, in MB of 1024 KB. */
const precacheLimit = 5;

/** @typedef {{ readonly id: string, readonly page: { readonly layouts: readonly number[], readonly leaf: number } | null }} Route */

if (!buildIsCurrent(folder, '') && !(await build(folder, ''))) process.exit(1);
const routes = await pageRoutes();
const rows = routes.map(measure);
print(rows);
const tooLarge = rows.filter(({ js, limit }) => limit !== undefined && js > limit * kibibyte);
for (const { id, limit } of tooLarge)
	console.error(`${id} loads more than ${limit} KB of JavaScript.`);
const kept = precacheBytes();
console.log(
	`Kept for offline: ${(kept / kibibyte ** 2).toFixed(2)} MB as sent, at most ${precacheLimit}`
);
if (kept > precacheLimit * kibibyte ** 2)
	console.error(`What is kept for offline is more than ${precacheLimit} MB.`);
process.exitCode = tooLarge.length === 0 && kept <= precacheLimit * kibibyte ** 2 ? 0 : 1;

/** @returns {Promise<Route[]>} */
async function pageRoutes() {
	const file = pathToFileURL('.svelte-kit/output/server/manifest-full.js').href;
	const { manifest } = await import(file);
	return manifest._.routes.filter((/** @type {Route} */ route) => route.page !== null);
}

/** @param {Route} route */
function measure({ id, page }) {
	const entries = scriptsOf(htmlOf(id));
	const nodes = page === null ? [] : [...page.layouts, page.leaf];
	const loaded = closure([...entries, ...nodes.flatMap(filesOfNode)]);
	const bytes = (/** @type {string} */ extension) =>
		loaded.filter((file) => file.endsWith(extension)).reduce((sum, file) => sum + gzipped(file), 0);
	return {
		id,
		js: bytes('.js'),
		css: bytes('.css'),
		files: loaded.length,
		limit: /** @type {Readonly<Record<string, number>>} */ (limits)[id]
	};
}

/** The page as it was prerendered; the empty shell where the browser draws it. @param {string} id */
function htmlOf(id) {
	const own = id === '/' ? 'index.html' : `${id.slice(1)}.html`;
	const examples = id.includes('[') ? prerenderedLike(id) : [own];
	for (const name of [...examples, '200.html']) {
		try {
			return readFileSync(join(folder, name), 'utf8');
		} catch {
			// Not prerendered: the shell, which is last, always is.
		}
	}
	throw new Error(`${folder} has no 200.html: build it first.`);
}

/** One prerendered page of a route with parameters. @param {string} id @returns {string[]} */
function prerenderedLike(id) {
	const parent = id.slice(1, id.indexOf('/['));
	try {
		const pages = readdirSync(join(folder, parent)).filter((name) => name.endsWith('.html'));
		return pages.slice(0, 1).map((name) => `${parent}/${name}`);
	} catch {
		return [];
	}
}

/** @param {string} html @returns {string[]} every script and style sheet it names */
function scriptsOf(html) {
	const names = html.matchAll(/\/(_app\/immutable\/[^"'\s]+\.(?:js|css))/g);
	return [...names].map(([, name = '']) => name);
}

/** A layout or page with its own style sheets, as the entry script would import it. @param {number} node */
function filesOfNode(node) {
	const entry = `_app/immutable/entry`;
	const app = readdirSync(join(folder, entry)).find((name) => /^app\..*\.js$/.test(name));
	if (app === undefined) throw new Error(`${folder} has no entry script: build it first.`);
	const code = text(`${entry}/${app}`);
	const table = /m\.f=(\[[^\]]*\])/.exec(code)?.[1];
	const files = table === undefined ? [] : /** @type {string[]} */ (JSON.parse(table));
	const imported = new RegExp(
		`import\\(.\\.\\./nodes/(${node}\\.[\\w-]+\\.js).\\)(?:,__vite__mapDeps\\(\\[([\\d,]*)\\]\\))?`
	).exec(code);
	if (imported === null) throw new Error(`Node ${node} is not in the entry script.`);
	const indexes = (imported[2] ?? '').split(',').filter((index) => index !== '');
	const needed = indexes.map((index) =>
		(files[Number(index)] ?? '').replace(/^.*\/(?=_app\/)|^\//, '')
	);
	return [`_app/immutable/nodes/${imported[1]}`, ...needed];
}

/** Follows static imports. @param {string[]} start */
function closure(start) {
	const seen = new Set(start);
	for (const file of seen) {
		if (!file.endsWith('.js')) continue;
		for (const [, name = ''] of text(file).matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g)) {
			seen.add(posix.join(posix.dirname(file), name));
		}
	}
	return [...seen];
}

/** All that the service worker fetches at install, as a host sends it. @returns {number} bytes */
function precacheBytes() {
	const addresses = text('service-worker.js').matchAll(/["']?url["']?:\s*["']([^"']+)["']/g);
	return [...addresses].reduce((sum, [, address = '']) => {
		const file = ['', '.html', '/index.html']
			.map((ending) => `${address}${ending}`)
			.find((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile());
		if (file === undefined) throw new Error(`${address} is to be kept, and is not in ${folder}.`);
		// Hosts do not compress what is compressed already.
		return sum + (/\.(?:png|pack)$/.test(file) ? statSync(join(folder, file)).size : gzipped(file));
	}, 0);
}

/** @param {string} file */
function text(file) {
	return readFileSync(join(folder, file), 'utf8');
}

/** @param {string} file @returns {number} bytes as a host sends them */
function gzipped(file) {
	return gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
}

/** @param {ReturnType<typeof measure>[]} rows */
function print(rows) {
	const kb = (/** @type {number} */ bytes) => (bytes / kibibyte).toFixed(1);
	const table = [
		['Page', 'JS KB', 'CSS KB', 'Files', 'Limit JS'],
		...rows.map(({ id, js, css, files, limit }) => [
			id,
			kb(js),
			kb(css),
			String(files),
			limit === undefined ? '' : String(limit)
		])
	];
	const widths = (table[0] ?? []).map((_, column) =>
		Math.max(...table.map((row) => (row[column] ?? '').length))
	);
	console.log('First load, gzip, KB of 1024 bytes');
	for (const row of table) {
		console.log(
			row
				.map((cell, column) =>
					column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
				)
				.join('  ')
		);
	}
}
