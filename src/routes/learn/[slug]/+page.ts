import { error } from '@sveltejs/kit';
import { sourcesOf } from '$lib/content/article';
import { ARTICLE_SLUGS, loadArticle } from '$lib/content/articles';
import { readingMinutes } from '$lib/content/reading-time';
import { sourceList } from '../sources';

/** One page an article. */
export function entries() {
	return ARTICLE_SLUGS.map((slug) => ({ slug }));
}

export async function load({ params }) {
	const article = await loadArticle(params.slug);
	if (!article) error(404, 'There is no article with this name.');
	const ids = sourcesOf(article);
	return { article, ids, sources: sourceList(ids), minutes: readingMinutes(article) };
}
