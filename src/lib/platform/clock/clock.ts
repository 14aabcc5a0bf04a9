/** A clock for measuring spans: it never runs backwards and knows no date. */
export type MonotonicClock = {
	/** Milliseconds since some fixed moment. */
	nowMs(): number;
};

/**
 * @param perf the page's high-resolution time. Without it the date serves, and is kept from running backwards when
 * the user or the network sets it.
 */
export function createMonotonicClock(
	perf: Pick<Performance, 'now'> | undefined = globalThis.performance
): MonotonicClock {
	let latestMs = -Infinity;
	return {
		nowMs() {
			latestMs = Math.max(latestMs, perf ? perf.now() : wallNow());
			return latestMs;
		}
	};
}

/** The date as milliseconds since 1970 UTC. It may jump: use it to record when, never how long. */
export function wallNow(): number {
	return Date.now();
}
