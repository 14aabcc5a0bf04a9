import { describe, expect, it } from 'vitest';
import { BANNED, bannedIn } from './banned.js';

/** One sentence for each banned phrase, as an author might write it. */
const SLIPS: Readonly<Record<(typeof BANNED)[number]['phrase'], string>> = {
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

const phrasesIn = (text: string) => bannedIn(text).map(({ claim }) => claim.phrase);

describe('bannedIn', () => {
	it.each(BANNED)('finds "$phrase"', ({ phrase }) => {
		expect(phrasesIn(SLIPS[phrase])).toContain(phrase);
	});

	it('finds a claim that runs over the end of a line, and tells where it stands', () => {
		const text = 'Slow rolls release the\n\t\tIT band.';
		expect(bannedIn(text).map(({ from, to }) => text.slice(from, to))).toEqual([
			'release the\n\t\tIT band'
		]);
	});

	it('says instead only what is itself allowed', () => {
		for (const { say } of BANNED) expect(phrasesIn(say)).toEqual([]);
	});

	it.each([
		'May feel less sore, looser for a while.',
		'Squeeze and release the shoulder.',
		'Stop if it feels like an injury. See a clinician.',
		'The band itself does not lengthen: we work the muscles that pull on it.',
		'Secure the strap. Health comes first.',
		'A trained plain drill.'
	])('lets through "%s"', (text) => {
		expect(phrasesIn(text)).toEqual([]);
	});
});
