import type { CueKind } from '$lib/core/cues/types';

/** What can be felt: every cue, each turn of the tempo, and the stop. */
export type VibrationKind = CueKind | 'sharp-pain';

/** Vibrations and pauses in turn, milliseconds. Told apart by number and length, which is all a motor can do. */
export const PATTERNS = {
	'turn-out': [30],
	'turn-back': [15],
	'breath-in': [20, 60, 20],
	'breath-out': [100],
	pulse: [22],
	countdown: [60],
	'half-way': [250],
	'get-ready': [80, 120, 80, 120, 80],
	'step-start': [400],
	'side-change': [150, 150, 150],
	'step-end': [60, 80, 250],
	finish: [200, 120, 200, 120, 600],
	'sharp-pain': [1000]
} as const satisfies Record<VibrationKind, readonly number[]>;

export type Vibration = {
	/** Whether the phone can be felt at all. Hide the setting where it cannot. */
	supported(): boolean;
	/**
	 * Replaces what vibrates. Needs a tap on the page before, and a visible page.
	 * @returns false when the browser refused.
	 */
	vibrate(kind: VibrationKind): boolean;
	cancel(): void;
};

type VibrationNavigator = {
	readonly userAgent: string;
	readonly vibrate?: ((pattern: number[]) => boolean) | undefined;
};

export function createVibration(
	nav: VibrationNavigator | undefined = globalThis.navigator
): Vibration {
	const supported = nav?.vibrate !== undefined && reallyVibrates(nav.userAgent);

	function send(pattern: readonly number[]): boolean {
		if (!supported) return false;
		try {
			return nav.vibrate?.([...pattern]) ?? false;
		} catch {
			// A permissions policy may forbid it; nothing else depends on it.
			return false;
		}
	}

	return {
		supported: () => supported,
		vibrate: (kind) => send(PATTERNS[kind]),
		cancel() {
			send([]);
		}
	};
}

/**
 * The method's presence and its `true` prove nothing: Firefox on Android and desktop Chromium have it and do nothing,
 * Safari has none. Chromium on Android is what remains.
 */
function reallyVibrates(userAgent: string): boolean {
	return /Android/.test(userAgent) && !/Firefox|Focus|Klar/.test(userAgent);
}
