import { resolve } from '$app/paths';
import { loadCatalogue } from '$lib/content/catalogue';

export async function load({ fetch }) {
	return { summaries: await loadCatalogue(fetch, resolve('/catalogue.json')) };
}
