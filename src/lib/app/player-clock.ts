/** A time source in milliseconds; `null` while it does not advance. */
export type TimeSource = () => number | null;

/**
 * The player's clock. While audio runs its clock is the audio clock, so what is seen and what is heard cannot drift
 * apart; otherwise a monotonic clock. Changing the source never makes it jump or run backwards: it goes on from the
 * last reading by the time the monotonic clock measured.
 */
export class PlayerClock {
	readonly #audio: TimeSource;
	readonly #monotonic: () => number;
	#source: 'audio' | 'monotonic' = 'monotonic';
	/** Added to the source's time to get the player's. */
	#offsetMs = 0;
	#lastMs = 0;
	#lastMonotonicMs: number;

	constructor(audio: TimeSource, monotonic: () => number) {
		this.#audio = audio;
		this.#monotonic = monotonic;
		this.#lastMonotonicMs = monotonic();
		this.#offsetMs = -this.#lastMonotonicMs;
	}

	/** Milliseconds since the clock was made. Never less than the last reading. */
	now(): number {
		const audioMs = this.#audio();
		const monotonicMs = this.#monotonic();
		const source = audioMs === null ? 'monotonic' : 'audio';
		const sourceMs = audioMs ?? monotonicMs;
		if (source !== this.#source) {
			this.#source = source;
			this.#offsetMs = this.#lastMs + (monotonicMs - this.#lastMonotonicMs) - sourceMs;
		}
		this.#lastMs = Math.max(this.#lastMs, sourceMs + this.#offsetMs);
		this.#lastMonotonicMs = monotonicMs;
		return this.#lastMs;
	}

	get source(): 'audio' | 'monotonic' {
		return this.#source;
	}
}
