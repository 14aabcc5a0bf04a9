// What a whole browser has used: a page alone does not tell what decodes and plays its sound.
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Cost
 * @property {number} atMs a monotonic clock
 * @property {number} cpuSeconds of all processes since they began
 * @property {number} megabytes resident memory of all processes, shared pages in equal parts (PSS)
 */

/** @param {import('puppeteer-core').Browser} browser @returns {Promise<Cost>} */
export async function costOf(browser) {
	const session = await browser.target().createCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	const atMs = performance.now();
	await session.detach();
	return {
		atMs,
		cpuSeconds: sum(processInfo.map(({ cpuTime }) => cpuTime)),
		megabytes: sum(processInfo.map(({ id }) => pssOf(id))) / 1000
	};
}

/** @param {number} pid @returns {number} KB; 0 where the process is gone */
function pssOf(pid) {
	try {
		const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
		return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0);
	} catch {
		return 0;
	}
}

/** @param {readonly number[]} values */
function sum(values) {
	return values.reduce((total, value) => total + value, 0);
}
