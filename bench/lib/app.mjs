// The app as a user meets it, and its own core to say what it should do and when.
import { openSource } from '../../scripts/lib/source.mjs';

/**
 * @typedef {object} PlannedCue
 * @property {string} sound its kind of sound
 * @property {number} atMs from the start of the session
 */

/**
 * @typedef {object} Phase
 * @property {'get-ready' | 'step' | 'change-over' | 'rest'} kind
 * @property {number} startMs
 * @property {number} durationMs
 * @property {{ side: string, stepIndex: number }} [work] of a step
 * @property {{ side: string, stepIndex: number }} [next] of what leads to a step
 */

/**
 * @typedef {object} Plan
 * @property {readonly Phase[]} phases
 * @property {number} durationMs
 * @property {readonly PlannedCue[]} cues those that have a sound, sorted
 * @property {readonly number[]} lines when each spoken line begins, from the start of the session
 */

/**
 * @typedef {object} Core
 * @property {(routineId: string, settings: object) => Promise<Plan>} plan
 * @property {ReadonlyMap<string, Float32Array>} sounds every sound of the app, one channel
 * @property {ReadonlyMap<string, Float32Array>} ticks what keeps the tempo of a stroke, likewise
 * @property {() => Promise<void>} close
 */

/** Loads the app's TypeScript as it is, without its pages. @param {number} sampleRate @returns {Promise<Core>} */
export async function loadCore(sampleRate) {
	const source = await openSource();
	const load = (/** @type {string} */ path) => source.load(`/src/lib/${path}`);
	const { buildTimeline } = await load('core/timeline/timeline.ts');
	const { planCues, VOICE_AFTER_MS } = await load('core/cues/cues.ts');
	const { soundCues } = await load('app/sound-map.ts');
	const { loadRoutine } = await load('content/routines/index.ts');
	const { restoreSettings } = await load('storage/settings.ts');
	const { renderSound, SOUND_KINDS } = await load('platform/audio/sounds.ts');
	const { renderBeat } = await load('platform/audio/beat-sounds.ts');
	return {
		async plan(routineId, stored) {
			const routine = await loadRoutine(routineId);
			const settings = restoreSettings(stored);
			const timeline = buildTimeline(routine, settings);
			/** @type {{ kind: string, atMs: number, say?: string }[]} */
			const cues = planCues(timeline, routine, settings);
			const lines = cues
				.filter(({ say }) => say !== undefined)
				.map(({ kind, atMs }) => atMs + VOICE_AFTER_MS[kind]);
			return { ...timeline, cues: soundCues(cues), lines };
		},
		sounds: new Map(
			SOUND_KINDS.map((/** @type {string} */ kind) => [kind, renderSound(kind, sampleRate)])
		),
		ticks: new Map(
			['turn-out', 'turn-back', 'pulse'].map((kind) => [kind, renderBeat(kind, 0, sampleRate)])
		),
		close: source.close
	};
}

/** Every question of the first visit is answered, and nothing forbids a routine. */
const profile = {
	understoodAtMs: 1,
	answeredAtMs: 1,
	stops: [],
	asks: [],
	tools: ['hands', 'roller', 'ball']
};

/**
 * Opens the player of a routine, ready to start, for a user with these settings.
 * @param {import('puppeteer-core').Page} page
 * @param {string} address of the app
 * @param {string} routineId
 * @param {object} settings
 */
export async function openPlayer(page, address, routineId, settings) {
	await answerAll(page, address, settings);
	await page.goto(`${address}/play?routine=${routineId}`, { waitUntil: 'networkidle0' });
	await untilStartIsOffered(page);
}

/** Start is there from the first paint, and can be pressed when the devices are there. @param {import('puppeteer-core').Page} page */
export async function untilStartIsOffered(page) {
	await page.waitForSelector('::-p-aria([name="Start"][role="button"]):not([disabled])');
}

/**
 * Makes the browser one of a user who has answered the first run.
 * @param {import('puppeteer-core').Page} page
 * @param {string} address of the app
 * @param {object} settings
 */
export async function answerAll(page, address, settings) {
	await page.goto(`${address}/`, { waitUntil: 'networkidle0' });
	// The first run answers once the answers were read, so the database is there.
	await page.waitForFunction(() => document.getElementById('welcome') === null);
	await page.evaluate(
		async (records) => {
			/** @type {IDBDatabase} */
			const db = await new Promise((done, fail) => {
				const request = indexedDB.open('unknot');
				request.onsuccess = () => done(request.result);
				request.onerror = () => fail(request.error);
			});
			const transaction = db.transaction(Object.keys(records), 'readwrite');
			for (const [name, value] of Object.entries(records)) {
				transaction.objectStore(name).put(value, name);
			}
			await new Promise((done) => (transaction.oncomplete = done));
			db.close();
		},
		{ settings, profile }
	);
}

/** @param {import('puppeteer-core').Page} page @param {string} name its accessible name */
function button(page, name) {
	return page.locator(`::-p-aria([name="${name}"][role="button"])`);
}

/**
 * Presses a button: with a finger, as on a phone, or with a mouse.
 * @param {import('puppeteer-core').Page} page
 * @param {string} name its accessible name
 * @param {'finger' | 'mouse'} [by] a mouse stays where it is, over whatever comes next
 * @param {number} [heldMs] how long the mouse's button stays down, milliseconds
 * @returns {Promise<number>} when, by the time stamp of the click, in milliseconds since 1970
 */
export async function press(page, name, by = 'finger', heldMs = 0) {
	const handle = await button(page, name).waitHandle();
	const clicked = await page.evaluateHandle(() => {
		/** @type {Promise<number>} */
		const when = new Promise((done) => {
			const note = (/** @type {Event} */ event) => done(performance.timeOrigin + event.timeStamp);
			addEventListener('click', note, { capture: true, once: true });
		});
		return { when };
	});
	await (by === 'finger' ? handle.tap() : handle.click({ delay: heldMs }));
	return clicked.evaluate(({ when }) => when);
}
