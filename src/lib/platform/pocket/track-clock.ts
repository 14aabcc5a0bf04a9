/** What the clock reads of an `<audio>`. */
export type TimedElement = Pick<HTMLMediaElement, 'currentTime' | 'seeking'>;

/**
 * One clock made of a track that plays, of the time between two that play, and of standing still while a track should
 * play and does not. Milliseconds; never runs backwards.
 */
export type TrackClock = {
	readMs(): number;
	/** From now on the track tells the time: session position `positionMs` is at `atClockMs`. */
	follow(positionMs: number, atClockMs: number): void;
	/** No track plays: time goes on by itself. */
	rest(): void;
	/** The session position the track is at, milliseconds. */
	positionMs(): number;
};

/** Browsers renew `currentTime` at least this often while it plays; longer without is standing still, milliseconds. */
const RENEWED_WITHIN_MS = 60;

/**
 * @param positionOf session position of a time of the track given in seconds, milliseconds.
 * @param nowMs a monotonic clock.
 */
export function createTrackClock(
	element: TimedElement,
	positionOf: (seconds: number) => number,
	nowMs: () => number
): TrackClock {
	let latestMs = 0;
	let following: { readonly positionMs: number; readonly clockMs: number } | null = null;
	let restedAtMs = nowMs();
	let seen = { seconds: -1, atMs: 0, moving: false };

	/** Where the track is, filled in between two renewals of `currentTime`. */
	function played(): number {
		const seconds = element.currentTime;
		const atMs = nowMs();
		if (seconds !== seen.seconds) {
			seen = { seconds, atMs, moving: seen.seconds >= 0 };
			return positionOf(seconds);
		}
		const sinceMs = seen.moving ? Math.min(atMs - seen.atMs, RENEWED_WITHIN_MS) : 0;
		return positionOf(seconds) + sinceMs;
	}

	function readMs(): number {
		const atMs = nowMs();
		if (following === null) {
			latestMs += atMs - restedAtMs;
			restedAtMs = atMs;
		} else if (!element.seeking) {
			const { positionMs, clockMs } = following;
			latestMs = Math.max(latestMs, clockMs + Math.max(0, played() - positionMs));
		}
		return latestMs;
	}

	return {
		readMs,
		follow(positionMs, atClockMs) {
			latestMs = Math.max(latestMs, atClockMs);
			following = { positionMs, clockMs: latestMs };
			seen = { seconds: -1, atMs: 0, moving: false };
		},
		rest() {
			readMs();
			following = null;
			restedAtMs = nowMs();
		},
		positionMs: () =>
			following === null
				? positionOf(element.currentTime)
				: following.positionMs + readMs() - following.clockMs
	};
}
