import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryText, readQuery } from './pack-query';

const read = (query: string) => readQuery(new URLSearchParams(query));

describe('pack query', () => {
	it.each([
		['', null],
		['?hours=26', 26],
		['?hours=0', 0],
		['?hours=500', 96],
		['?hours=', null],
		['?hours=-3', null],
		['?hours=2.5', null],
		['?hours=1e3', null],
		['?hours=NaN', null],
		['?hours=12345678901', null]
	])('"%s" says %s', (query, hours) => {
		expect(read(query)).toEqual({ hours, unusual: false });
	});

	it('knows an unusual workout by 1 alone', () => {
		expect(read('?hours=3&unusual=1').unusual).toBe(true);
		expect(read('?hours=3&unusual=no').unusual).toBe(false);
	});

	it('writes nothing for nothing', () => {
		expect(queryText({ hours: null, unusual: false })).toBe('');
	});

	it('reads back what it wrote', () => {
		fc.assert(
			fc.property(fc.option(fc.integer({ min: 0, max: 96 })), fc.boolean(), (hours, unusual) => {
				expect(read(queryText({ hours, unusual }))).toEqual({ hours, unusual });
			})
		);
	});
});
