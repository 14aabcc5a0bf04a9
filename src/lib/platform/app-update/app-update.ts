/** A new version of the app: found in the background, applied only when the user says so. */
export type AppUpdate = {
	/** Whether a new version is ready to take over. */
	waiting(): boolean;
	/** Called when one becomes ready, or at once if one is. @returns a function that stops listening. */
	onWaiting(listener: () => void): () => void;
	/** Looks for a new version on the server. Offline it finds none, and that is no error. */
	check(): Promise<void>;
	/** Lets the waiting version take over and reloads the page once it has. Never call it during a session. */
	apply(): void;
};

/** The part of a ServiceWorkerRegistration that is used. */
export type UpdatableRegistration = Pick<
	ServiceWorkerRegistration,
	'waiting' | 'installing' | 'update' | 'addEventListener'
>;

export type AppUpdateEnv = {
	readonly container: Pick<ServiceWorkerContainer, 'controller' | 'addEventListener'> | undefined;
	readonly reload: () => void;
};

function browserAppUpdate(): AppUpdateEnv {
	const nav: { readonly serviceWorker?: ServiceWorkerContainer } | undefined = globalThis.navigator;
	return {
		container: nav?.serviceWorker,
		reload: () => {
			location.reload();
		}
	};
}

/** @param registration undefined where there is no service worker: then nothing is ever waiting. */
export function createAppUpdate(
	registration: UpdatableRegistration | undefined,
	env: AppUpdateEnv = browserAppUpdate()
): AppUpdate {
	const { container, reload } = env;
	const listeners = new Set<() => void>();
	let asked = false;

	/** The first version ever installed waits for nobody: without a controller there is nothing to update. */
	function waiting(): boolean {
		return Boolean(registration?.waiting && container?.controller);
	}

	function tell(): void {
		if (!waiting()) return;
		for (const listener of [...listeners]) listener();
	}

	function follow(worker: ServiceWorker | null): void {
		worker?.addEventListener('statechange', () => {
			if (worker.state === 'installed') tell();
		});
	}

	follow(registration?.installing ?? null);
	registration?.addEventListener('updatefound', () => {
		follow(registration.installing);
	});
	container?.addEventListener('controllerchange', () => {
		// Another tab may have applied it; this page then goes on with its old, fully cached code.
		if (!asked) return;
		asked = false;
		reload();
	});

	return {
		waiting,
		onWaiting(listener) {
			listeners.add(listener);
			if (waiting()) listener();
			return () => listeners.delete(listener);
		},
		async check() {
			try {
				await registration?.update();
			} catch {
				// Offline, or the server is down: the next check will do.
			}
		},
		apply() {
			if (!registration?.waiting) return;
			asked = true;
			registration.waiting.postMessage({ type: 'SKIP_WAITING' });
		}
	};
}
