// npm run lighthouse: the mobile scores of the production build, each the median of three runs.
import process from 'node:process';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowser, howToGetABrowser } from './lib/browser.mjs';
import { build, buildIsCurrent } from './lib/project.mjs';
import { serveSite } from './lib/site.mjs';

const runs = 3;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const pages = [
	'/',
	'/routines/quad-effleurage-hands',
	'/play?routine=quad-effleurage-hands',
	'/routines',
	'/packs/leg-day',
	'/learn/good-or-bad-pain'
];
const chosen = process.argv.slice(2);

const executablePath = await findBrowser();
if (executablePath === undefined) throw new Error(howToGetABrowser);
if (!buildIsCurrent('build', '') && !(await build('build', ''))) process.exit(1);

const site = await serveSite({ folder: 'build' });
console.log(`Median of ${runs}: ${categories.join(' / ')}`);
for (const page of chosen.length > 0 ? chosen : pages) {
	/** @type {number[][]} one row of scores a run */
	const scores = [];
	const faults = new Set();
	for (let run = 0; run < runs; run += 1) {
		const result = await audit(site.address + page);
		scores.push(categories.map((name) => Math.round((result.categories[name]?.score ?? 0) * 100)));
		for (const fault of faultsOf(result)) faults.add(fault);
	}
	console.log(`${page}  ${categories.map((_, column) => median(scores, column)).join(' / ')}`);
	for (const fault of faults) console.log(`    ${fault}`);
}
await site.stop();

/** A fresh browser each time: no cache, no service worker. @param {string} url */
async function audit(url) {
	const browser = await puppeteer.launch({ executablePath, args: chromiumFlags, headless: true });
	try {
		const port = Number(new URL(browser.wsEndpoint()).port);
		const result = await lighthouse(url, { port, onlyCategories: categories, logLevel: 'error' });
		if (result === undefined) throw new Error(`Lighthouse gave no result for ${url}.`);
		return result.lhr;
	} finally {
		await browser.close();
	}
}

/** The audits that cost points. @param {import('lighthouse').Result} result */
function faultsOf(result) {
	return Object.values(result.categories)
		.flatMap((category) => category.auditRefs.filter((reference) => reference.weight > 0))
		.map((reference) => result.audits[reference.id])
		.filter((entry) => entry?.score !== null && entry !== undefined && entry.score < 0.9)
		.map((entry) => `${entry?.id}: ${entry?.displayValue ?? entry?.title}`);
}

/** @param {readonly number[][]} rows @param {number} column */
function median(rows, column) {
	const values = rows.map((row) => row[column] ?? 0).sort((a, b) => a - b);
	return values[Math.floor(values.length / 2)] ?? 0;
}
