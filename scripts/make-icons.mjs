// Draws the PNG icons of the manifest from the SVG masters in scripts/icons, with the Chromium that the tests use.
// Run it after a master changes and commit what it writes to static/icons.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumFlags, findBrowser, howToGetABrowser } from './lib/browser.mjs';

const masters = new URL('icons/', import.meta.url);
const target = new URL('../static/', import.meta.url);

const pictures = [
	{ master: 'icon.svg', file: 'icons/icon-192.png', size: 192 },
	{ master: 'icon.svg', file: 'icons/icon-512.png', size: 512 },
	{ master: 'icon-maskable.svg', file: 'icons/maskable-192.png', size: 192 },
	{ master: 'icon-maskable.svg', file: 'icons/maskable-512.png', size: 512 },
	// iOS paints transparent corners black, so its icon is the one with a solid ground.
	{ master: 'icon-maskable.svg', file: 'apple-touch-icon.png', size: 180 }
];

const executablePath = await findBrowser();
if (executablePath === undefined) throw new Error(howToGetABrowser);

await mkdir(new URL('icons/', target), { recursive: true });
for (const [master, file] of [
	['icon.svg', 'favicon.svg'],
	['icon-mono.svg', 'icons/icon-mono.svg']
]) {
	await writeFile(new URL(file, target), await readFile(new URL(master, masters)));
}

const browser = await chromium.launch({ executablePath, args: chromiumFlags });
for (const { master, file, size } of pictures) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	const svg = await readFile(new URL(master, masters), 'utf8');
	await page.setContent(
		`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`
	);
	await page.screenshot({ path: fileURLToPath(new URL(file, target)), omitBackground: true });
	await page.close();
}
await browser.close();
