import { json } from '@sveltejs/kit';
import { articleSummaries } from '$lib/content/articles/summaries';
import type { LearnContents } from '$lib/content/learn-contents';
import { MYTHS } from '$lib/content/myths';

export const prerender = true;

/** The list of Learn, made while the site is built: pages get it as data, never all the articles as code. */
export function GET() {
	const contents: LearnContents = {
		articles: articleSummaries(),
		myths: MYTHS.map(({ name, said, verdict }) => ({ name, said, verdict }))
	};
	return json(contents);
}
