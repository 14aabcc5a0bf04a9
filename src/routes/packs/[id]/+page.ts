import { resolve } from '$app/paths';
import { error } from '@sveltejs/kit';
import { loadCatalogue } from '$lib/content/catalogue';
import { isPack, PACK_COPY, PACK_IDS, type PackCopy } from '$lib/content/packs';

/** One page a pack. */
export function entries() {
	return PACK_IDS.map((id) => ({ id }));
}

export async function load({ params, fetch }) {
	const { id } = params;
	if (!isPack(id)) error(404, 'There is no pack with this name.');
	const pack: PackCopy = PACK_COPY[id];
	return { id, pack, summaries: await loadCatalogue(fetch, resolve('/catalogue.json')) };
}
