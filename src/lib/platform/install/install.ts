/**
 * - `available`: `prompt` opens the browser's dialogue.
 * - `ios-manual`: Share, then Add to Home Screen, by hand.
 * - `installed`: this page runs as an app, or was just made one.
 * - `unavailable`: no way known.
 */
export type InstallState = 'available' | 'ios-manual' | 'installed' | 'unavailable';

/** Installing the app on the home screen. */
export type Install = {
	state(): InstallState;
	/** @returns a function that stops listening. */
	onChange(listener: (state: InstallState) => void): () => void;
	/** Opens the browser's dialogue, inside a tap. `unavailable` when there is none to open. */
	prompt(): Promise<'accepted' | 'dismissed' | 'unavailable'>;
};

/** Chromium only, and in no DOM library: https://developer.mozilla.org/docs/Web/API/BeforeInstallPromptEvent */
type InstallPromptEvent = Event & { prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }> };

export type InstallEnv = {
	readonly window: Pick<Window, 'addEventListener' | 'matchMedia'> | undefined;
	readonly navigator:
		{ readonly standalone?: boolean | undefined; readonly maxTouchPoints: number } | undefined;
};

function browserInstall(): InstallEnv {
	return { window: globalThis.window, navigator: globalThis.navigator };
}

/** Make it as the page starts: the browser's offer comes once, early. */
export function createInstall(env: InstallEnv = browserInstall()): Install {
	const { window } = env;
	const listeners = new Set<(state: InstallState) => void>();
	let offer: InstallPromptEvent | null = null;
	let current = atStart(env);

	function enter(next: InstallState): void {
		if (next === current) return;
		current = next;
		for (const listener of [...listeners]) listener(next);
	}

	window?.addEventListener('beforeinstallprompt', (event) => {
		if (!canPrompt(event)) return;
		// Keeps the browser's own banner away: the app asks when it fits.
		event.preventDefault();
		offer = event;
		enter('available');
	});
	window?.addEventListener('appinstalled', () => {
		offer = null;
		enter('installed');
	});

	return {
		state: () => current,
		onChange(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		async prompt() {
			const asked = offer;
			if (!asked) return 'unavailable';
			// An offer can be used once; after a refusal the browser sends another when it sees fit.
			offer = null;
			try {
				const { outcome } = await asked.prompt();
				enter(outcome === 'accepted' ? 'installed' : 'unavailable');
				return outcome;
			} catch {
				// Not inside a tap, or already used.
				enter('unavailable');
				return 'unavailable';
			}
		}
	};
}

function atStart({ window, navigator }: InstallEnv): InstallState {
	if (navigator?.standalone === true || displayedAsApp(window)) return 'installed';
	// Only Safari's engine on a touch device has `standalone`: iPhones, and iPads that pose as Macs.
	const ios = navigator?.standalone === false && navigator.maxTouchPoints > 0;
	return ios ? 'ios-manual' : 'unavailable';
}

function displayedAsApp(window: InstallEnv['window']): boolean {
	try {
		return window?.matchMedia('(display-mode: standalone)').matches ?? false;
	} catch {
		// No media queries: an old or embedded browser, which is not an installed app.
		return false;
	}
}

function canPrompt(event: Event): event is InstallPromptEvent {
	return 'prompt' in event && typeof event.prompt === 'function';
}
