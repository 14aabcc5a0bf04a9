import type { TrackRules } from './track-maker';

/** What an `<audio>` of the player must do. */
export type TrackElement = Pick<
	HTMLAudioElement,
	| 'src'
	| 'preload'
	| 'currentTime'
	| 'paused'
	| 'ended'
	| 'seeking'
	| 'error'
	| 'play'
	| 'pause'
	| 'load'
	| 'removeAttribute'
	| 'addEventListener'
>;

export type PocketEnv = {
	/** Makes an `<audio>`; `null` where there is none. */
	readonly element: () => TrackElement | null;
	/** `navigator.audioSession`, on iOS. */
	readonly session: { type: string } | undefined;
	readonly toUrl: (blob: Blob) => string;
	readonly revoke: (url: string) => void;
	readonly nowMs: () => number;
	/** Runs something later. @returns a function that calls it off. */
	readonly after: (ms: number, run: () => void) => () => void;
	readonly whenIdle: (run: () => void) => void;
	readonly rules: TrackRules;
};

/** The real browser. @param rules where cues lie on a track. */
export function browserPocket(rules: TrackRules): PocketEnv {
	const nav: (Navigator & { readonly audioSession?: { type: string } }) | undefined =
		globalThis.navigator;
	const Element: typeof Audio | undefined = globalThis.Audio;
	return {
		element: () => (Element ? new Element() : null),
		session: nav?.audioSession,
		toUrl: (blob) => URL.createObjectURL(blob),
		revoke: (url) => URL.revokeObjectURL(url),
		nowMs: () => performance.now(),
		after: (ms, run) => {
			const timer = setTimeout(run, ms);
			return () => clearTimeout(timer);
		},
		whenIdle: (run) => {
			// Safari has no idle callback.
			if (typeof requestIdleCallback === 'function') requestIdleCallback(run);
			else setTimeout(run, 1);
		},
		rules
	};
}
