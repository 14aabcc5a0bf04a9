import { createTabChannel, type TabChannel } from '$lib/platform/tabs/tab-channel';
import type { App } from './app.svelte';

const WRITTEN = 'unknot.written/1';
/** What one tap writes in several pieces is read once, milliseconds. */
const TOGETHER_MS = 50;

/**
 * Two tabs agree at once: what one keeps is read anew in the others, a closed area above all. A tab that cannot keep its
 * own answers reads nothing over them. @returns how to stop.
 */
export function followOtherTabs(
	app: App,
	channel: TabChannel = createTabChannel('unknot-written')
): () => void {
	let soon: ReturnType<typeof setTimeout> | undefined;
	const stopTelling = app.database.onWritten(() => channel.send(WRITTEN));
	const stopListening = channel.onMessage((message) => {
		if (message !== WRITTEN) return;
		clearTimeout(soon);
		soon = setTimeout(() => {
			if (app.database.status === 'ok') void app.load();
		}, TOGETHER_MS);
	});
	return () => {
		clearTimeout(soon);
		stopTelling();
		stopListening();
	};
}
