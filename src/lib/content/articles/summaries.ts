import type { Article } from '../article';
import { readingMinutes } from '../reading-time';

/** What the list of Learn needs to know of an article, without its text. */
export type ArticleSummary = Pick<Article, 'title' | 'lead' | 'note' | 'group' | 'mark'> & {
	readonly slug: string;
	readonly minutes: number;
};

/**
 * Loads every article at once. Import it only where a page is built (`+server.ts`): the reader's browser should get
 * the list as data, never all the texts as code.
 */
const ARTICLES = import.meta.glob<Article>(
	['./*.ts', '!./index.ts', '!./summaries.ts', '!./*.test.ts'],
	{ import: 'default', eager: true }
);

const GROUPS: readonly Article['group'][] = ['first', 'how-to', 'evidence', 'about'];

/** A summary of every article, in the order of the list. */
export function articleSummaries(): readonly ArticleSummary[] {
	return Object.entries(ARTICLES)
		.sort(([, a], [, b]) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || a.order - b.order)
		.map(([path, article]) => ({
			slug: path.slice('./'.length, -'.ts'.length),
			title: article.title,
			lead: article.lead,
			note: article.note,
			group: article.group,
			mark: article.mark,
			minutes: readingMinutes(article)
		}));
}
