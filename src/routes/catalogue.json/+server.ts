import { json } from '@sveltejs/kit';
import { summaries } from '$lib/content/routines/summaries';

export const prerender = true;

/** The index of the library, made while the site is built: pages get it as data, never the routines as code. */
export function GET() {
	return json(summaries());
}
