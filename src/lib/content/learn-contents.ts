import type { ArticleSummary } from './articles/summaries';
import type { Myth } from './myths';

/** What the list of Learn shows: every article and every myth, without their texts. */
export type LearnContents = {
	readonly articles: readonly ArticleSummary[];
	readonly myths: readonly Pick<Myth, 'name' | 'said' | 'verdict'>[];
};

/**
 * The contents of Learn.
 * @param fetch the one of a page's `load`, so that the answer is built into the page; `address` of `contents.json`.
 * @throws Error when it cannot be read, which only a broken deploy does: it is kept with the app.
 */
export async function loadContents(
	fetch: typeof globalThis.fetch,
	address: string
): Promise<LearnContents> {
	const response = await fetch(address);
	if (!response.ok) throw new Error('The list of articles is missing. Reload the page.');
	return (await response.json()) as LearnContents;
}
