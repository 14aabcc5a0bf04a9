import { describe, expect, it } from 'vitest';
import { sourcesOf, type Article } from './article';
import { MYTHS } from './myths';
import {
	citation,
	referenceLink,
	REFERENCES,
	type Reference,
	type ReferenceId
} from './references';

const ARTICLES = import.meta.glob<Article>(
	['./articles/*.ts', '!./articles/index.ts', '!./articles/summaries.ts', '!./articles/*.test.ts'],
	{ import: 'default', eager: true }
);
const IDS = Object.keys(REFERENCES) as ReferenceId[];

it('are those that Learn names, and no other', () => {
	const used = new Set<string>([
		...Object.values(ARTICLES).flatMap(sourcesOf),
		...MYTHS.flatMap((myth) => ('refs' in myth ? myth.refs : []))
	]);
	expect([...used].sort()).toEqual([...IDS].sort());
});

describe.each(IDS)('%s', (id) => {
	const reference: Reference = REFERENCES[id];

	it('can be found: who, when, where', () => {
		expect(reference.authors).not.toBe('');
		expect(reference.journal).not.toBe('');
		if (reference.year !== null) {
			expect(reference.year).toBeGreaterThanOrEqual(1990);
			expect(reference.year).toBeLessThanOrEqual(2025);
			if (/\d{4}$/.test(id)) expect(id).toMatch(new RegExp(`-${reference.year}$`));
		}
	});

	it('has identifiers that are one', () => {
		if (reference.doi !== undefined) {
			expect(reference.doi).toMatch(/^10\.\d{4,5}\/[\w.\-()/]+[^.\s]$/);
		}
		expect(referenceLink(reference) ?? 'https://none').toMatch(/^https:\/\/\S+$/);
	});
});

it('share no DOI', () => {
	const dois = IDS.flatMap((id) => {
		const { doi }: Reference = REFERENCES[id];
		return doi ?? [];
	});
	expect(new Set(dois).size).toBe(dois.length);
});

it('are cited by who, when, where and how to find them', () => {
	expect(citation(REFERENCES['grabow-2018'])).toBe(
		'Grabow L 2018, J Strength Cond Res, doi 10.1519/JSC.0000000000001906'
	);
	expect(citation(REFERENCES['pepper-2021'])).toBe(
		'Pepper TM 2021, Int J Sports Phys Ther, 16(3):651, PMID 34123517'
	);
	expect(citation(REFERENCES['jay-2014'])).toBe('Jay K 2014, Int J Sports Phys Ther, PMC3924612');
	expect(citation(REFERENCES['couture-2015'])).toBe('Couture G 2015, Open Orthop J, 9:450');
	expect(citation(REFERENCES['leg-massage-case'])).toBe(
		'Massive pulmonary embolism after leg massage: a case report, Int J Cardiovasc Sci'
	);
});

it('lead to the DOI, else to PubMed Central, else to PubMed', () => {
	expect(referenceLink(REFERENCES['grabow-2018'])).toBe(
		'https://doi.org/10.1519/JSC.0000000000001906'
	);
	expect(referenceLink(REFERENCES['jay-2014'])).toBe(
		'https://pmc.ncbi.nlm.nih.gov/articles/PMC3924612/'
	);
	expect(referenceLink(REFERENCES['pepper-2021'])).toBe(
		'https://pubmed.ncbi.nlm.nih.gov/34123517/'
	);
	expect(referenceLink(REFERENCES['couture-2015'])).toBeNull();
});
