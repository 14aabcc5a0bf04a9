import { describe, expect, it } from 'vitest';
import { NO_STUDY } from './article';
import { mythIndex, MYTHS, type Myth } from './myths';

/** Points that the brief grades D, or forbids in any other words: content brief, section 1. */
const ONLY_AS_MYTHS = [
	'S4',
	'S5',
	'S7',
	'S10',
	'S24',
	'S26',
	'S28',
	'S29',
	'S30',
	'S31',
	'S34',
	'S36',
	'S37',
	'S56',
	'S57',
	'S59',
	'S65',
	'S68',
	'S71'
];

it('answer every point that has nothing behind it', () => {
	const answered = new Set<string>(MYTHS.flatMap(({ seeds }) => seeds));
	expect(ONLY_AS_MYTHS.filter((seed) => !answered.has(seed))).toEqual([]);
});

describe.each(MYTHS as readonly Myth[])('$name', (myth) => {
	it('has an answer and a source, or says that there is none', () => {
		for (const words of [myth.said, myth.verdict, myth.answer, myth.instead]) {
			expect(words).not.toMatch(/^$|[“”!]/);
		}
		if ('refs' in myth) expect(myth.refs.length).toBeGreaterThan(0);
		else expect(myth.none).toBe(NO_STUDY.unshown);
	});

	it('can be addressed', () => {
		expect(myth.name).toMatch(/^[a-z]+(-[a-z]+)*$/);
		expect(MYTHS.filter(({ name }) => name === myth.name)).toHaveLength(1);
		expect(myth.seeds.length).toBeGreaterThan(0);
		for (const seed of myth.seeds) expect(seed).toMatch(/^S([1-9]|[1-6]\d|7\d)$/);
	});
});

it('are counted in the order in which they are turned over', () => {
	expect(mythIndex('lactic-acid')).toBe(0);
	expect(mythIndex('flat-earth')).toBe(-1);
});
