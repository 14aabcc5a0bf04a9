import { browser } from '$app/environment';
import { resolve } from '$app/paths';
import { loadCatalogue } from '$lib/content/catalogue';
import { loadRoutine } from '$lib/content/routines';

/** The address is only known in the browser: one page is built for every routine. */
export async function load({ url, fetch }) {
	const id = browser ? url.searchParams.get('routine') : null;
	const [routine, summaries] = await Promise.all([
		id === null ? null : loadRoutine(id),
		loadCatalogue(fetch, resolve('/catalogue.json'))
	]);
	return { id, routine, summaries };
}
