import { resolve } from '$app/paths';
import { loadContents } from '$lib/content/learn-contents';

export async function load({ fetch }) {
	return { contents: await loadContents(fetch, resolve('/learn/contents.json')) };
}
