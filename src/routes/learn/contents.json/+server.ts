import { json } from '@sveltejs/kit';
import { articleSummaries, type ArticleSummary } from '$lib/content/articles/summaries';
import type { LearnContents } from '$lib/content/learn-contents';
import { MYTHS } from '$lib/content/myths';
import { POSITIONS } from '$lib/content/positions';

export const prerender = true;

/** Drawings, not an article: a page of its own. */
const START_POSITIONS: ArticleSummary = {
	slug: 'start-positions',
	title: 'Start positions',
	lead: 'Amber shows where the work is.',
	note: `${Object.keys(POSITIONS).length} drawings`,
	group: 'how-to',
	mark: 'body',
	minutes: 1
};

/** The list of Learn, made while the site is built: pages get it as data, never all the articles as code. */
export function GET() {
	const articles = articleSummaries();
	const afterTechniques = articles.findIndex(({ slug }) => slug === 'techniques') + 1;
	const contents: LearnContents = {
		articles: [
			...articles.slice(0, afterTechniques),
			START_POSITIONS,
			...articles.slice(afterTechniques)
		],
		myths: MYTHS.map(({ name, said, verdict }) => ({ name, said, verdict }))
	};
	return json(contents);
}
