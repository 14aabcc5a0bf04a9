import type { Article } from '../article';

/**
 * Every file of this folder that is an article, fetched only when it is read: one chunk an article.
 * A new article is found by its file name, which is its address; nothing else has to be edited.
 */
const LOADERS = import.meta.glob<Article>(
	['./*.ts', '!./index.ts', '!./summaries.ts', '!./*.test.ts'],
	{ import: 'default' }
);

/** Addresses of the articles, sorted. */
export const ARTICLE_SLUGS: readonly string[] = Object.keys(LOADERS)
	.map((path) => path.slice('./'.length, -'.ts'.length))
	.sort();

/** The article at this address, or `null` when there is none (a mistyped address, an old link). */
export async function loadArticle(slug: string): Promise<Article | null> {
	const load = LOADERS[`./${slug}.ts`];
	return load ? await load() : null;
}
