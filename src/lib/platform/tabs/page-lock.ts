/** What is needed of `navigator.locks`. */
export type Locks = Pick<LockManager, 'request'>;

/**
 * One thing that only one tab may do at a time. The browser lets go of it when the tab is closed or dies. Nothing here
 * throws; where there are no Web Locks, or they are forbidden, every tab may.
 */
export type PageLock = {
	/** Whether this tab has it. */
	held(): boolean;
	/** Takes it, if no tab has it. @returns whether this tab has it now. */
	take(): Promise<boolean>;
	/** Takes it away from a tab that does not answer. @returns whether this tab has it now. */
	steal(): Promise<boolean>;
	release(): void;
	/** Waits until no other tab has it, without taking it. An abort ends the wait with false. */
	untilFree(signal: AbortSignal): Promise<boolean>;
	/** Another tab took it away. @returns a function that stops listening. */
	onStolen(listener: () => void): () => void;
};

/** @param name of the lock, one for all tabs of the app. */
export function createPageLock(name: string, locks: Locks | undefined = browserLocks()): PageLock {
	const listeners = new Set<() => void>();
	/** Lets go of the lock; set while it is held. */
	let letGo: (() => void) | null = null;
	/** Done when the browser has taken the lock back: until then this tab would stand in its own way. */
	let released: Promise<unknown> = Promise.resolve();
	/** A page may be forbidden to use locks (an embedded one). Then every tab may, as where there are none. */
	let forbidden = false;
	/** A question that is on its way: asked twice, the second would find the lock held by the first. */
	let taking: Promise<boolean> | null = null;

	/** Asks for the lock; the answer comes before the lock is let go of. */
	function ask(options: LockOptions): Promise<boolean> {
		return new Promise((answer) => {
			const hold = (lock: Lock | null) => {
				if (!lock) return answer(false);
				return new Promise<void>((done) => {
					letGo = done;
					answer(true);
				});
			};
			released = released
				.then(() => locks?.request(name, options, hold))
				.catch(() => {
					// Never held: the browser forbids to ask, so nobody can be asked. Held: taken away.
					if (letGo === null) {
						forbidden = true;
						return answer(true);
					}
					letGo = null;
					for (const listener of [...listeners]) listener();
				});
		});
	}

	return {
		held: () => letGo !== null || !locks || forbidden,
		async take() {
			if (!locks || forbidden || letGo) return true;
			taking ??= ask({ ifAvailable: true }).finally(() => (taking = null));
			return taking;
		},
		async steal() {
			if (!locks || forbidden || letGo) return true;
			return ask({ steal: true });
		},
		release() {
			letGo?.();
			letGo = null;
		},
		async untilFree(signal) {
			if (!locks || forbidden || letGo) return true;
			try {
				await locks.request(name, { mode: 'shared', signal }, () => undefined);
				return true;
			} catch {
				// Given up, or forbidden by policy: then nothing is known.
				return false;
			}
		},
		onStolen(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		}
	};
}

/** Absent on an insecure page, and in browsers before 2022. */
function browserLocks(): Locks | undefined {
	const nav: { readonly locks?: LockManager } | undefined = globalThis.navigator;
	return nav?.locks;
}
