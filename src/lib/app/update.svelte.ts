import { watchUpdates } from './watch-updates';

/** The service worker: makes the app work offline, and offers a new version when there is one. */
class Update {
	#waiting = $state.raw(false);
	#ready = $state.raw(false);
	#apply = () => {};

	/** A new version is ready; it takes over when the user agrees. */
	get waiting(): boolean {
		return this.#waiting;
	}
	/** Everything is on the device: the app works without a network. */
	get ready(): boolean {
		return this.#ready;
	}

	/** Registers the worker and watches it until the signal. */
	watch(signal: AbortSignal): Promise<void> {
		return watchUpdates(
			signal,
			() => (this.#ready = true),
			(apply) => {
				this.#apply = apply;
				this.#waiting = true;
			}
		);
	}

	/** The user agreed. Never called while a session runs: the notice is not shown there. */
	apply(): void {
		this.#apply();
	}
}

/** The one of this page. Nothing is known of it while pages are rendered ahead. */
export const update = new Update();
