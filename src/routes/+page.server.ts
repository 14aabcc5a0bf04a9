import { summaries } from '$lib/content/routines/summaries';

/** Read while the site is built: the page gets the summaries as data, never the routines as code. */
export function load() {
	return { summaries: summaries() };
}
