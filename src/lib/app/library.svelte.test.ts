import { describe, expect, it } from 'vitest';
import { summaries } from '$lib/content/routines/summaries';
import { anApp } from '../../../tests/support/with-app';
import { Library, type Rows } from './library.svelte';

const all = summaries();
const ids = (rows: Rows) => rows.summaries.slice(0, rows.found).map((s) => s.id);

/** A library whose first screen holds 7 rows, and the one timer it sets. */
async function setup() {
	let rest: (() => void) | null = null;
	const library = new Library(await anApp(), all, {
		set: (run) => (rest = run),
		clear: () => (rest = null)
	});
	library.showFirst(7);
	return { library, typingRests: () => rest?.() };
}

describe('Library', () => {
	it('has a row for every routine, whatever is found', async () => {
		const { library } = await setup();
		library.ask({ text: 'plantar' });
		expect(library.first.summaries).toHaveLength(7);
		expect(library.below.summaries).toHaveLength(all.length - 7);
		expect(library.results.length).toBeGreaterThan(0);
		expect(library.first.found).toBe(library.results.length);
	});

	it('answers a letter with the first screen at once, and with the rest when the typing rests', async () => {
		const { library, typingRests } = await setup();
		const before = library.below;
		library.ask({ text: 'quads' });
		expect(ids(library.first)).toEqual(library.results.slice(0, 7).map((s) => s.id));
		expect(library.isSettled).toBe(false);
		expect(library.below).toEqual(before);

		typingRests();
		expect(library.isSettled).toBe(true);
		expect([...ids(library.first), ...ids(library.below)]).toEqual(
			library.results.map((s) => s.id)
		);
	});

	it('answers an address whole and at once, and forgets what was typed before', async () => {
		const { library, typingRests } = await setup();
		library.ask({ text: 'neck' });
		library.askAddress(new URLSearchParams('area=quads'));
		expect(library.isSettled).toBe(true);
		typingRests();
		expect([...ids(library.first), ...ids(library.below)]).toEqual(
			library.results.map((s) => s.id)
		);
	});
});
