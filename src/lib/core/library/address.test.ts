import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AREAS, PRESSURES, TOOLS } from '../routine/vocabulary';
import { PACKS, STAGES } from '../routine/vocabulary-lists';
import { addressOf, queryOf } from './address';
import { EVERYTHING, MINUTES, SORTS } from './library';

const or = <T>(list: readonly T[]) => fc.constantFrom(null, ...list);
const queries = fc.record({
	text: fc.string({ maxLength: 80 }).map((text) => text.trim()),
	area: or(AREAS),
	tool: or(TOOLS),
	minutes: or(MINUTES),
	pressure: or(PRESSURES),
	stage: or(STAGES),
	pack: or(PACKS),
	only: or(['favourites', 'recent'] as const),
	sort: fc.constantFrom(...SORTS)
});

describe('the address of what is asked', () => {
	it('leads back to the same question', () => {
		fc.assert(
			fc.property(queries, (query) => {
				expect(queryOf(new URLSearchParams(addressOf(query)))).toEqual(query);
			})
		);
	});

	it('is empty when nothing is asked', () => {
		expect(addressOf(EVERYTHING)).toBe('');
		expect(queryOf(new URLSearchParams(''))).toEqual(EVERYTHING);
	});

	it('leaves out what it does not know', () => {
		const odd = '?area=elbow&tool=hammer&minutes=7&pressure=8&stage=x&pack=&only=all&sort=zzz';
		expect(queryOf(new URLSearchParams(odd))).toEqual(EVERYTHING);
	});
});
