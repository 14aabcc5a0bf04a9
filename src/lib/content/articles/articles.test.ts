import { describe, expect, it } from 'vitest';
import { AREAS, TOOLS } from '$lib/core/routine/vocabulary';
import { TECHNIQUES } from '$lib/core/routine/vocabulary-lists';
import { claimsOf, NO_STUDY, sourcesOf, type Article, type Block } from '../article';
import { MYTHS } from '../myths';
import { ARTICLE_SLUGS, loadArticle } from './index';
import { articleSummaries } from './summaries';

/** Addresses people may have kept. New articles need no entry here; none of these may vanish. */
const PUBLIC_SLUGS = [
	'about-the-evidence',
	'after-care',
	'does-it-ease-soreness',
	'does-slow-rolling-help',
	'food-and-drink',
	'good-or-bad-pain',
	'how-hard-how-long',
	'red-flags',
	'sleep-and-wind-down',
	'techniques',
	'tools',
	'when-to-massage',
	'where-not-to-press',
	'who-should-not',
	'why-am-i-sore'
];

const ARTICLES = await Promise.all(
	ARTICLE_SLUGS.map(async (slug) => ({ slug, article: await mustLoad(slug) }))
);

async function mustLoad(slug: string): Promise<Article> {
	const article = await loadArticle(slug);
	if (!article) throw new Error(`No article ${slug}.`);
	return article;
}

function blocksOf(article: Article): readonly Block[] {
	return article.sections.flatMap((section): readonly Block[] => section.blocks);
}

function termsOf(article: Article): readonly string[] {
	return blocksOf(article).flatMap((block) =>
		block.kind === 'entries' ? block.entries.map(({ term }) => term) : []
	);
}

describe('finding articles', () => {
	it('finds them by their file names', () => {
		expect(ARTICLE_SLUGS).toEqual(expect.arrayContaining(PUBLIC_SLUGS));
	});

	it('has no answer to an address that does not exist', async () => {
		expect(await loadArticle('myth-toxins')).toBeNull();
	});

	it('lists each once, in the order of its group', () => {
		const summaries = articleSummaries();
		expect(summaries.map(({ slug }) => slug).sort()).toEqual(ARTICLE_SLUGS);
		expect(summaries.filter(({ group }) => group === 'first').map(({ slug }) => slug)).toEqual([
			'good-or-bad-pain',
			'who-should-not',
			'red-flags'
		]);
		expect(summaries[0]).not.toHaveProperty('sections');
	});
});

describe.each(ARTICLES)('$slug', ({ slug, article }) => {
	it('makes claims, each with its studies or the admission that there are none', () => {
		const claims = claimsOf(article);
		expect(claims.length).toBeGreaterThan(0);
		for (const claim of claims) {
			expect(['A', 'B', 'C'], claim.text).toContain(claim.grade);
			if ('refs' in claim) {
				expect(claim.refs.length, claim.text).toBeGreaterThan(0);
				expect(claim.people, claim.text).toMatch(/\S.*\.$/);
			} else {
				expect(Object.values(NO_STUDY), claim.text).toContain(claim.none);
			}
		}
	});

	it('names points of the seed texts', () => {
		expect(article.seeds.length).toBeGreaterThan(0);
		expect(new Set(article.seeds).size).toBe(article.seeds.length);
		for (const seed of article.seeds) expect(seed).toMatch(/^S([1-9]|[1-6]\d|7\d)$/);
	});

	it('leads on to pages that exist', () => {
		const pages = [...ARTICLE_SLUGS, 'myths', ...MYTHS.map(({ name }) => `myth-${name}`)];
		for (const block of blocksOf(article)) {
			if (block.kind !== 'more') continue;
			expect(pages).toContain(block.slug);
			expect(block.slug).not.toBe(slug);
		}
	});

	it('has sections, claims and terms that can be told apart', () => {
		const groups = [
			article.sections.map(({ title }) => title),
			...article.sections.map(({ blocks }) =>
				blocks.flatMap((block: Block) =>
					block.kind === 'claims' ? block.claims.map((c) => c.text) : []
				)
			)
		];
		for (const names of groups) expect(new Set(names).size).toBe(names.length);
		for (const block of blocksOf(article)) {
			if (block.kind !== 'entries') continue;
			const keys = block.entries.map(({ term, aside }) => `${term}, ${aside ?? ''}`);
			expect(new Set(keys).size).toBe(keys.length);
			for (const { term, lines } of block.entries) {
				expect(lines.length, term).toBeGreaterThan(0);
				expect(new Set(lines).size, term).toBe(lines.length);
			}
		}
	});
});

describe('what is derived is whole', () => {
	it('every technique once, with its limits', async () => {
		const article = await mustLoad('techniques');
		const entries = blocksOf(article)
			.flatMap((block) => (block.kind === 'entries' ? block.entries : []))
			.filter(({ lines }) => lines.some((line) => / s a step\./.test(line)));
		expect(entries).toHaveLength(TECHNIQUES.length);
	});

	it('every area, in where not to press', async () => {
		expect(termsOf(await mustLoad('where-not-to-press'))).toHaveLength(AREAS.length);
	});

	it('every tool', async () => {
		expect(termsOf(await mustLoad('tools'))).toHaveLength(TOOLS.length);
	});

	it('every reason not to, and every sign', async () => {
		expect(termsOf(await mustLoad('who-should-not'))).toEqual(
			expect.arrayContaining(['Chest pain', 'Pregnancy', 'Blood thinners, or easy bruising'])
		);
		expect(termsOf(await mustLoad('red-flags'))).toEqual(
			expect.arrayContaining(['Face droop', 'Dark, cola-coloured urine', 'A pop with a dent'])
		);
	});
});

it('numbers sources by first use, each once', async () => {
	const sources = sourcesOf(await mustLoad('does-slow-rolling-help'));
	expect(sources.slice(0, 3)).toEqual(['sezik-2024', 'behm-2020', 'cheatham-stull-2020']);
	expect(new Set(sources).size).toBe(sources.length);
});

it('says what to read first takes 2 min', () => {
	expect(articleSummaries()[0]).toMatchObject({ slug: 'good-or-bad-pain', minutes: 2 });
});
