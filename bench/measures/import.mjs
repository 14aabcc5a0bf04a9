// A backup of 5,000 sessions: out, looked into, and in again.
import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerAll } from '../lib/app.mjs';
import { launch } from '../lib/browser.mjs';
import { fill } from './history.mjs';

const SESSIONS = 5000;
const TARGET_MS = 2000;

/** @param {import('../run.mjs').Bench} bench @returns {Promise<import('../run.mjs').Row[]>} */
export async function measure(bench) {
	await bench.ready('Backup');
	const folder = mkdtempSync(join(tmpdir(), 'unknot-backup-'));
	const first = await launch(bench.browser, bench.sound.environment);
	const second = await launch(bench.browser, bench.sound.environment);
	try {
		const [page = await first.newPage()] = await first.pages();
		await answerAll(page, bench.address, {});
		await page.evaluate(fill, SESSIONS);
		await page.goto(`${bench.address}/settings`, { waitUntil: 'networkidle0' });
		const client = await page.createCDPSession();
		await client.send('Browser.setDownloadBehavior', {
			behavior: 'allow',
			downloadPath: folder
		});
		const outMs = await page.evaluate(untilSaid, 'Back up', 'Saved: ');
		const file = await downloaded(folder);

		const [other = await second.newPage()] = await second.pages();
		await answerAll(other, bench.address, {});
		await other.goto(`${bench.address}/settings`, { waitUntil: 'networkidle0' });
		const input = await other.waitForSelector('input[type=file]');
		const before = performance.now();
		await input?.uploadFile(file);
		await other.waitForSelector('[aria-label="What is in the file"]', { timeout: 60_000 });
		const lookMs = performance.now() - before;
		const inMs = await other.evaluate(untilSaid, 'Add to what is here', 'Added');
		const whole = lookMs + inMs;
		return [
			{
				measure: 'Backup out',
				condition: `${SESSIONS} sessions, ${(statSync(file).size / 1e6).toFixed(1)} MB`,
				what: 'from the tap to the file',
				n: 1,
				result: `${outMs.toFixed(0)} ms`
			},
			{
				measure: 'Backup in',
				condition: `${SESSIONS} sessions`,
				what: 'preview and import',
				n: 1,
				result: `${whole.toFixed(0)} ms (preview ${lookMs.toFixed(0)}, import ${inMs.toFixed(0)})`,
				target: `≤ ${TARGET_MS} ms`,
				reached: whole <= TARGET_MS
			}
		];
	} finally {
		await Promise.all([first.close(), second.close()]);
	}
}

/** @param {string} folder */
async function downloaded(folder) {
	for (;;) {
		const name = readdirSync(folder).find((one) => one.endsWith('.json'));
		if (name) return join(folder, name);
		await sleep(50);
	}
}

/**
 * Runs in the page: presses a button and waits for words. @param {string} name @param {string} words
 * @returns {Promise<number>} milliseconds
 */
function untilSaid(name, words) {
	return new Promise((done) => {
		const before = performance.now();
		const button = [...document.querySelectorAll('button')].find(
			(one) => one.textContent?.trim() === name
		);
		const said = () => document.body.textContent?.includes(words) ?? false;
		new MutationObserver((_, observer) => {
			if (!said()) return;
			observer.disconnect();
			done(performance.now() - before);
		}).observe(document.body, { childList: true, subtree: true, characterData: true });
		button?.click();
	});
}
