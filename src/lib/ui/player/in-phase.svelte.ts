import type { Attachment } from 'svelte/attachments';

/** Where the player is in the present phase. `elapsedMs` may be as old as one second: the animation runs by itself. */
export type PhaseClock = { readonly elapsedMs: number; readonly running: boolean };

/** Smaller differences are the lateness of the message, not of the animation. */
const TOLERATED_DRIFT_MS = 120;

/**
 * Animates an element in step with the player's clock, on the compositor: transform and opacity only, no script per
 * frame. The animation is corrected only when it has drifted, so a clock that ticks once a second costs nothing.
 * Where the browser has no Web Animations the element keeps its resting look.
 */
export function inPhase(
	frames: Keyframe[],
	timing: { duration: number; iterations?: number; direction?: PlaybackDirection },
	clock: () => PhaseClock
): Attachment<HTMLElement> {
	return (element) => {
		if (typeof element.animate !== 'function') return;
		const animation = element.animate(frames, { fill: 'both', ...timing });
		const endMs = timing.duration * (timing.iterations ?? 1);
		animation.pause();
		$effect(() => {
			const { elapsedMs, running } = clock();
			const now = Number(animation.currentTime ?? 0);
			if (!running || Math.abs(now - elapsedMs) > TOLERATED_DRIFT_MS) {
				animation.currentTime = Math.min(elapsedMs, endMs);
			}
			// Playing past the end would start again from the beginning.
			if (running && elapsedMs < endMs) animation.play();
			else animation.pause();
		});
		return () => animation.cancel();
	};
}
