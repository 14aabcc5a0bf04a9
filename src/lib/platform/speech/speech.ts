import type { Voice } from './voices';
import { pickVoice, usableVoices } from './voices';

export type { Voice } from './voices';

/**
 * - `ready`: there is a voice.
 * - `loading`: browsers fill the list of voices some time after the page starts.
 * - `no-voice`: none on this device, or none that works. The app goes on without.
 * - `missing`: no speech here.
 */
export type SpeechState = 'ready' | 'loading' | 'missing' | 'no-voice';

/** Speaks one line at a time with a voice of the device, while the page is visible. Nothing here throws. */
export type Speech = {
	state(): SpeechState;
	/** Called when the state or the list of voices changes. @returns a function that stops listening. */
	onChange(listener: (state: SpeechState) => void): () => void;
	/** The voices of the document's language that need no network. */
	voices(): readonly Voice[];
	/** Call inside the Start tap: iOS speaks only after it spoke once in a tap. */
	unlock(): void;
	/** Speaks a line in place of the one before. @returns false when it will not be spoken. */
	say(line: string): boolean;
	cancel(): void;
	/** Off: `say` does nothing, and a line under way stops. */
	setEnabled(enabled: boolean): void;
	/** @param voiceURI null for the default. One that is gone falls back to it. */
	setVoice(voiceURI: string | null): void;
	/** @param rate 0.5–2, where 1 is the voice's own pace. */
	setRate(rate: number): void;
	/** @param volume 0–1. */
	setVolume(volume: number): void;
};

type Synthesis = Pick<
	SpeechSynthesis,
	'getVoices' | 'speak' | 'cancel' | 'resume' | 'speaking' | 'pending' | 'paused'
> & { addEventListener?: SpeechSynthesis['addEventListener'] };

export type SpeechEnv = {
	readonly synthesis: Synthesis | undefined;
	readonly Utterance: (new (text: string) => SpeechSynthesisUtterance) | undefined;
	readonly document: Pick<Document, 'visibilityState' | 'documentElement'> | undefined;
	/** Runs something later. @returns a function that calls it off. */
	readonly after: (ms: number, run: () => void) => () => void;
};

/** Android and Chrome fill the list within a second or two; after that, none is none until an event says otherwise. */
const LOADING_MS = 3000;
/** On Linux and in older Chromium `cancel()` also swallows what is spoken right after it. */
const AFTER_CANCEL_MS = 60;

function browserSpeech(): SpeechEnv {
	return {
		synthesis: globalThis.speechSynthesis,
		Utterance: globalThis.SpeechSynthesisUtterance,
		document: globalThis.document,
		after: (ms, run) => {
			const timer = setTimeout(run, ms);
			return () => {
				clearTimeout(timer);
			};
		}
	};
}

export function createSpeech(env: SpeechEnv = browserSpeech()): Speech {
	const { synthesis, Utterance, document } = env;
	const language = document?.documentElement.lang || 'en';
	const listeners = new Set<(state: SpeechState) => void>();
	let usable: readonly SpeechSynthesisVoice[] = [];
	let current: SpeechState = synthesis && Utterance ? 'loading' : 'missing';
	let enabled = true;
	let chosenURI: string | null = null;
	let rate = 1;
	let volume = 1;
	// Chrome collects an utterance that nobody holds, and its events never come.
	let speaking: SpeechSynthesisUtterance | null = null;
	let callOff = () => {};

	function enter(next: SpeechState, always = false): void {
		if (next === current && !always) return;
		current = next;
		for (const listener of [...listeners]) listener(next);
	}

	function readVoices(): readonly SpeechSynthesisVoice[] {
		try {
			return usableVoices(synthesis?.getVoices() ?? [], language);
		} catch {
			// Private modes of some browsers forbid the list.
			return [];
		}
	}

	function refresh(): void {
		if (current === 'missing') return;
		const before = usable.map(({ voiceURI }) => voiceURI).join('\n');
		usable = readVoices();
		const changed = usable.map(({ voiceURI }) => voiceURI).join('\n') !== before;
		if (usable.length > 0) enter('ready', changed);
		else if (current === 'ready') enter('no-voice');
	}

	function make(text: string): SpeechSynthesisUtterance | null {
		const voice = pickVoice(usable, chosenURI, language);
		if (!voice || !Utterance) return null;
		const utterance = new Utterance(text);
		utterance.voice = voice;
		// Android goes by the language, not by the voice.
		utterance.lang = voice.lang;
		utterance.rate = rate;
		utterance.volume = volume;
		utterance.onend = () => {
			if (speaking === utterance) speaking = null;
		};
		utterance.onerror = ({ error }) => {
			if (speaking === utterance) speaking = null;
			// Our own cancel, or a tap that has not come yet. Anything else casts doubt on the voices.
			if (error !== 'canceled' && error !== 'interrupted') fail();
		};
		return utterance;
	}

	function fail(): void {
		usable = readVoices();
		if (usable.length === 0 && current !== 'missing') enter('no-voice');
	}

	function speak(utterance: SpeechSynthesisUtterance): void {
		speaking = utterance;
		try {
			synthesis?.speak(utterance);
			// Chrome may stay paused for ever after the page was hidden while it spoke.
			if (synthesis?.paused) synthesis.resume();
		} catch {
			speaking = null;
			fail();
		}
	}

	function cancel(): void {
		callOff();
		speaking = null;
		try {
			synthesis?.cancel();
		} catch {
			// Nothing spoke, then.
		}
	}

	function listen(): void {
		if (current === 'missing') return;
		refresh();
		// Old Safari has no events here; `say` looks at the list again.
		synthesis?.addEventListener?.('voiceschanged', refresh);
		env.after(LOADING_MS, () => {
			refresh();
			if (current === 'loading') enter('no-voice');
		});
	}
	listen();

	return {
		state: () => current,
		onChange(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		voices: () => usable,
		unlock() {
			if (!enabled || usable.length === 0 || speaking) return;
			const utterance = make(' ');
			if (!utterance) return;
			utterance.volume = 0;
			speak(utterance);
		},
		say(line) {
			if (!enabled || document?.visibilityState === 'hidden') return false;
			if (usable.length === 0) refresh();
			const utterance = make(line);
			if (!utterance) return false;
			const busy = Boolean(speaking ?? (synthesis?.speaking || synthesis?.pending));
			// Also when idle: Chrome can be stuck with a line that never ends.
			cancel();
			if (busy) {
				callOff = env.after(AFTER_CANCEL_MS, () => {
					speak(utterance);
				});
			} else {
				speak(utterance);
			}
			return true;
		},
		cancel,
		setEnabled(next) {
			if (enabled && !next) cancel();
			enabled = next;
		},
		setVoice(voiceURI) {
			chosenURI = voiceURI;
		},
		setRate(next) {
			rate = Number.isFinite(next) ? Math.min(2, Math.max(0.5, next)) : 1;
		},
		setVolume(next) {
			volume = Number.isFinite(next) ? Math.min(1, Math.max(0, next)) : 1;
		}
	};
}
