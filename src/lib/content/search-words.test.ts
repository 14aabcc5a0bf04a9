import { describe, expect, it } from 'vitest';
import { createSearch } from '$lib/core/library/search';
import { summaries } from './routines/summaries';
import { searchableOf } from './search-words';

const all = summaries();
const search = createSearch(all.map(searchableOf));
const found = (query: string) =>
	[...(search(query) ?? [])]
		.sort(([, a], [, b]) => b - a)
		.flatMap(([id]) => all.filter((summary) => summary.id === id));

describe('the search of the library', () => {
	it.each([
		['butt', 'glutes'],
		['IT band', 'outer-thigh'],
		['itb', 'outer-thigh'],
		['plantar', 'feet'],
		['plantar fascitis', 'feet'],
		['pecs', 'chest'],
		['lower back', 'low-back'],
		['lower bak', 'low-back'],
		['hamstirng', 'hamstrings'],
		['calfs', 'calves'],
		['shoulder blade', 'shoulders'],
		['jaw', 'jaw-face-scalp']
	] as const)('"%s" finds %s first', (query, area) => {
		expect(found(query)[0]?.areas).toContain(area);
	});

	it('"knot" finds what holds still on a spot', () => {
		const knots = found('knot');
		expect(knots.length).toBeGreaterThan(10);
		for (const { id, techniques } of knots.slice(0, 10))
			expect(techniques.some((t) => /-hold$|^pin-and-move$/.test(t)) || id.includes('knot')).toBe(
				true
			);
	});

	it.each([
		['efleurage', 'quad-effleurage-hands'],
		['tennis ball glutes', 'glute-massage-ball'],
		['massage gun calves', 'gun-calves-hamstrings'],
		['five minutes desk', 'desk-express-5'],
		['sleep', 'evening-wind-down'],
		['typing', 'hands-typing-reset']
	])('"%s" finds %s among the first three', (query, id) => {
		expect(
			found(query)
				.slice(0, 3)
				.map((summary) => summary.id)
		).toContain(id);
	});

	it('finds a technique by its other name, and a pack by what it is for', () => {
		const kneading = found('petrisage');
		expect(kneading.map(({ id }) => id)).toContain('quad-petrissage-hands');
		for (const { techniques } of kneading) expect(techniques).toContain('petrissage');
		const circuit = found('crossfit');
		expect(circuit.map(({ id }) => id)).toContain('hiit-gun-light');
		for (const { packs } of circuit) expect(packs).toContain('hiit');
	});

	it('finds nothing for what is not there', () => {
		expect(found('xylophone')).toEqual([]);
	});
});
