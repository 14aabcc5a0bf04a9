// Takes the manifest's screenshots from the production build. Run it after the look changes and commit static/screenshots.
import process from 'node:process';
import { chromium } from 'playwright-core';
import { chromiumFlags, findBrowser, howToGetABrowser } from './lib/browser.mjs';
import { build, buildIsCurrent } from './lib/project.mjs';
import { serveSite } from './lib/site.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @type {readonly { file: string, width: number, height: number, scale: number, show: (page: Page) => Promise<void> }[]}
 */
const pictures = [
	{ file: 'narrow.png', width: 390, height: 844, scale: 2, show: pickQuads },
	{ file: 'player.png', width: 390, height: 844, scale: 2, show: playAStep },
	{ file: 'wide.png', width: 1280, height: 800, scale: 1, show: pickQuads }
];

/** @param {Page} page */
async function pickQuads(page) {
	await page.getByRole('button', { name: 'Quads', exact: true }).first().click();
}

/** @param {Page} page */
async function playAStep(page) {
	await pickQuads(page);
	await page.getByRole('link', { name: 'Foam Roller for Quads', exact: true }).click();
	await page.getByRole('button', { name: 'Start' }).click();
	await page.getByRole('heading', { name: 'Get ready' }).waitFor();
	for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
	await page.getByRole('heading', { name: 'Roll' }).waitFor();
}

/**
 * Answers the first run.
 * @param {Page} page
 */
async function answer(page) {
	await page.getByRole('button', { name: 'I understand' }).click();
	await page.getByRole('button', { name: 'None of these' }).click();
	for (const tool of ['Roller', 'Ball'])
		await page.getByRole('checkbox', { name: tool, exact: true }).check();
	await page.getByRole('button', { name: 'Show the body map' }).click();
}

const executablePath = await findBrowser();
if (executablePath === undefined) throw new Error(howToGetABrowser);
if (!buildIsCurrent('build', '') && !(await build('build', ''))) process.exit(1);

const site = await serveSite({ folder: 'build' });
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
for (const { file, width, height, scale, show } of pictures) {
	const page = await browser.newPage({
		viewport: { width, height },
		deviceScaleFactor: scale,
		reducedMotion: 'reduce'
	});
	await page.goto(`${site.address}/`, { waitUntil: 'networkidle' });
	await answer(page);
	await show(page);
	await page.screenshot({ path: `static/screenshots/${file}` });
	await page.close();
}
await browser.close();
await site.stop();
