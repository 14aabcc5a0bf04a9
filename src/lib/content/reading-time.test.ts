import { expect, it } from 'vitest';
import type { Article } from './article';
import { readingMinutes } from './reading-time';

function articleOf(words: number): Article {
	return {
		title: 'T',
		lead: 'L',
		note: '',
		group: 'how-to',
		order: 1,
		mark: 'book',
		seeds: ['S1'],
		sections: [{ title: '', blocks: [{ kind: 'text', text: Array(words).fill('word').join(' ') }] }]
	};
}

it.each([
	[0, 1],
	[218, 1],
	[219, 2],
	[658, 3]
])('%i words and a title take %i min', (words, minutes) => {
	expect(readingMinutes(articleOf(words))).toBe(minutes);
});
