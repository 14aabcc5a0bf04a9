import type { AudioState, LineCue, SoundCue } from '$lib/platform/audio/cue-player';
import type { CueSounds } from '$lib/platform/audio/cue-sounds';
import type { Pocket } from '$lib/platform/pocket/pocket';
import type { Settings } from '$lib/storage/settings';

export type SoundMode = Settings['soundMode'];

/** The two engines as one: whichever the user chose, and Web Audio where the pocket cannot be played. */
export type SoundModes = CueSounds & {
	/** What the next tap starts. The other one lets its hardware go. */
	use(mode: SoundMode): void;
	/** Makes the track of a plan ahead. */
	prepareTrack(cues: readonly SoundCue[], lines: readonly LineCue[]): void;
	/** What sounds really. */
	mode(): SoundMode;
	/** Pocket was asked for and cannot be played: the session goes on with music. @returns how to stop listening. */
	onFallBack(listener: () => void): () => void;
};

export function createSoundModes(withMusic: CueSounds, pocket: Pocket): SoundModes {
	const engines = { 'with-music': withMusic, pocket } as const;
	const listeners = new Set<(state: AudioState) => void>();
	const fallBackListeners = new Set<() => void>();
	let mode: SoundMode = 'with-music';

	const engine = (): CueSounds => engines[mode];
	const both = [withMusic, pocket];
	const tell = (state: AudioState) => {
		for (const listener of [...listeners]) listener(state);
	};

	/** Still within reach of the tap that was refused: a moment later no sound may begin. */
	function fallBack(): void {
		mode = 'with-music';
		withMusic.unlock();
		for (const listener of [...fallBackListeners]) listener();
		tell(withMusic.state());
	}

	withMusic.onStateChange((state) => mode === 'with-music' && tell(state));
	pocket.onStateChange((state) => {
		if (mode !== 'pocket') return;
		if (state === 'missing') fallBack();
		else tell(state);
	});

	return {
		use(next) {
			if (next === 'pocket') pocket.renew();
			if (next === mode) return;
			void engine().close();
			mode = next;
			tell(engine().state());
		},
		prepareTrack: (cues, lines) => pocket.prepare(cues, lines),
		mode: () => mode,
		onFallBack(listener) {
			fallBackListeners.add(listener);
			return () => fallBackListeners.delete(listener);
		},
		open: () => engine().open(),
		unlock() {
			engine().unlock();
			if (mode === 'pocket' && pocket.state() === 'missing') fallBack();
		},
		clockMs: () => engine().clockMs(),
		latencyMs: () => engine().latencyMs(),
		schedule: (...plan) => engine().schedule(...plan),
		cancel: () => engine().cancel(),
		playNow: (...what) => engine().playNow(...what),
		setVolume: (volume) => both.forEach((one) => one.setVolume(volume)),
		setMuted: (muted) => both.forEach((one) => one.setMuted(muted)),
		setSounds: (set) => both.forEach((one) => one.setSounds(set)),
		state: () => engine().state(),
		onStateChange(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		recover: () => engine().recover(),
		close: () => engine().close()
	};
}
