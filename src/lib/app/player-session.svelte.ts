import { planCues } from '$lib/core/cues/cues';
import type { Cue } from '$lib/core/cues/types';
import { recordSession } from '$lib/core/history/record';
import type { Session } from '$lib/core/history/types';
import { adjustmentFor } from '$lib/core/player/adjustment';
import { positionOf, readyState, timelineOf, transition } from '$lib/core/player/player';
import type { PlayerEvent, PlayerState } from '$lib/core/player/types';
import { playerView, savedBySkip, type PlayerView } from '$lib/core/player/view';
import type { Routine } from '$lib/core/routine/schema';
import { blocksFromPains, type PainChoice } from '$lib/core/safety/sharp-pain';
import type { Block } from '$lib/core/safety/types';
import { positionAt, workOfPhase } from '$lib/core/timeline/position';
import { stepOf } from '$lib/core/timeline/works';
import type { Adjustment, TimelinePreferences } from '$lib/core/timeline/types';
import { CueFeed } from './cue-feed';
import { FROZEN_AFTER_MS, frozenFor, missedCue, type Reading } from './freeze';
import type { PlayerClock } from './player-clock';
import type { PlayerOutputs } from './player-outputs';
import { browserTimers, type Timers } from './timers';

/** Who this run is, apart from what it plays. Wall-clock milliseconds since 1970. */
export type SessionIdentity = {
	readonly id: string;
	readonly startedAtMs: number;
	readonly sorenessBefore: number | null;
};

export type SessionDeps = {
	readonly clock: PlayerClock;
	readonly wallNow: () => number;
	/** The time that animations run by, `performance.now()`. */
	readonly pageNow: () => number;
	readonly outputs: PlayerOutputs;
	/** Keeps the running session where a killed browser cannot take it; called after every change and each second. */
	readonly checkpoint: (state: PlayerState, positionMs: number, identity: SessionIdentity) => void;
	/** The session ended: keep its record and what it blocks. */
	readonly finished: (session: Session, blocks: readonly Block[]) => void;
	readonly timers?: Timers;
};

/**
 * How long after the change of a digit the screen follows, milliseconds. The audio clock moves in steps of a hardware
 * buffer, some 20 ms: a timer that comes sooner would often find the old digit and run twice. What is heard is later
 * than that clock by about as much, so eye and ear agree the better for it.
 */
const AFTER_DIGIT_MS = 24;

/** Two readings of the same latency differ by less than this; moving the picture for it would only make it tremble. */
const HEARD_NOISE_MS = 8;

/** A place in the session, milliseconds, and when it was there: wall clock. */
type Moment = { readonly positionMs: number; readonly wallMs: number };

/**
 * The imperative shell of the player: runs the pure `transition` against the clock and reconciles every output with
 * the state that comes of it. The screen reads `state` and `shownMs` and sends events.
 */
export class PlayerSession {
	#state = $state.raw<PlayerState>() as PlayerState;
	/** The position the screen shows, milliseconds: changes once a second while running. */
	#shownMs = $state.raw(0);
	#heardFromMs = $state.raw<number | null>(null);
	#identity: SessionIdentity;
	readonly #deps: SessionDeps;
	readonly #timers: Timers;
	readonly #feed: CueFeed;
	#cues: readonly Cue[] = [];
	#cuesOf: PlayerState['plan'] | null = null;
	#secondTimer: unknown = null;
	/** Where the sound stopped, while the session runs on in the hope that it comes back. */
	#silentFrom: Moment | null = null;
	#lastReading: Reading;
	readonly #stopListening: () => void;

	constructor(state: PlayerState, identity: SessionIdentity, deps: SessionDeps) {
		this.#deps = deps;
		this.#identity = identity;
		this.#timers = deps.timers ?? browserTimers;
		this.#feed = new CueFeed(
			() => positionOf(this.#state, deps.clock.now()),
			(cue) => deps.outputs.give(cue),
			this.#timers
		);
		this.#state = state;
		deps.outputs.serve(state.plan.routine);
		this.#lastReading = this.#reading();
		this.#shownMs = positionOf(state, this.#lastReading.clockMs);
		this.#stopListening = deps.outputs.onSound(
			() => this.#handOver(),
			() => this.#lost(),
			() => (this.#silentFrom ??= this.#moment())
		);
	}

	static ready(
		routine: Routine,
		preferences: TimelinePreferences,
		id: string,
		deps: SessionDeps
	): PlayerSession {
		return new PlayerSession(
			readyState(routine, preferences),
			{ id, startedAtMs: 0, sorenessBefore: null },
			deps
		);
	}

	get state(): PlayerState {
		return this.#state;
	}

	get shownMs(): number {
		return this.#shownMs;
	}

	/**
	 * When the beginning of the session is, or would have been, heard: page time, milliseconds. What moves with the
	 * sound starts from here. `null` while nothing runs.
	 */
	get heardFromMs(): number | null {
		return this.#heardFromMs;
	}

	get identity(): SessionIdentity {
		return this.#identity;
	}

	/** The plan changed outside the session (settings); only before it starts. */
	replan(routine: Routine, preferences: TimelinePreferences): void {
		if (this.#state.kind !== 'ready') return;
		this.#state = readyState(routine, preferences);
		this.#deps.outputs.serve(routine);
	}

	/** What is wanted of the cues changed: those to come follow at once. */
	recue(): void {
		this.#cuesOf = null;
		if (this.#state.kind !== 'running') return;
		this.#handPlan(this.#state, positionOf(this.#state, this.#deps.clock.now()));
	}

	/** Must be called inside the tap: sound is unlocked here. */
	start(sorenessBefore: number | null): void {
		this.#deps.outputs.unlock();
		this.#identity = { ...this.#identity, startedAtMs: this.#deps.wallNow(), sorenessBefore };
		this.#lastReading = this.#reading();
		this.send({ kind: 'start' });
	}

	/** Must be called inside the tap: a killed page has no sound yet. */
	resume(): void {
		this.#deps.outputs.unlock();
		this.send({ kind: 'resume' });
	}

	catchUp(): void {
		this.#deps.outputs.unlock();
		this.send({ kind: 'catch-up' });
	}

	/** Off the spot and on: inside the tap, like resuming. */
	choose(choice: PainChoice): void {
		if (choice !== 'end') this.#deps.outputs.unlock();
		this.send({ kind: 'pain-choose', choice });
	}

	hurt(): void {
		this.send({ kind: 'sharp-pain', wallMs: this.#deps.wallNow() });
	}

	/** What the screen shows, or `null` at the end. */
	get view(): PlayerView | null {
		return playerView(this.#state, this.#shownMs);
	}

	/** Lighter from here, or without this muscle or area; `null` where that means nothing. */
	adjustment(choice: 'lighten' | 'skip-muscle' | 'skip-area'): Adjustment | null {
		const work = this.view && workOfPhase(this.view.phase);
		if (!work) return null;
		return adjustmentFor(
			choice,
			stepOf(this.#state.plan.routine, work),
			work.stepIndex,
			work.workIndex
		);
	}

	/** Changes what is left, by adjustments made for this very moment; those that are `null` mean nothing there. */
	adjust(make: (state: PlayerState, atMs: number) => readonly (Adjustment | null)[]): void {
		const atMs = positionOf(this.#state, this.#deps.clock.now());
		for (const adjustment of make(this.#state, atMs))
			if (adjustment) this.send({ kind: 'adjust', adjustment });
	}

	/** How much shorter an adjustment makes what is left, milliseconds; `null` when it would leave nothing. */
	savedBy(adjustment: Adjustment): number | null {
		const now = this.#deps.clock.now();
		const adjusted = transition(this.#state, { kind: 'adjust', adjustment }, now);
		return adjusted.kind === 'finished' ? null : savedBySkip(this.#state, adjusted, now);
	}

	/** What the screen would show after an event, without sending it. */
	after(event: PlayerEvent): PlayerView | null {
		const now = this.#deps.clock.now();
		const next = transition(this.#state, event, now);
		return playerView(next, positionOf(next, now));
	}

	send(event: PlayerEvent): void {
		this.#become(transition(this.#state, event, this.#deps.clock.now()));
	}

	/** Checks for a freeze and for the end; called each second, and when the page comes back. */
	check(): void {
		if (this.#state.kind !== 'running') return;
		const before = this.#lastReading;
		const after = this.#reading();
		this.#lastReading = after;
		const missedMs = frozenFor(before, after);
		if (missedMs > 0) {
			const lastGoodMs =
				after.source === 'audio' && before.source === 'audio' ? after.clockMs : before.clockMs;
			const soundedMs = positionOf(this.#state, lastGoodMs);
			this.send({
				kind: 'came-back',
				soundedMs,
				clockMs: soundedMs + missedMs,
				leftAtWallMs: before.wallMs
			});
		} else this.send({ kind: 'tick' });
	}

	/** A headset is gone: what was heard in private must not go on from the loudspeaker. */
	unplugged(): void {
		if (this.#deps.outputs.isHeard()) this.send({ kind: 'interrupt' });
	}

	/** Keeps the session as it is now. */
	keep(): void {
		if (this.#state.kind === 'finished') return;
		const positionMs = positionOf(this.#state, this.#deps.clock.now());
		this.#deps.checkpoint(this.#state, positionMs, this.#identity);
	}

	/** Stops every output and timer; the checkpoint stays. */
	close(): void {
		this.#timers.clear(this.#secondTimer);
		this.#feed.stop();
		this.#stopListening();
		this.#deps.outputs.close();
	}

	/** Compares the session with what leaves the loudspeaker. */
	#listen(): void {
		if (this.#state.kind !== 'running') {
			this.#heardFromMs = null;
			this.#silentFrom = null;
			return;
		}
		const { clock, outputs, pageNow } = this.#deps;
		// Position and latency belong together only when the audio clock did not move between them.
		let before: number;
		let latencyMs: number;
		let tries = 0;
		do {
			before = clock.now();
			latencyMs = outputs.latencyMs();
		} while (clock.now() !== before && ++tries < 3);
		const heardFromMs = pageNow() - positionOf(this.#state, before) + latencyMs;
		const was = this.#heardFromMs;
		if (was === null || Math.abs(heardFromMs - was) > HEARD_NOISE_MS)
			this.#heardFromMs = heardFromMs;
	}

	#reading(): Reading {
		const clockMs = this.#deps.clock.now();
		return { clockMs, wallMs: this.#deps.wallNow(), source: this.#deps.clock.source };
	}

	#become(next: PlayerState): void {
		const before = this.#state;
		this.#state = next;
		const now = this.#deps.clock.now();
		const positionMs = positionOf(next, now);
		this.#shownMs = positionMs;
		this.#listen();
		if (next !== before) this.#reconcile(before, next, now);
		if (before.kind !== 'finished') this.#deps.checkpoint(next, positionMs, this.#identity);
		this.#waitForNextSecond(positionMs);
	}

	#reconcile(before: PlayerState, next: PlayerState, now: number): void {
		const { outputs } = this.#deps;
		const positionMs = positionOf(next, now);
		const completed = next.kind === 'finished' && next.how === 'completed';
		if (next.kind === 'running') {
			const moved = before.kind !== 'running' || before.anchor !== next.anchor;
			if (moved) {
				// A tap shows that the page is awake, and puts off the next check: it is no gap to be missed.
				this.#lastReading = this.#reading();
				this.#handPlan(next, positionMs);
			}
		} else if (before.kind === 'running') {
			// At the end nothing is left but the last cue, which rings out. A skip over the end calls for it now.
			const played = completed && positionOf(before, now) === positionMs;
			if (!played) {
				this.#feed.stop();
				outputs.hush();
			}
			if (completed && !played) {
				this.#handPlan(next, positionMs);
			}
		}
		if (next.kind === 'hurting' && next.pains.length > before.pains.length) outputs.stopWords(next);
		outputs.sync(next);
		if (next.kind === 'finished' && before.kind !== 'finished') this.#finish(next);
	}

	/** Every cue from a position on, to the sound hardware and to the outputs that need the page. */
	#handPlan(state: PlayerState, positionMs: number): void {
		const { outputs } = this.#deps;
		const cues = this.#planned(state);
		this.#feed.follow(
			cues.filter((cue) => outputs.needsPage(cue)),
			positionMs
		);
		outputs.play(cues, positionMs);
	}

	#moment(): Moment {
		const { clock, wallNow } = this.#deps;
		return { positionMs: positionOf(this.#state, clock.now()), wallMs: wallNow() };
	}

	/** Sound is gone, and what came due since it stopped was not heard. */
	#lost(): void {
		const from = this.#silentFrom;
		this.#silentFrom = null;
		if (from && this.#moment().positionMs - from.positionMs > FROZEN_AFTER_MS) this.#returnTo(from);
		else this.send({ kind: 'interrupt' });
	}

	/** Stops where the last cue could be heard, and offers to catch up. */
	#returnTo({ positionMs, wallMs }: Moment): void {
		this.send({
			kind: 'came-back',
			soundedMs: positionMs,
			clockMs: this.#moment().positionMs,
			leftAtWallMs: wallMs
		});
	}

	/** Sound is there again: the rest of the plan from where the session is now. */
	#handOver(): void {
		// After a sleep the sound may be back before anything else has noticed.
		this.check();
		const from = this.#silentFrom;
		this.#silentFrom = null;
		if (this.#state.kind !== 'running') return;
		if (from && missedCue(this.#planned(this.#state), from.positionMs, this.#moment().positionMs))
			return this.#returnTo(from);
		this.#deps.outputs.play(
			this.#planned(this.#state),
			positionOf(this.#state, this.#deps.clock.now())
		);
	}

	#planned(state: PlayerState): readonly Cue[] {
		if (this.#cuesOf !== state.plan) {
			this.#cuesOf = state.plan;
			this.#cues = planCues(
				timelineOf(state.plan),
				state.plan.routine,
				this.#deps.outputs.cuePreferences()
			);
		}
		return this.#cues;
	}

	#finish(state: Extract<PlayerState, { kind: 'finished' }>): void {
		const { id, startedAtMs, sorenessBefore } = this.#identity;
		const session = recordSession(
			state,
			{ id, startedAtMs, endedAtMs: this.#deps.wallNow() },
			sorenessBefore
		);
		this.#deps.finished(session, blocksFromPains(id, state.pains));
	}

	/** One timer, set so that it fires when the countdown's digit changes. */
	#waitForNextSecond(positionMs: number): void {
		this.#timers.clear(this.#secondTimer);
		if (this.#state.kind !== 'running') return;
		const position = positionAt(timelineOf(this.#state.plan), positionMs);
		if (position.kind === 'at-end') return;
		const toDigitMs = position.remainingMs % 1000 || 1000;
		this.#secondTimer = this.#timers.set(() => this.check(), toDigitMs + AFTER_DIGIT_MS);
	}
}
