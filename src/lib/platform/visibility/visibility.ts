/** `frozen`: the browser is about to stop the page's timers, or has. It is told once more when it thaws. */
export type PageState = 'visible' | 'hidden' | 'frozen';

/** Whether the page is seen, hidden, or stopped altogether. */
export type Visibility = {
	state(): PageState;
	/** @returns a function that stops listening. */
	onChange(listener: (state: PageState) => void): () => void;
};

export type VisibilityEnv = {
	readonly document: Pick<Document, 'visibilityState' | 'addEventListener'> | undefined;
	readonly window: Pick<Window, 'addEventListener'> | undefined;
};

function browserVisibility(): VisibilityEnv {
	return { document: globalThis.document, window: globalThis.window };
}

/**
 * Merges `visibilitychange`, `freeze` and `resume` (Chromium), and `pagehide` and `pageshow` (all, when a page goes
 * to the back-forward cache) into one subscription.
 */
export function createVisibility(env: VisibilityEnv = browserVisibility()): Visibility {
	const { document, window } = env;
	const listeners = new Set<(state: PageState) => void>();
	let current = seen();

	function seen(): PageState {
		return document?.visibilityState === 'hidden' ? 'hidden' : 'visible';
	}

	function enter(next: PageState): void {
		if (next === current) return;
		current = next;
		for (const listener of [...listeners]) listener(next);
	}

	document?.addEventListener('visibilitychange', () => {
		enter(seen());
	});
	document?.addEventListener('freeze', () => {
		enter('frozen');
	});
	document?.addEventListener('resume', () => {
		enter(seen());
	});
	window?.addEventListener('pagehide', () => {
		enter('frozen');
	});
	window?.addEventListener('pageshow', () => {
		enter(seen());
	});

	return {
		state: () => current,
		onChange(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		}
	};
}
