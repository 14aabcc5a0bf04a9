import { isBeat } from '$lib/core/cues/beats';
import { isFlashed } from '$lib/core/cues/flash';
import { cuePreferencesFor, type CueWishes } from '$lib/core/cues/preferences';
import type { Cue, CuePreferences } from '$lib/core/cues/types';
import type { PlayerState } from '$lib/core/player/types';
import { isForBedtime } from '$lib/core/routine/routine';
import type { Routine } from '$lib/core/routine/schema';
import type { Speech } from '$lib/platform/speech/speech';
import type { Vibration } from '$lib/platform/vibration/vibration';
import type { WakeLock } from '$lib/platform/wake-lock/wake-lock';
import type { RecordedVoice, VoiceLine } from '$lib/platform/voice/voice';
import { lineCues } from './line-cues';
import { PREVIEW_LINE } from './preview-line';
import { soundCues } from './sound-map';
import type { SoundModes } from './sound-modes';
import { STOP_LINES, stopWords } from './stop-words';

/** What the user wants of the outputs. */
export type OutputSettings = CueWishes & {
	readonly sounds: boolean;
	/** 0–1. */
	readonly volume: number;
	readonly voice: boolean;
	readonly voiceURI: string | null;
	readonly vibration: boolean;
	readonly keepScreenOn: boolean;
	/** Neither sounds nor voice, whatever their own switches say. Means nothing where nothing can be felt. */
	readonly vibrationOnly: boolean;
	readonly flash: boolean;
};

export type Devices = {
	readonly cuePlayer: SoundModes;
	readonly speech: Speech;
	readonly voice: RecordedVoice;
	readonly vibration: Vibration;
	readonly wakeLock: WakeLock;
	/** Lights up the screen once. */
	readonly flash: () => void;
};

/**
 * How much of what was asked for the recorded voice can say.
 * - `waiting`: the clips are on their way, or nothing was asked for yet.
 * - `some`: a routine that the user built or imported has words of its own.
 */
export type Recorded = 'waiting' | 'all' | 'some' | 'none';

/** A busy device takes a moment to come back; a call or another app keeps it longer than this. */
const RECOVERY_TRIES = 4;
const RECOVERY_EVERY_MS = 1000;

/** Opening a Bluetooth headset takes a second, milliseconds. */
const START_LIMIT_MS = 2000;

/** Whether the sound runs, now or in a moment: a tap has just unlocked it. */
function whenRunning(cuePlayer: SoundModes): Promise<boolean> {
	if (cuePlayer.state() === 'running') return Promise.resolve(true);
	return new Promise((done) => {
		const finish = (running: boolean) => {
			stop();
			clearTimeout(limit);
			done(running);
		};
		const stop = cuePlayer.onStateChange((state) => state === 'running' && finish(true));
		const limit = setTimeout(() => finish(false), START_LIMIT_MS);
	});
}

/** Whether the sound could be got back. Until it is known the session goes on by the other clock. */
async function recovers(cuePlayer: SoundModes): Promise<boolean> {
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
	readonly #wanted: () => OutputSettings;
	/** The routine at hand is one for bed. */
	#bedtime = false;
	/** What the recorded voice was asked to get ready. */
	#texts: readonly string[] = [];
	/** When that is there, or cannot be had. */
	#voiceReady: Promise<unknown> = Promise.resolve();
	/** What the voice settings were when the plan was handed over. */
	#spokenBy = '';
	/** Tells the session that what was handed over is out of date. */
	#replan = () => {};

	constructor(devices: Devices, settings: () => OutputSettings) {
		this.#devices = devices;
		this.#wanted = settings;
	}

	/** What the user wants, as far as this device and the time of day allow. */
	#settings(): OutputSettings {
		const wanted = this.#wanted();
		const flash = wanted.flash && !this.#bedtime;
		const silent = wanted.vibrationOnly && this.#devices.vibration.supported();
		if (!silent) return { ...wanted, flash };
		return { ...wanted, flash, sounds: false, voice: false, vibration: true };
	}

	/** What is played from now on: a routine for bed sounds softer. */
	serve(routine: Routine): void {
		this.#bedtime = isForBedtime(routine);
		this.#devices.cuePlayer.setSounds(this.#bedtime ? 'soft' : 'usual');
	}

	/** The cues of the routine that is served. */
	cuePreferences(): CuePreferences {
		return cuePreferencesFor(this.#wanted(), this.#bedtime);
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
		if (!this.#settings().voice) return;
		if (this.#systemSpeaks()) this.#devices.speech.say(PREVIEW_LINE);
		else void this.#previewRecorded();
	}

	async #previewRecorded(): Promise<void> {
		const { cuePlayer, voice, speech } = this.#devices;
		if (!voice.has(PREVIEW_LINE)) await voice.prepare([PREVIEW_LINE, ...this.#texts]);
		const line = voice.line(PREVIEW_LINE);
		const running = await whenRunning(cuePlayer);
		if (line && running) cuePlayer.playNow('started', line);
		else speech.say(PREVIEW_LINE);
	}

	/** Gets the clips of these texts ready, and those of the stop of a sharp pain. */
	prepareVoice(texts: readonly string[]): void {
		const wanted = [...texts, ...STOP_LINES];
		const { voice } = this.#devices;
		if (voice.state() !== 'missing' && wanted.join() === this.#texts.join()) return;
		this.#texts = wanted;
		this.#voiceReady = voice.prepare(wanted);
	}

	/** How much of what was asked for the recorded voice can say now. */
	get recorded(): Recorded {
		const { voice } = this.#devices;
		if (voice.state() === 'missing') return 'none';
		if (voice.state() === 'waiting' || this.#texts.length === 0) return 'waiting';
		return this.#texts.every((text) => voice.has(text)) ? 'all' : 'some';
	}

	/** Whether the user chose a voice of the system, and it is there. */
	#systemSpeaks(): boolean {
		const { voiceURI } = this.#settings();
		return this.#devices.speech.voices().some((voice) => voice.voiceURI === voiceURI);
	}

	/** The line as the recorded voice says it; null when it is off, has no clip of it, or another was chosen. */
	#lineOf(text: string): VoiceLine | null {
		if (!this.#settings().voice || this.#systemSpeaks()) return null;
		return this.#devices.voice.line(text);
	}

	applySettings(): void {
		const { sounds, volume, voice, voiceURI } = this.#settings();
		this.#devices.cuePlayer.setVolume(volume);
		this.#devices.cuePlayer.setMuted(!sounds);
		this.#devices.speech.setVoice(voiceURI);
		this.#devices.speech.setVolume(volume);
		this.#devices.speech.setEnabled(voice);
		// What is still to be spoken was handed over with the plan.
		const spokenBy = JSON.stringify([voice, voiceURI]);
		if (this.#spokenBy === spokenBy) return;
		this.#spokenBy = spokenBy;
		this.#replan();
	}

	/** Makes the track of a plan ahead of the Start tap, with the voice once that is ready. */
	async prepareTrack(cues: readonly Cue[]): Promise<void> {
		this.applySettings();
		await this.#voiceReady;
		const lines = lineCues(cues, (text) => this.#lineOf(text));
		this.#devices.cuePlayer.prepareTrack(soundCues(cues), lines);
	}

	/**
	 * Hands every cue from a position on to the sound hardware. While its clock stands still there is nothing to hand
	 * to: `onSound` says when to call this again.
	 */
	play(cues: readonly Cue[], positionMs: number): void {
		const { cuePlayer } = this.#devices;
		const clockMs = cuePlayer.clockMs();
		if (clockMs === null) return;
		const lines = lineCues(cues, (text) => this.#lineOf(text));
		cuePlayer.schedule(soundCues(cues), positionMs, clockMs, lines);
	}

	/** How much later than the audio clock says a sound is heard now, milliseconds; 0 while it does not run. */
	latencyMs(): number {
		const { cuePlayer } = this.#devices;
		return cuePlayer.clockMs() === null ? 0 : cuePlayer.latencyMs();
	}

	/**
	 * Sound came (back): what is left has to be handed over again. Or it was taken away and could not be got back.
	 * @param silent it stopped just now, and may come back. Where it is switched off nothing is missed.
	 * @returns how to stop listening.
	 */
	onSound(back: () => void, lost: () => void, silent: () => void = () => {}): () => void {
		const { cuePlayer, voice } = this.#devices;
		this.#replan = back;
		let heard = false;
		let trying = false;
		const tryAgain = async () => {
			trying = true;
			const needed = this.isHeard();
			if (needed) silent();
			const recovered = await recovers(cuePlayer);
			trying = false;
			if (!recovered && needed) lost();
		};
		const stopListeningToVoice = voice.onChange(back);
		const stopListeningToSound = cuePlayer.onStateChange((state) => {
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
		return () => {
			this.#replan = () => {};
			stopListeningToVoice();
			stopListeningToSound();
		};
	}

	/** Whether a cue concerns the outputs that need the page. A beat nobody feels must not wake it. */
	needsPage({ kind }: Cue): boolean {
		return !isBeat(kind) || (this.#settings().vibration && this.#devices.vibration.supported());
	}

	/** Whether anything of the session is to be heard. */
	isHeard(): boolean {
		const { sounds, voice } = this.#settings();
		return sounds || voice;
	}

	/** A cue whose time has come, for the outputs that need the page. */
	give(cue: Cue): void {
		const { voice, vibration, flash } = this.#settings();
		if (flash && isFlashed(cue.kind)) this.#devices.flash();
		if (voice && cue.say !== undefined) this.#say(cue.say);
		if (vibration) this.#devices.vibration.vibrate(cue.kind);
	}

	/** Speaks by the system what the recorded voice does not: it was handed over with the plan, or cannot sound now. */
	#say(text: string): void {
		const { cuePlayer, speech } = this.#devices;
		if (cuePlayer.clockMs() === null || !this.#lineOf(text)) speech.say(text);
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
		const words = stopWords(state).join(' ');
		this.#devices.cuePlayer.playNow('sharp-pain', this.#lineOf(words) ?? undefined);
		if (vibration) this.#devices.vibration.vibrate('sharp-pain');
		if (voice) this.#say(words);
	}

	/** What follows from the state alone. */
	sync(state: PlayerState): void {
		const { wakeLock, cuePlayer } = this.#devices;
		// In the pocket the screen is to go off.
		const bright = this.#settings().keepScreenOn && cuePlayer.mode() === 'with-music';
		wakeLock.want(bright && state.kind === 'running');
		// Whatever ended it but its own end: nothing is left to ring out.
		if (state.kind === 'finished' && state.how !== 'completed') void cuePlayer.close();
	}

	/** The session is over or left: give everything back. */
	close(): void {
		this.hush();
		this.#devices.wakeLock.want(false);
		void this.#devices.cuePlayer.close();
	}
}
