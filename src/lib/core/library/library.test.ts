import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	browse,
	closest,
	EVERYTHING,
	type LibraryQuery,
	type Shelved,
	type Standing
} from './library';

const routine = (id: string, over: Partial<Shelved> = {}): Shelved => ({
	id,
	title: id,
	areas: ['quads'],
	tool: 'hands',
	stages: ['anytime'],
	pressure: 'light',
	packs: [],
	minutes: 10,
	...over
});
const PLAIN: Standing = {
	open: true,
	owned: true,
	favourite: false,
	uses: 0,
	lastUsedAtMs: null,
	relevance: 0
};
const ids = (routines: readonly Shelved[]) => routines.map(({ id }) => id);
const standings =
	(of: Readonly<Record<string, Partial<Standing>>> = {}) =>
	({ id }: Shelved) => ({ ...PLAIN, ...of[id] });
const asked = (query: Partial<LibraryQuery>) => ({ ...EVERYTHING, ...query });

const all = [
	routine('firm', { pressure: 'firm', stages: ['two-days'], minutes: 9 }),
	routine('legs', { areas: ['calves', 'quads'], packs: ['leg-day'], minutes: 12 }),
	routine('gun', { tool: 'gun', minutes: 5 }),
	routine('quads', { minutes: 13, packs: ['leg-day'] }),
	routine('neck', { areas: ['neck-traps'], stages: ['bedtime'], minutes: 8 })
];

describe('browse', () => {
	it.each<[Partial<LibraryQuery>, readonly string[]]>([
		[{ area: 'quads' }, ['gun', 'quads', 'firm', 'legs']],
		[{ tool: 'gun' }, ['gun']],
		[{ minutes: 10 }, ['gun', 'neck', 'firm']],
		[{ pressure: 'firm' }, ['firm']],
		[{ stage: 'bedtime' }, ['neck']],
		[{ pack: 'leg-day', area: 'calves' }, ['legs']],
		[{ sort: 'shortest' }, ['gun', 'neck', 'firm', 'legs', 'quads']]
	])('%j', (query, expected) => {
		expect(ids(browse(all, asked(query), standings()))).toEqual(expected);
	});

	it('puts what can be done now first', () => {
		const of = standings({
			gun: { owned: false },
			quads: { open: false },
			firm: { favourite: true }
		});
		expect(ids(browse(all, asked({ area: 'quads' }), of))).toEqual([
			'firm',
			'legs',
			'gun',
			'quads'
		]);
	});

	it('leaves out what the words do not fit, and puts the best fit first', () => {
		const of = standings({
			firm: { relevance: 3 },
			legs: { relevance: 5 },
			gun: { relevance: null },
			quads: { relevance: null },
			neck: { relevance: null }
		});
		expect(ids(browse(all, asked({ text: 'x' }), of))).toEqual(['legs', 'firm']);
	});

	it('knows favourites, what was done lately, and what was done least', () => {
		const of = standings({
			legs: { uses: 3, lastUsedAtMs: 10 },
			neck: { uses: 1, lastUsedAtMs: 20, favourite: true },
			gun: { uses: 9, lastUsedAtMs: 5 }
		});
		expect(ids(browse(all, asked({ only: 'favourites' }), of))).toEqual(['neck']);
		expect(ids(browse(all, asked({ only: 'recent' }), of))).toEqual(['neck', 'legs', 'gun']);
		expect(ids(browse(all, asked({ sort: 'least-used' }), of)).slice(-3)).toEqual([
			'neck',
			'legs',
			'gun'
		]);
	});

	it('gives each routine once, whatever is known of them', () => {
		const known = fc.record({
			open: fc.boolean(),
			owned: fc.boolean(),
			favourite: fc.boolean(),
			uses: fc.nat(5),
			lastUsedAtMs: fc.constant(null),
			relevance: fc.constantFrom(0, 1, 2)
		});
		fc.assert(
			fc.property(fc.array(known, { minLength: 5, maxLength: 5 }), (list) => {
				const of = (routine: Shelved) => list[all.indexOf(routine)] ?? PLAIN;
				const shown = browse(all, EVERYTHING, of);
				expect(ids(shown).toSorted()).toEqual(ids(all).toSorted());
				expect(shown.map((routine) => Number(!of(routine).open))).toEqual(
					shown.map((routine) => Number(!of(routine).open)).toSorted()
				);
			})
		);
	});
});

describe('closest', () => {
	it('lets go of what costs least', () => {
		const found = closest(all, asked({ area: 'quads', tool: 'gun', pressure: 'firm' }), () =>
			standings()
		);
		expect(found?.without).toBe('pressure');
		expect(ids(found?.routines ?? [])).toEqual(['gun']);
	});

	it('keeps the place to the last', () => {
		const found = closest(all, asked({ area: 'neck-traps', tool: 'gun' }), () => standings());
		expect(found?.without).toBe('tool');
		expect(ids(found?.routines ?? [])).toEqual(['neck']);
	});

	it('says when one is not enough', () => {
		const asksTooMuch = asked({ area: 'feet', pressure: 'firm', tool: 'gun' });
		expect(closest(all, asksTooMuch, () => standings())).toBeNull();
	});
});
