import { cuesFrom, LATENESS_MS } from '$lib/core/cues/cues';
import type { Cue } from '$lib/core/cues/types';
import { browserTimers, type Timers } from './timers';

/**
 * Gives cues to outputs that cannot be scheduled ahead (voice, vibration, the status line) when their time comes.
 * Windows are half-open and each begins where the last ended, so none is given twice; one that is later than its
 * lateness policy allows is dropped.
 */
export class CueFeed {
	readonly #position: () => number;
	readonly #give: (cue: Cue) => void;
	readonly #timers: Timers;
	#waiting: readonly Cue[] = [];
	#timer: unknown = null;

	/** @param position the session position now, milliseconds. */
	constructor(position: () => number, give: (cue: Cue) => void, timers: Timers = browserTimers) {
		this.#position = position;
		this.#give = give;
		this.#timers = timers;
	}

	/** Follows a cue plan from a position on; replaces what was followed. */
	follow(cues: readonly Cue[], fromMs: number): void {
		this.stop();
		this.#waiting = cuesFrom(cues, fromMs);
		this.#run();
	}

	stop(): void {
		this.#timers.clear(this.#timer);
		this.#timer = null;
		this.#waiting = [];
	}

	#run(): void {
		const nowMs = this.#position();
		const due = this.#waiting.filter((c) => c.atMs <= nowMs);
		this.#waiting = this.#waiting.slice(due.length);
		for (const cue of due) if (nowMs - cue.atMs <= LATENESS_MS[cue.kind]) this.#give(cue);
		const next = this.#waiting[0];
		// A timer may fire a moment early by another clock: the next round then waits the rest.
		if (next) this.#timer = this.#timers.set(() => this.#run(), Math.max(1, next.atMs - nowMs));
	}
}
