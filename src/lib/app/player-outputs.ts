import type { Cue, CuePreferences } from '$lib/core/cues/types';
import type { PlayerState } from '$lib/core/player/types';
import type { CueSounds } from '$lib/platform/audio/cue-sounds';
import type { Speech } from '$lib/platform/speech/speech';
import type { Vibration } from '$lib/platform/vibration/vibration';
import type { WakeLock } from '$lib/platform/wake-lock/wake-lock';
import { soundCues } from './sound-map';
import { stopWords } from './stop-words';

/** What the user wants of the outputs. */
export type OutputSettings = {
	readonly sounds: boolean;
	/** 0–1. */
	readonly volume: number;
	readonly voice: boolean;
	readonly voiceURI: string | null;
	readonly vibration: boolean;
	readonly keepScreenOn: boolean;
	readonly halfWay: boolean;
	readonly countdown: boolean;
};

export type Devices = {
	readonly cuePlayer: CueSounds;
	readonly speech: Speech;
	readonly vibration: Vibration;
	readonly wakeLock: WakeLock;
};

/** A busy device takes a moment to come back; a call or another app keeps it longer than this. */
const RECOVERY_TRIES = 4;
const RECOVERY_EVERY_MS = 1000;

/** Whether the sound could be got back. Until it is known the session goes on by the other clock. */
async function recovers(cuePlayer: CueSounds): Promise<boolean> {
	for (let i = 0; i < RECOVERY_TRIES; i++) {
		const state = await cuePlayer.recover();
		if (state !== 'interrupted') return state === 'running';
		await new Promise((done) => setTimeout(done, RECOVERY_EVERY_MS));
	}
	return cuePlayer.state() === 'running';
}

/**
 * Everything a session does outside the screen. Each device may be missing or fail; that changes nothing else.
 */
export class PlayerOutputs {
	readonly #devices: Devices;
	readonly #settings: () => OutputSettings;

	constructor(devices: Devices, settings: () => OutputSettings) {
		this.#devices = devices;
		this.#settings = settings;
	}

	cuePreferences(): CuePreferences {
		const { halfWay, countdown } = this.#settings();
		return { halfWay, countdown };
	}

	/** Inside a tap: unlocks sound and voice. Keep it synchronous. */
	unlock(): void {
		this.applySettings();
		this.#devices.cuePlayer.unlock();
		if (this.#settings().voice) this.#devices.speech.unlock();
	}

	/** Inside a tap: sounds and speaks as a session would, so that both can be judged. */
	preview(): void {
		this.unlock();
		if (this.#settings().voice) this.#devices.speech.say('Left side. Glide up, slowly.');
	}

	applySettings(): void {
		const { sounds, volume, voice, voiceURI } = this.#settings();
		this.#devices.cuePlayer.setVolume(volume);
		this.#devices.cuePlayer.setMuted(!sounds);
		this.#devices.speech.setVoice(voiceURI);
		this.#devices.speech.setEnabled(voice);
	}

	/**
	 * Hands every cue from a position on to the sound hardware. While its clock stands still there is nothing to hand
	 * to: `onSound` says when to call this again.
	 */
	play(cues: readonly Cue[], positionMs: number): void {
		const { cuePlayer } = this.#devices;
		const clockMs = cuePlayer.clockMs();
		if (clockMs !== null) cuePlayer.schedule(soundCues(cues), positionMs, clockMs);
	}

	/**
	 * Sound came (back): what is left has to be handed over again. Or it was taken away and could not be got back.
	 * @returns how to stop listening.
	 */
	onSound(back: () => void, lost: () => void): () => void {
		const { cuePlayer } = this.#devices;
		let heard = false;
		let trying = false;
		const tryAgain = async () => {
			trying = true;
			const recovered = await recovers(cuePlayer);
			trying = false;
			if (!recovered) lost();
		};
		return cuePlayer.onStateChange((state) => {
			if (state === 'running') {
				heard = true;
				back();
			} else if (state === 'taken') {
				lost();
			} else if (state === 'interrupted' && heard && !trying) {
				// A device that never started is no interruption: the session goes on without sound.
				void tryAgain();
			}
		});
	}

	/** A cue whose time has come, for the outputs that need the page. */
	give(cue: Cue): void {
		const { voice, vibration } = this.#settings();
		if (voice && cue.say !== undefined) this.#devices.speech.say(cue.say);
		if (vibration) this.#devices.vibration.vibrate(cue.kind);
	}

	/** Nothing sounds or speaks from now. */
	hush(): void {
		this.#devices.cuePlayer.cancel();
		this.#devices.speech.cancel();
		this.#devices.vibration.cancel();
	}

	/** The stop of a sharp pain, at once. */
	stopWords(state: PlayerState): void {
		const { voice, vibration } = this.#settings();
		this.#devices.cuePlayer.playNow('sharp-pain');
		if (vibration) this.#devices.vibration.vibrate('sharp-pain');
		if (voice) this.#devices.speech.say(stopWords(state).join(' '));
	}

	/** What follows from the state alone. */
	sync(state: PlayerState): void {
		this.#devices.wakeLock.want(this.#settings().keepScreenOn && state.kind === 'running');
	}

	/** The session is over or left: give everything back. */
	close(): void {
		this.hush();
		this.#devices.wakeLock.want(false);
		void this.#devices.cuePlayer.close();
	}
}
