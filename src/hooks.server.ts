import type { Handle } from '@sveltejs/kit';
import { render } from 'svelte/server';
import Welcome from './routes/Welcome.svelte';

/**
 * Stands in the HTML of every page, hidden: app.html shows it before the first paint to those who have not answered
 * the first run, so that they see neither an empty screen nor a page that is then covered.
 */
const { head, body } = render(Welcome);
const welcome = head + body;

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%unknot.welcome%', () => welcome)
	});
