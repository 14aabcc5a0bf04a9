import { asset } from '$app/paths';
import { createContext } from 'svelte';
import type { AppUpdate } from '$lib/platform/app-update/app-update';

/** How often an open page looks for a new version, milliseconds: a reload alone does not find one. */
const CHECK_EVERY_MS = 60 * 60_000;

/** The service worker: makes the app work offline, and offers a new version when there is one. */
export class Update {
	#waiting = $state.raw(false);
	#ready = $state.raw(false);
	#update: AppUpdate | null = null;

	/** A new version is ready; it takes over when the user agrees. */
	get waiting(): boolean {
		return this.#waiting;
	}
	/** Everything is on the device: the app works without a network. */
	get ready(): boolean {
		return this.#ready;
	}

	/** Registers the worker and watches it. @returns how to stop. */
	watch(): () => void {
		const container: ServiceWorkerContainer | undefined = globalThis.navigator?.serviceWorker;
		if (!container) return () => {};
		let stopped = false;
		let timer: ReturnType<typeof setInterval> | undefined;
		container
			.register(asset('/service-worker.js'))
			.then(async (registration) => {
				const { createAppUpdate } = await import('$lib/platform/app-update/app-update');
				if (stopped) return;
				this.#update = createAppUpdate(registration);
				this.#update.onWaiting(() => (this.#waiting = true));
				timer = setInterval(() => void this.#update?.check(), CHECK_EVERY_MS);
			})
			// Refused (a private window, a setting): the app works as long as the network does.
			.catch(() => {});
		void container.ready.then(() => (this.#ready = true));
		return () => {
			stopped = true;
			clearInterval(timer);
		};
	}

	/** The user agreed. Never called while a session runs: the notice is not shown there. */
	apply(): void {
		this.#update?.apply();
	}
}

export const [useUpdate, provideUpdate] = createContext<Update>();
