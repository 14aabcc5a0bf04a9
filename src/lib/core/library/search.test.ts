import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearch, searchWords, slips } from './search';

const search = createSearch([
	{
		id: 'glutes',
		words: [
			{ text: 'Massage Ball for Glutes', weight: 8 },
			{ text: 'butt', weight: 7 }
		]
	},
	{ id: 'hamstrings', words: [{ text: 'Foam Roller for Hamstrings', weight: 8 }] },
	{
		id: 'outer',
		words: [
			{ text: 'Roller for the IT-Band Line', weight: 8 },
			{ text: 'glutes', weight: 2 }
		]
	}
]);
const found = (query: string) =>
	[...(search(query) ?? [])].sort(([, a], [, b]) => b - a).map(([id]) => id);

describe('search', () => {
	it('asks for nothing when there is nothing to ask', () => {
		expect(search('')).toBeNull();
		expect(search(' for the ')).toBeNull();
	});

	it('needs every word, and puts the weightier first', () => {
		expect(found('glutes')).toEqual(['glutes', 'outer']);
		expect(found('roller glutes')).toEqual(['outer']);
		expect(found('roller of the hamstrings')).toEqual(['hamstrings']);
		expect(found('gun')).toEqual([]);
	});

	it('follows the typing', () => {
		expect(found('ha')).toEqual(['hamstrings']);
		expect(found('rol')).toEqual(['hamstrings', 'outer']);
	});

	it('reads "IT band", "it-band" and accents alike', () => {
		expect(found('IT band')).toEqual(['outer']);
		expect(found('it-bànd')).toEqual(['outer']);
	});

	it.each([
		['hamstirngs', 'hamstrings'],
		['hamstrngs', 'hamstrings'],
		['hemstrinks', 'hamstrings'],
		['gluts', 'glutes'],
		['glutse', 'glutes'],
		['buttt', 'glutes']
	])('forgives "%s"', (typed, id) => {
		expect(found(typed)[0]).toBe(id);
	});

	it('forgives nothing in short words, and nothing where the word is known', () => {
		expect(found('ib')).toEqual([]);
		expect(
			createSearch([
				{ id: 'a', words: [{ text: 'ball', weight: 1 }] },
				{ id: 'b', words: [{ text: 'calf', weight: 1 }] }
			])('ball')
		).toEqual(new Map([['a', 1]]));
	});
});

describe('slips', () => {
	it('counts added, dropped, changed and swapped letters', () => {
		expect(slips('quads', 'quads', 2)).toBe(0);
		expect(slips('qads', 'quads', 2)).toBe(1);
		expect(slips('quuads', 'quads', 2)).toBe(1);
		expect(slips('kuads', 'quads', 2)).toBe(1);
		expect(slips('qudas', 'quads', 2)).toBe(1);
		expect(slips('qua', 'quads', 2)).toBe(0);
	});

	it('is 0 for whatever a word begins with, and at most the letters typed', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
				expect(slips(a, a + b, 2)).toBe(0);
				expect(slips(a, b, 99)).toBeLessThanOrEqual(a.length);
			})
		);
	});
});

it('cuts words as they are typed', () => {
	expect(searchWords('  The IT-Band, of Café No. 5 ')).toEqual(['it', 'band', 'cafe', 'no', '5']);
});
