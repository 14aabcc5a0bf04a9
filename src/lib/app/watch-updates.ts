import { asset } from '$app/paths';
import { createAppUpdate } from '$lib/platform/app-update/app-update';

/** How often an open page looks for a new version, milliseconds: a reload alone does not find one. */
const CHECK_EVERY_MS = 60 * 60_000;

/**
 * Registers the service worker and watches it. Refused (a private window, a setting): the app works as long as the
 * network does.
 * @param ready everything is on the device. @param found a new version waits; it takes over when `apply` is called.
 */
export async function watchUpdates(
	signal: AbortSignal,
	ready: () => void,
	found: (apply: () => void) => void
): Promise<void> {
	const container: ServiceWorkerContainer | undefined = globalThis.navigator?.serviceWorker;
	if (!container) return;
	void container.ready.then(ready);
	try {
		const update = createAppUpdate(await container.register(asset('/service-worker.js')));
		if (signal.aborted) return;
		update.onWaiting(() => found(() => update.apply()));
		const timer = setInterval(() => void update.check(), CHECK_EVERY_MS);
		signal.addEventListener('abort', () => clearInterval(timer));
	} catch {
		// Said above.
	}
}
