/**
 * - `held`: the screen stays on.
 * - `released`: not asked for, or given up while the page is hidden.
 * - `refused`: asked for and denied (battery saver, policy). Asked again when the page is next visible.
 * - `missing`: this browser has none.
 */
export type WakeLockState = 'held' | 'released' | 'refused' | 'missing';

/** Keeps the screen on. */
export type WakeLock = {
	/** Says what is wanted; the adapter asks, gives back, and asks again after the page was hidden. */
	want(wanted: boolean): void;
	state(): WakeLockState;
	/** @returns a function that stops listening. */
	onChange(listener: (state: WakeLockState) => void): () => void;
};

type Sentinel = Pick<WakeLockSentinel, 'released' | 'release' | 'addEventListener'>;

export type WakeLockEnv = {
	readonly wakeLock: { request(type: 'screen'): Promise<Sentinel> } | undefined;
	readonly document: Pick<Document, 'visibilityState' | 'addEventListener'> | undefined;
};

function browserWakeLock(): WakeLockEnv {
	const nav: { readonly wakeLock?: WakeLockEnv['wakeLock'] } | undefined = globalThis.navigator;
	return { wakeLock: nav?.wakeLock, document: globalThis.document };
}

export function createWakeLock(env: WakeLockEnv = browserWakeLock()): WakeLock {
	const { wakeLock, document } = env;
	const listeners = new Set<(state: WakeLockState) => void>();
	let current: WakeLockState = wakeLock ? 'released' : 'missing';
	let wanted = false;
	let asking = false;
	/** The page became visible while a request was under way, which may have been denied for being hidden. */
	let askAgain = false;
	let held: Sentinel | null = null;

	function enter(next: WakeLockState): void {
		if (next === current) return;
		current = next;
		for (const listener of [...listeners]) listener(next);
	}

	/** Brings what is held in line with what is wanted. One request at a time; its end looks again. */
	async function settle(): Promise<void> {
		if (!wakeLock) return;
		if (asking) {
			askAgain = true;
			return;
		}
		askAgain = false;
		if (!wanted) {
			const giving = held;
			held = null;
			enter('released');
			// Releasing a lock that the browser already took is no failure.
			await giving?.release().catch(() => undefined);
			return;
		}
		// The browser denies it to a hidden page, and takes it from one that is hidden.
		if (held || document?.visibilityState === 'hidden') return;
		asking = true;
		try {
			keep(await wakeLock.request('screen'));
		} catch {
			if (wanted) enter('refused');
		}
		asking = false;
		if (askAgain || !wanted) await settle();
	}

	function keep(sentinel: Sentinel): void {
		if (sentinel.released) return;
		held = sentinel;
		if (wanted) enter('held');
		sentinel.addEventListener('release', () => {
			if (held !== sentinel) return;
			held = null;
			enter('released');
		});
	}

	document?.addEventListener('visibilitychange', () => {
		if (wanted && document.visibilityState === 'visible') void settle();
	});

	return {
		want(next) {
			if (next === wanted) return;
			wanted = next;
			void settle();
		},
		state: () => current,
		onChange(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		}
	};
}
