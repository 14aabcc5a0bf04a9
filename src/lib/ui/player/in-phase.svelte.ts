import type { Attachment } from 'svelte/attachments';

/** Where the player is in the present phase. `elapsedMs` may be as old as one second: the animation runs by itself. */
export type PhaseClock = {
	readonly elapsedMs: number;
	readonly running: boolean;
	/**
	 * When the phase began to be heard, page time (`performance.now()`), milliseconds. Where it is known the animation is
	 * laid on it exactly, however late this is read.
	 */
	readonly startedAtMs?: number | null;
};

function prefersReducedMotion(): boolean {
	return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Smaller differences are the lateness of the message, not of the animation. */
const TOLERATED_DRIFT_MS = 120;
/** A start time may be rounded by the browser, so that it cannot serve as an exact clock. */
const ROUNDING_MS = 1;

/**
 * Animates an element in step with the player's clock, on the compositor: transform and opacity only, no script per
 * frame. The animation is corrected only when it has drifted, so a clock that ticks once a second costs nothing.
 * `shown` says with which motion setting the style sheet displays the element.
 * Where the browser has no Web Animations the element keeps its resting look.
 */
export function inPhase(
	frames: Keyframe[],
	timing: { duration: number; iterations?: number; direction?: PlaybackDirection },
	clock: () => PhaseClock,
	shown: 'always' | 'with-motion' | 'without-motion' = 'always'
): Attachment<HTMLElement> {
	return (element) => {
		if (typeof element.animate !== 'function') return;
		// Chrome recalculates styles 60 times a second for the animation of an element that is not displayed.
		if (shown === (prefersReducedMotion() ? 'with-motion' : 'without-motion')) return;
		const animation = element.animate(frames, { fill: 'both', ...timing });
		const endMs = timing.duration * (timing.iterations ?? 1);
		animation.pause();
		$effect(() => {
			const { elapsedMs, running, startedAtMs = null } = clock();
			if (running && startedAtMs !== null) {
				// The document's timeline begins where `performance.now()` does. A start time sets a paused animation going.
				if (Math.abs(Number(animation.startTime ?? NaN) - startedAtMs) < ROUNDING_MS) return;
				animation.startTime = startedAtMs;
				return;
			}
			const now = Number(animation.currentTime ?? 0);
			if (!running || Math.abs(now - elapsedMs) > TOLERATED_DRIFT_MS) {
				animation.currentTime = Math.min(elapsedMs, endMs);
			}
			// Playing past the end would start again from the beginning; playing what plays costs a frame.
			if (!running || elapsedMs >= endMs) animation.pause();
			else if (animation.playState !== 'running') animation.play();
		});
		return () => animation.cancel();
	};
}
