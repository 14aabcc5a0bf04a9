import { describe, expect, it } from 'vitest';
import { BANNED, bannedIn, stringsIn } from './copy-lint';

/** Every module of this room, except the one that lists the banned words and the one that answers the myths. */
const MODULES = import.meta.glob<Record<string, unknown>>(
	['./**/*.ts', '!./**/*.test.ts', '!./copy-lint.ts', '!./**/myths.ts'],
	{ eager: true }
);

describe.each(Object.entries(MODULES))('%s', (_, module) => {
	it('says nothing the evidence does not carry', () => {
		const found = stringsIn(module).flatMap(({ path, text }) =>
			bannedIn(text).map((phrase) => `${path}: "${phrase}" in "${text}"`)
		);
		expect(found).toEqual([]);
	});
});

/** One sentence for each banned phrase, as an author might write it. */
const SLIPS: Record<(typeof BANNED)[number]['phrase'], string> = {
	'lactic acid': 'Rolling moves lactic acid out of the legs.',
	toxins: 'Drink water to remove toxins.',
	flush: 'A quick flush after the workout.',
	detox: 'A detox for tired legs.',
	drain: 'Strokes that drain the leg.',
	'break up adhesions or scar': 'Breaks up scar tissue and adhesions.',
	'release the IT band': 'Release the IT band with slow rolls.',
	'lengthen fascia': 'Lengthens fascia for good.',
	cortisol: 'Lowers cortisol.',
	serotonin: 'Raises serotonin.',
	dopamine: 'A dopamine kick.',
	hormones: 'Balances your hormones.',
	digestion: 'Good for digestion.',
	'prevents injury': 'Prevents injuries.',
	heals: 'Heals sore muscles.',
	cures: 'Cures tight calves.',
	'improves performance': 'Improves performance.',
	'speeds repair': 'Speeds up muscle repair.',
	'no pain no gain': 'No pain, no gain.'
};

describe('bannedIn', () => {
	it.each(BANNED)('finds "$phrase"', ({ phrase }) => {
		expect(bannedIn(SLIPS[phrase])).toContain(phrase);
	});

	it.each([
		'May feel less sore, looser for a while.',
		'Squeeze and release the shoulder.',
		'Stop if it feels like an injury. See a clinician.',
		'The band itself does not lengthen: we work the muscles that pull on it.',
		'Secure the strap. Health comes first.',
		'A trained plain drill.'
	])('lets through "%s"', (text) => {
		expect(bannedIn(text)).toEqual([]);
	});
});

describe('stringsIn', () => {
	it('finds every string with its path and leaves the rest', () => {
		expect(stringsIn({ a: ['x', { b: 'y' }], n: 1, f: () => 'z', none: null })).toEqual([
			{ path: 'a.0', text: 'x' },
			{ path: 'a.1.b', text: 'y' }
		]);
	});
});
