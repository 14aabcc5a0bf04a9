import { positionAt } from '$lib/core/timeline/position';
import { timelineOf } from '$lib/core/player/player';
import type { PlayerState } from '$lib/core/player/types';
import { playerView } from '$lib/core/player/view';
import { stepTitle } from '$lib/core/routine/routine';
import type { MediaInfo, MediaSessionControls } from '$lib/platform/media-session/media-session';
import type { PlayerSession } from './player-session.svelte';
import { sideWord } from './player-words';

/** A position that is off by more than this is told again: the lock screen counts on by itself. Milliseconds. */
const TOLD_AGAIN_MS = 500;

/**
 * The session on the lock screen, on headset buttons and media keys: previous and next are steps. Only for pocket mode,
 * where no other music plays that these should steer.
 */
export class MediaControls {
	readonly #device: MediaSessionControls;
	readonly #artwork: string;
	readonly #session: () => PlayerSession | null;
	/** What is shown, so that it is told only when it changes. */
	#shown = '';
	#told: { readonly positionMs: number; readonly atMs: number; readonly playing: boolean } | null =
		null;

	/** @param artwork address of a picture of 512 × 512. */
	constructor(device: MediaSessionControls, artwork: string, session: () => PlayerSession | null) {
		this.#device = device;
		this.#artwork = artwork;
		this.#session = session;
	}

	/** Follows the session; call it after every change and each second. @param nowMs a monotonic clock. */
	follow(state: PlayerState, positionMs: number, nowMs: number): void {
		if (state.kind === 'ready' || state.kind === 'finished') return this.clear();
		const info = infoOf(state, positionMs, this.#artwork);
		const key = info ? `${info.title}/${info.artist}/${info.album}` : '';
		if (info && key !== this.#shown) {
			this.#shown = key;
			this.#device.show(info, this.#handlers());
			this.#told = null;
		}
		const playing = state.kind === 'running';
		const expectedMs =
			this.#told && this.#told.positionMs + (this.#told.playing ? nowMs - this.#told.atMs : 0);
		const known =
			expectedMs !== null &&
			this.#told?.playing === playing &&
			Math.abs(expectedMs - positionMs) < TOLD_AGAIN_MS;
		if (known) return;
		this.#told = { positionMs, atMs: nowMs, playing };
		const { durationMs } = timelineOf(state.plan);
		this.#device.setPosition({ positionMs, durationMs, playing });
	}

	/** The sound began anew: iOS has forgotten everything. */
	again(): void {
		this.#shown = '';
		this.#told = null;
	}

	clear(): void {
		if (this.#shown === '') return;
		this.again();
		this.#device.clear();
	}

	#handlers() {
		const on = (act: (session: PlayerSession) => void) => () => {
			const session = this.#session();
			if (session) act(session);
		};
		return {
			// Only what is paused: a sharp pain is answered on the screen.
			play: on((s) => s.state.kind === 'paused' && s.resume()),
			pause: on((s) => s.send({ kind: 'pause' })),
			stop: on((s) => s.send({ kind: 'pause' })),
			previous: on((s) => s.send({ kind: 'previous' })),
			next: on((s) => s.send({ kind: 'next' })),
			seek: (toMs: number) => this.#session()?.send({ kind: 'seek', toMs }),
			seekBy: (byMs: number) => this.#session()?.send({ kind: 'nudge', byMs })
		};
	}
}

/** "Roll, front of thigh", "Left, step 2 of 13", the routine. */
function infoOf(state: PlayerState, positionMs: number, artwork: string): MediaInfo | null {
	const view = playerView(state, positionMs);
	const position = positionAt(timelineOf(state.plan), positionMs);
	if (!view || position.kind === 'at-end') return null;
	const title = stepTitle(view.step);
	const step = `Step ${view.stepNumber} of ${view.stepCount}`;
	return {
		title: view.phase.kind === 'step' ? title : `Next: ${title}`,
		artist: [sideWord(view.side), step].filter(Boolean).join(', '),
		album: state.plan.routine.title,
		artwork: [{ src: artwork, sizes: '512x512', type: 'image/png' }]
	};
}
