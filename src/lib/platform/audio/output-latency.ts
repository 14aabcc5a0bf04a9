/** What is read of an AudioContext. */
type Outlet = Pick<AudioContext, 'currentTime' | 'baseLatency'> &
	Partial<Pick<AudioContext, 'outputLatency' | 'getOutputTimestamp'>>;

/** A stamp older than this is of a device that stopped; a difference above it is nobody's latency. */
const LIMIT_MS = 2000;

/**
 * How much later than `currentTime` says a sound is heard, at this moment, milliseconds. `currentTime` moves in steps
 * of a hardware buffer, so this rises and falls by as much: taken from a position that was read from `currentTime` in
 * the same moment, the steps cancel out.
 * @param nowMs the page's time, `performance.now()`.
 */
export function outputLatencyMs(context: Outlet, nowMs: () => number): number {
	const stamp = context.getOutputTimestamp?.();
	// Zero until the first sound has left; Safari has given stamps of another clock.
	if (stamp?.contextTime && stamp.performanceTime) {
		const sinceMs = nowMs() - stamp.performanceTime;
		const lateMs = (context.currentTime - stamp.contextTime) * 1000 - sinceMs;
		if (Math.abs(sinceMs) < LIMIT_MS && Math.abs(lateMs) < LIMIT_MS) return lateMs;
	}
	// Chrome says 0 until sound has been played; the base latency is then the better guess.
	const seconds = context.outputLatency || context.baseLatency;
	return Number.isFinite(seconds) ? seconds * 1000 : 0;
}
