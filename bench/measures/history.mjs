// History with 5,000 sessions opens at once, on a slow phone's processor.
import { answerAll } from '../lib/app.mjs';
import { launch } from '../lib/browser.mjs';
import { median } from '../lib/compare.mjs';

const SESSIONS = 5000;
const SLOWER = 4;
const OPENINGS = 7;
const TARGET_MS = 300;

/** @param {import('../run.mjs').Bench} bench @returns {Promise<import('../run.mjs').Row[]>} */
export async function measure(bench) {
	await bench.ready('History');
	const browser = await launch(bench.browser, bench.sound.environment);
	try {
		const [page = await browser.newPage()] = await browser.pages();
		await answerAll(page, bench.address, {});
		await page.evaluate(fill, SESSIONS);
		const session = await page.createCDPSession();
		const times = [];
		for (let opening = 0; opening < OPENINGS; opening += 1) {
			await page.goto(`${bench.address}/`, { waitUntil: 'networkidle0' });
			await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
			times.push(await page.evaluate(open));
			await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
		}
		const middle = median(times);
		return [
			{
				measure: 'History opens',
				condition: `${SESSIONS} sessions, ${SLOWER} × slower`,
				what: 'from the tap to list and calendar painted, median',
				n: times.length,
				result: `${middle.toFixed(0)} ms (${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)})`,
				target: `≤ ${TARGET_MS} ms`,
				reached: middle <= TARGET_MS
			}
		];
	} finally {
		await browser.close();
	}
}

/** Runs in the page: three years of sessions. @param {number} count */
export async function fill(count) {
	/** @type {IDBDatabase} */
	const database = await new Promise((done) => {
		const request = indexedDB.open('unknot');
		request.onsuccess = () => done(request.result);
	});
	const tx = database.transaction('sessions', 'readwrite');
	const steps = Array.from({ length: 14 }, (_, index) => ({
		workIndex: index,
		stepIndex: index,
		side: index % 2 ? 'right' : 'left',
		technique: 'roll',
		muscle: 'quads',
		area: 'quads',
		plannedSeconds: 45,
		doneSeconds: 45
	}));
	for (let index = 0; index < count; index += 1) {
		const startedAtMs = Date.now() - index * 5.25 * 3_600_000;
		tx.objectStore('sessions').put({
			id: `s${index}`,
			routineId: 'quad-foam-roller',
			routineTitle: 'Foam Roller for Quads',
			areas: ['quads'],
			tool: 'roller',
			pressure: 'light',
			startedAtMs,
			endedAtMs: startedAtMs + 600_000,
			playedSeconds: 560,
			how: 'completed',
			pauses: 0,
			steps,
			pains: [],
			sorenessBefore: 5,
			sorenessAfter: 3,
			feel: null,
			nextDay: null,
			nextDayAtMs: startedAtMs
		});
	}
	await new Promise((done) => (tx.oncomplete = done));
	database.close();
}

/** Runs in the page: taps History and waits for the frame with its list. @returns {Promise<number>} milliseconds */
function open() {
	return new Promise((done) => {
		const before = performance.now();
		new MutationObserver((_, observer) => {
			if (!document.querySelector('main li details') || !document.querySelector('main table'))
				return;
			observer.disconnect();
			requestAnimationFrame(() => setTimeout(() => done(performance.now() - before)));
		}).observe(document.body, { childList: true, subtree: true });
		/** @type {HTMLElement | null} */
		const link = document.querySelector('nav a[href$="/history"]');
		link?.click();
	});
}
