import { browser } from '$app/environment';
import { loadRoutine } from '$lib/content/routines';

/** The address is only known in the browser: one page is built for every routine. */
export async function load({ url, data }) {
	const id = browser ? url.searchParams.get('routine') : null;
	return { ...data, id, routine: id === null ? null : await loadRoutine(id) };
}
