import { describe, expect, it } from 'vitest';
import { keepWarm } from './keep-warm';

function setup() {
	const log: string[] = [];
	const page = new EventTarget();
	let timer: { run: () => void; ms: number } | null = null;
	const end = keepWarm(
		{ open: () => log.push('open'), close: () => log.push('close') },
		{ set: (run, ms) => (timer = { run, ms }), clear: () => (timer = null) },
		page
	);
	return { log, page, end, timer: () => timer };
}

describe('keepWarm', () => {
	it('opens at once and lets go after a minute in which nobody touched anything', () => {
		const { log, timer } = setup();
		expect(log).toEqual(['open']);
		expect(timer()?.ms).toBe(60_000);
		timer()?.run();
		expect(log).toEqual(['open', 'close']);
	});

	it('opens again with each touch, and the minute begins anew', () => {
		const { log, page, timer } = setup();
		timer()?.run();
		page.dispatchEvent(new Event('pointerdown'));
		expect(log).toEqual(['open', 'close', 'open']);
		expect(timer()).not.toBeNull();
	});

	it('lets go at the end, for good', () => {
		const { log, page, end, timer } = setup();
		end();
		page.dispatchEvent(new Event('keydown'));
		expect(timer()?.ms).toBe(0);
		timer()?.run();
		expect(log).toEqual(['open', 'close']);
	});
});
