import { browserTimers, type Timers } from './timers';

/** Opens the sound hardware, where that is allowed, and lets it go. Both may be called again and again. */
type Sound = { readonly open: () => void; readonly close: () => void };

/** Longer than most people look before they press Start. Open hardware costs some power. */
const WARM_FOR_MS = 60_000;
/** Signs that somebody is there, and what makes a browser allow sound. A mouse goes down some 80 ms before it clicks. */
const SIGNS = ['pointerdown', 'pointerup', 'keydown'] as const;

/**
 * Keeps the sound open while Start is offered and somebody is there: from now, and again from each touch, for a minute.
 * @returns how to end it.
 */
export function keepWarm(
	sound: Sound,
	timers: Timers = browserTimers,
	page: EventTarget = window
): () => void {
	let cooling: unknown = null;
	const warm = () => {
		timers.clear(cooling);
		sound.open();
		cooling = timers.set(sound.close, WARM_FOR_MS);
	};
	warm();
	for (const sign of SIGNS) page.addEventListener(sign, warm, { capture: true, passive: true });
	return () => {
		for (const sign of SIGNS) page.removeEventListener(sign, warm, { capture: true });
		timers.clear(cooling);
		// In a turn of its own: Svelte shows a teardown the state before the change that caused it, such as the start of
		// a session, which keeps the sound.
		timers.set(sound.close, 0);
	};
}
