import { mayFlash } from '$lib/core/cues/flash';

/** How often the screen was to flash: the screen shows one for each. Never faster than is safe. */
export class Flash {
	readonly #nowMs: () => number;
	#count = $state.raw(0);
	#lastMs: number | null = null;

	/** @param nowMs a monotonic clock, milliseconds. */
	constructor(nowMs: () => number) {
		this.#nowMs = nowMs;
	}

	get count(): number {
		return this.#count;
	}

	readonly flash = (): void => {
		const nowMs = this.#nowMs();
		if (!mayFlash(this.#lastMs, nowMs)) return;
		this.#lastMs = nowMs;
		this.#count++;
	};
}
