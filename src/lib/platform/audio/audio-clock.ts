/** What the clock needs of an AudioContext. */
export type TimedContext = Pick<AudioContext, 'currentTime' | 'state'>;

/** One clock made of the sound hardware's time, through interruptions and new contexts. Milliseconds. */
export type AudioClock = {
	/** Follows this context from now on. The clock goes on from where it stood. */
	follow(context: TimedContext): void;
	/** Forgets that it moved: it has to be seen moving again before it counts as advancing. */
	expectStart(): void;
	/** Where the clock stands, moving or not. Never less than before. */
	readMs(): number;
	/** Whether the hardware takes sound at the moment. */
	advancing(): boolean;
	/** When in the followed context's time something is due, seconds. Not negative. */
	toContextSeconds(clockMs: number): number;
};

/** A sound card takes sound in bursts of at most some 200 ms (Bluetooth); standing still for longer is a stall. */
const STALL_MS = 400;
/**
 * A reading after a pause proves little: Firefox refreshes `currentTime` between tasks, so the first one after a
 * busy main thread is old. One gap counts for at most this much, and a stall takes two.
 */
const GAP_LIMIT_MS = 250;

/** @param nowMs a monotonic clock, to notice that the audio clock stands still. */
export function createAudioClock(nowMs: () => number): AudioClock {
	let context: TimedContext | null = null;
	/** The clock at the context's time zero. */
	let originMs = 0;
	let latestMs = 0;
	let moved = false;
	let stillMs = 0;
	let readAtMs = 0;

	function readMs(): number {
		if (!context) return latestMs;
		const at = nowMs();
		const ms = originMs + context.currentTime * 1000;
		if (ms > latestMs) {
			latestMs = ms;
			moved = true;
			stillMs = 0;
		} else {
			stillMs += Math.min(at - readAtMs, GAP_LIMIT_MS);
		}
		readAtMs = at;
		return latestMs;
	}

	function expectStart(): void {
		readMs();
		moved = false;
		stillMs = 0;
	}

	return {
		follow(next) {
			readMs();
			context = next;
			originMs = latestMs - next.currentTime * 1000;
			expectStart();
		},
		expectStart,
		readMs,
		advancing() {
			readMs();
			return context?.state === 'running' && moved && stillMs < STALL_MS;
		},
		toContextSeconds: (clockMs) => Math.max(0, (clockMs - originMs) / 1000)
	};
}
