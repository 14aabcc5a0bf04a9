// The browser is killed again and again, in the middle of whatever it does: is anything lost that was confirmed?
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { answerAll, press, untilStartIsOffered } from '../lib/app.mjs';

const KILLS = { whole: 50, quick: 5 };
const ROUTINE = 'hands-typing-reset';
const TARGET_SECONDS = 1;

/** @param {import('../run.mjs').Bench} bench @returns {Promise<import('../run.mjs').Row[]>} */
export async function measure(bench) {
	const userDataDir = mkdtempSync(join(tmpdir(), 'unknot-kills-'));
	const kills = bench.quick ? KILLS.quick : KILLS.whole;
	const open = () =>
		puppeteer.launch({
			executablePath: bench.browser,
			userDataDir,
			args: ['--no-sandbox', '--autoplay-policy=no-user-gesture-required'],
			env: { ...process.env, ...bench.sound.environment }
		});

	let browser = await open();
	let [page = await browser.newPage()] = await browser.pages();
	await answerAll(page, bench.address, {});

	let lost = 0;
	let worst = 0;
	let finished = 0;
	for (let kill = 0; kill < kills; kill += 1) {
		console.error(`Kill ${kill + 1} of ${kills}`);
		// Confirmed: a setting that is read back, and every third time a session that was saved.
		const goal = (kill % 9) + 3;
		await page.goto(`${bench.address}/settings`, { waitUntil: 'load' });
		await page.evaluate(confirmGoal, goal);
		await page.goto(`${bench.address}/play?routine=${ROUTINE}`, { waitUntil: 'load' });
		if (kill % 3 === 0) {
			await untilStartIsOffered(page);
			await press(page, 'Start');
			await press(page, 'Next step');
			await press(page, 'Pause');
			await press(page, 'End session');
			await press(page, 'Save');
			await page.waitForFunction(() => location.pathname === '/');
			finished += 1;
			await page.goto(`${bench.address}/play?routine=${ROUTINE}`, { waitUntil: 'load' });
		}
		await untilStartIsOffered(page);
		await press(page, 'Start');
		await press(page, 'Next step');
		// Anywhere in the next seconds.
		await sleep(600 + Math.random() * 2600);
		const before = await page.evaluate(spot);
		const child = browser.process();
		const dead = new Promise((done) => child?.once('exit', done));
		// With all its helpers: one that lives on would hold the database.
		if (child?.pid) process.kill(-child.pid, 'SIGKILL');
		await dead;
		await sleep(300);

		browser = await open();
		[page = await browser.newPage()] = await browser.pages();
		await page.goto(`${bench.address}/play`, { waitUntil: 'load' });
		await press(page, 'Resume here');
		await page.waitForSelector('[role=timer]');
		const after = await page.evaluate(spot);
		if (after.step !== before.step) worst = Infinity;
		worst = Math.max(worst, Math.abs(after.seconds - before.seconds));
		const kept = await page.evaluate(whatIsKept);
		if (kept.goal !== goal) lost += 1;
		if (kept.sessions < finished) lost += 1;
		// Ended, which saves it too: the next round begins anew.
		await press(page, 'Pause');
		await press(page, 'End session');
		await press(page, 'Save');
		await page.waitForFunction(() => location.pathname === '/');
		finished += 1;
	}
	await browser.close();
	return [
		{
			measure: 'Killed browser',
			condition: 'SIGKILL at a random moment',
			what: 'settings and sessions lost that were confirmed; where it resumes',
			n: kills,
			result: `${lost} lost; resumes within ${worst} s of the last digit seen`,
			target: `none lost, ≤ ${TARGET_SECONDS} s`,
			reached: lost === 0 && worst <= TARGET_SECONDS
		}
	];
}

/** Runs in the page. */
function spot() {
	return {
		seconds: Number(document.querySelector('[role=timer]')?.textContent?.trim()),
		step: /Step \d+ of \d+/.exec(document.body.innerText)?.[0] ?? ''
	};
}

/** Runs in the page: changes a setting as the app does, and waits until the database has it. @param {number} goal */
async function confirmGoal(goal) {
	/** @type {IDBDatabase} */
	const database = await new Promise((done) => {
		const request = indexedDB.open('unknot');
		request.onsuccess = () => done(request.result);
	});
	const tx = database.transaction('settings', 'readwrite', { durability: 'strict' });
	const store = tx.objectStore('settings');
	const get = store.get('settings');
	get.onsuccess = () => store.put({ ...get.result, weeklyGoal: goal }, 'settings');
	await new Promise((done) => (tx.oncomplete = done));
	database.close();
}

/** Runs in the page. @returns {Promise<{ goal: number, sessions: number }>} */
async function whatIsKept() {
	/** @type {IDBDatabase} */
	const database = await new Promise((done) => {
		const request = indexedDB.open('unknot');
		request.onsuccess = () => done(request.result);
	});
	const tx = database.transaction(['settings', 'sessions']);
	const settings = tx.objectStore('settings').get('settings');
	const count = tx.objectStore('sessions').count();
	await new Promise((done) => (tx.oncomplete = done));
	database.close();
	return { goal: settings.result?.weeklyGoal, sessions: count.result };
}
