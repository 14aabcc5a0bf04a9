import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { claimsOf, sourcesOf } from '$lib/content/article';
import { ARTICLE_SLUGS } from '$lib/content/articles';
import type { LearnContents } from '$lib/content/learn-contents';
import { MYTHS } from '$lib/content/myths';
import { POSITIONS } from '$lib/content/positions';
import Index from './+page.svelte';
import ArticlePage from './[slug]/+page.svelte';
import { load as loadArticlePage } from './[slug]/+page';
import MythPage from './myth-[name]/+page.svelte';
import { load as loadMythPage } from './myth-[name]/+page';
import { GET } from './contents.json/+server';
import Myths from './myths/+page.svelte';
import StartPositions from './start-positions/+page.svelte';

const contents = (await GET().json()) as LearnContents;

async function openArticle(slug: string) {
	const data = await loadArticlePage({ params: { slug } } as Parameters<typeof loadArticlePage>[0]);
	render(ArticlePage, { data });
	return data;
}

function openMyth(name: string) {
	const data = loadMythPage({ params: { name } } as Parameters<typeof loadMythPage>[0]);
	render(MythPage, { data });
}

describe('the list', () => {
	function setup() {
		render(Index, { data: { contents } });
		return userEvent.setup();
	}

	it('begins with what to read first, and lists every article', () => {
		setup();
		const first = screen.getByRole('region', { name: 'Read this first' });
		expect(within(first).getAllByRole('link')[0]).toHaveAccessibleName(
			/Read this first, 2 min Good discomfort or bad pain/
		);
		for (const { title } of contents.articles)
			expect(
				screen.getByRole('link', { name: new RegExp(`${title.replace('?', '\\?')}`) })
			).toBeVisible();
		expect(screen.getByRole('link', { name: /^Evidence grade D Myths/ })).toHaveAttribute(
			'href',
			'/learn/myths'
		);
	});

	it('says that it is not medical advice, and that no clinician has signed it', () => {
		setup();
		expect(
			screen.getByText(/^Not medical advice\..*No clinician has signed this off yet\.$/)
		).toBeVisible();
	});

	it('finds articles and myths by their words', async () => {
		const user = setup();
		await user.click(screen.getByRole('button', { name: 'Search' }));
		const field = screen.getByRole('searchbox', { name: 'Search Learn' });
		expect(field).toHaveFocus();
		await user.type(field, 'ROLLING help');
		expect(screen.getByRole('status')).toHaveTextContent('1 found');
		expect(screen.getByRole('link', { name: /Does slow rolling help/ })).toBeVisible();
		await user.clear(field);
		await user.type(field, 'toxins');
		expect(screen.getByRole('link', { name: /toxins/ })).toHaveAttribute(
			'href',
			'/learn/myth-toxins'
		);
		await user.type(field, 'zzz');
		expect(screen.getByRole('status')).toHaveTextContent(/^Nothing about “toxinszzz”/);
		await user.keyboard('{Escape}');
		expect(screen.getByRole('heading', { name: 'How to' })).toBeVisible();
	});
});

describe('an article', () => {
	it.each(ARTICLE_SLUGS)(
		'%s: each claim has its grade, and its source or why not',
		async (slug) => {
			const data = await openArticle(slug);
			expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(data.article.title);
			const main = screen.getByRole('article');
			for (const claim of claimsOf(data.article)) {
				const [row] = within(main)
					.getAllByText(claim.text)
					.flatMap((text) => text.parentElement?.parentElement ?? []);
				if (!row) throw new Error(`Not shown: ${claim.text}`);
				expect(row).toHaveTextContent(new RegExp(`^Evidence grade ${claim.grade}`));
				if ('refs' in claim) {
					for (const id of claim.refs) {
						const number = sourcesOf(data.article).indexOf(id) + 1;
						const link = within(row).getByRole('link', { name: `Source ${number}` });
						expect(main.querySelector(link.getAttribute('href') ?? '')).toHaveTextContent(
							new RegExp(`^${number} `)
						);
					}
				} else expect(row).toHaveTextContent(claim.none);
			}
		}
	);

	it('lists its sources with a way to read them', async () => {
		await openArticle('good-or-bad-pain');
		const grabow = screen.getByRole('link', { name: /Grabow L 2018/ });
		expect(grabow).toHaveAttribute('href', 'https://doi.org/10.1519/JSC.0000000000001906');
		expect(grabow).toHaveAttribute('rel', 'external noreferrer');
		expect(screen.getByRole('heading', { name: 'Ease off, or stop' })).toBeVisible();
		expect(screen.getByText('The highest cap is 6')).toBeVisible();
	});

	it('is missing with a sentence', async () => {
		await expect(
			loadArticlePage({ params: { slug: 'nothing' } } as Parameters<typeof loadArticlePage>[0])
		).rejects.toMatchObject({ status: 404 });
	});
});

describe('a myth', () => {
	it('quotes it, grades it, answers it and names its source', () => {
		openMyth('lactic-acid');
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
			'“Massage clears lactic acid from your muscles.”'
		);
		expect(screen.getByText(`Myths, 1 of ${MYTHS.length}`)).toBeVisible();
		expect(screen.getByText('Evidence grade').parentElement).toHaveTextContent('Evidence grade D');
		expect(screen.getByRole('heading', { name: 'It does not' })).toBeVisible();
		expect(screen.getByRole('link', { name: /Wiltshire EV 2010/ })).toBeVisible();
		expect(screen.getByRole('link', { name: 'Next myth' })).toHaveAttribute(
			'href',
			'/learn/myth-toxins'
		);
	});

	it('says so when there is no study', () => {
		openMyth('posture');
		expect(screen.getByText('We know of no trial that shows it.')).toBeVisible();
	});

	it('ends with the list', () => {
		openMyth(MYTHS.at(-1)?.name ?? '');
		expect(screen.queryByRole('link', { name: 'Next myth' })).toBeNull();
		expect(screen.getByRole('link', { name: 'All myths' })).toHaveAttribute('href', '/learn/myths');
	});

	it('copies its address where there is no share sheet', async () => {
		const user = userEvent.setup();
		openMyth('toxins');
		await user.click(await screen.findByRole('button', { name: 'Share' }));
		expect(await screen.findByRole('button', { name: 'Link copied' })).toBeVisible();
		expect(await navigator.clipboard.readText()).toBe(location.href);
	});

	it('is missing with a sentence', () => {
		expect(() =>
			loadMythPage({ params: { name: 'nothing' } } as Parameters<typeof loadMythPage>[0])
		).toThrow(expect.objectContaining({ status: 404 }));
	});
});

it('all myths are listed', () => {
	render(Myths, { data: { contents } });
	expect(screen.getAllByRole('link', { name: /^Evidence grade D/ })).toHaveLength(MYTHS.length);
});

it('all start positions are drawn and named', () => {
	render(StartPositions);
	const drawings = Object.values(POSITIONS);
	for (const { label } of drawings) {
		expect(screen.getByText(label).closest('li')?.querySelector('svg')).toBeInTheDocument();
	}
	expect(screen.getAllByRole('listitem')).toHaveLength(drawings.length);
	expect(contents.articles).toContainEqual(
		expect.objectContaining({ slug: 'start-positions', note: `${drawings.length} drawings` })
	);
});
