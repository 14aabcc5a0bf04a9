import type { App } from './app.svelte';
import type { PlayerHost } from './player-host.svelte';

/**
 * The player with its devices, fetched after the page that offers Start is shown: nothing of it is seen before. Once the
 * app is on the device it comes from there; on a first visit whose network is lost it is tried again.
 */
export async function loadPlayer(app: App): Promise<PlayerHost> {
	try {
		const { playerOf } = await import('./player-host.svelte');
		return playerOf(app);
	} catch {
		// The network was lost before the first visit was complete.
		await new Promise((done) => setTimeout(done, RETRY_MS));
		return loadPlayer(app);
	}
}

const RETRY_MS = 2000;
