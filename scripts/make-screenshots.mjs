// Takes the manifest's screenshots from the production build. Run it after the look changes and commit static/screenshots.
import process from 'node:process';
import { chromium } from 'playwright-core';
import { chromiumFlags, findBrowser, howToGetABrowser } from './lib/browser.mjs';
import { build, buildIsCurrent } from './lib/project.mjs';
import { serveSite } from './lib/site.mjs';

const pictures = [
	{ file: 'narrow.png', path: '/', width: 390, height: 844, scale: 2 },
	{ file: 'wide.png', path: '/', width: 1280, height: 800, scale: 1 }
];

const executablePath = await findBrowser();
if (executablePath === undefined) throw new Error(howToGetABrowser);
if (!buildIsCurrent('build', '') && !(await build('build', ''))) process.exit(1);

const site = await serveSite({ folder: 'build' });
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
for (const { file, path, width, height, scale } of pictures) {
	const page = await browser.newPage({
		viewport: { width, height },
		deviceScaleFactor: scale,
		reducedMotion: 'reduce'
	});
	await page.goto(site.address + path, { waitUntil: 'networkidle' });
	await page.screenshot({ path: `static/screenshots/${file}` });
	await page.close();
}
await browser.close();
await site.stop();
