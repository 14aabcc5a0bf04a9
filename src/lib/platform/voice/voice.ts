import type { PackedClip } from './pack';
import { readPack } from './pack';
import { alignClip } from './align';
import type { VoiceLine } from './voice-line';
import { joinClips } from './voice-line';

export type { VoiceLine } from './voice-line';

/**
 * - `waiting`: nothing was asked for yet, or the clips are on their way.
 * - `ready`: what was asked for last can be spoken, as far as it was recorded.
 * - `missing`: no Web Audio, no pack, or none that can be decoded here.
 */
export type RecordedVoiceState = 'waiting' | 'ready' | 'missing';

/** The recorded voice: whole lines as samples, with no network and no voice of the system. Nothing here throws. */
export type RecordedVoice = {
	state(): RecordedVoiceState;
	/** Called when the state changes, and when more lines can be spoken. @returns a function that stops listening. */
	onChange(listener: (state: RecordedVoiceState) => void): () => void;
	/**
	 * Gets the clips of these lines ready and lets the others go. The order is the order of need. Settles, never rejects,
	 * when all are ready that can be; may be called again while it works.
	 */
	prepare(lines: readonly string[]): Promise<void>;
	/** Whether `line` would give this one now. */
	has(line: string): boolean;
	/** The whole line, joined from its clips, or null when one of them was not recorded or is not ready. */
	line(line: string): VoiceLine | null;
};

/** What decoding needs of the browser. */
export type VoiceEnv = {
	/** The pack, whole. */
	readonly fetchPack: () => Promise<ArrayBuffer>;
	/** One clip as mono samples at `VOICE_SAMPLE_RATE`, or undefined when there is no Web Audio here. */
	readonly decode: ((mp3: ArrayBuffer) => Promise<Float32Array>) | undefined;
	/** A line as the clips of its sentences. */
	readonly sentencesOf: (line: string) => readonly (readonly string[])[];
};

/**
 * Twice the highest sound of the clips (8 kHz) and a half more: what a context of 48 kHz interpolates between samples
 * then lies above what a loudspeaker plays. Half the memory of 48 kHz.
 */
export const VOICE_SAMPLE_RATE = 24_000;

/** The real browser. @param address of the pack. */
export function browserVoice(address: string, sentencesOf: VoiceEnv['sentencesOf']): VoiceEnv {
	const Context = globalThis.OfflineAudioContext as typeof OfflineAudioContext | undefined;
	return {
		sentencesOf,
		async fetchPack() {
			const answer = await fetch(address);
			if (!answer.ok)
				throw new Error(`The voice clips were answered with ${String(answer.status)}.`);
			return answer.arrayBuffer();
		},
		decode: Context && decoder(Context)
	};
}

function decoder(Context: typeof OfflineAudioContext) {
	// Only decodes and resamples: it needs no tap, and renders nothing.
	let context: OfflineAudioContext | undefined;
	return async (mp3: ArrayBuffer) => {
		context ??= new Context(1, 1, VOICE_SAMPLE_RATE);
		return (await context.decodeAudioData(mp3)).getChannelData(0);
	};
}

export function createRecordedVoice(env: VoiceEnv): RecordedVoice {
	const listeners = new Set<(state: RecordedVoiceState) => void>();
	let current: RecordedVoiceState = env.decode ? 'waiting' : 'missing';
	let pack: Promise<ReadonlyMap<string, PackedClip>> | null = null;
	let clips = new Map<string, Float32Array>();
	let lines = new Map<string, VoiceLine>();
	let asked = 0;

	function enter(next: RecordedVoiceState): void {
		current = next;
		for (const listener of [...listeners]) listener(next);
	}

	function join(text: string): VoiceLine | null {
		const made = lines.get(text);
		if (made) return made;
		const sentences: Float32Array[][] = [];
		for (const sentence of env.sentencesOf(text)) {
			const found = sentence.flatMap((name) => clips.get(name) ?? []);
			if (found.length < sentence.length) return null;
			sentences.push(found);
		}
		if (sentences.length === 0) return null;
		const line = joinClips(sentences, VOICE_SAMPLE_RATE);
		lines.set(text, line);
		return line;
	}

	async function open(): Promise<ReadonlyMap<string, PackedClip>> {
		try {
			return readPack(await env.fetchPack());
		} catch (reason) {
			// A first visit whose network is lost: the next routine asks again.
			pack = null;
			throw reason;
		}
	}

	return {
		state: () => current,
		onChange(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		async prepare(wanted) {
			const { decode } = env;
			if (!decode) return;
			const mine = ++asked;
			const names = [...new Set(wanted.flatMap((line) => env.sentencesOf(line).flat()))];
			let failed = 0;
			try {
				const packed = await (pack ??= open());
				if (mine !== asked) return;
				clips = new Map(names.flatMap((name) => entryOf(clips, name)));
				lines = new Map(wanted.flatMap((line) => entryOf(lines, line)));
				const missing = names.filter((name) => !clips.has(name) && packed.has(name));
				await Promise.all(
					missing.map(async (name) => {
						const clip = packed.get(name);
						if (!clip) return;
						try {
							// Decoding takes the bytes away; the pack keeps its own.
							const samples = await decode(clip.mp3.slice().buffer);
							if (mine === asked)
								clips.set(name, alignClip(samples, clip.seconds, VOICE_SAMPLE_RATE));
						} catch {
							// This line falls back to the system's voice; the others need not.
							failed += 1;
						}
					})
				);
				if (mine === asked) enter(failed > 0 && failed === missing.length ? 'missing' : 'ready');
			} catch {
				if (mine === asked) enter('missing');
			}
		},
		has: (line) => join(line) !== null,
		line: join
	};
}

function entryOf<V>(map: ReadonlyMap<string, V>, key: string): readonly (readonly [string, V])[] {
	const value = map.get(key);
	return value === undefined ? [] : [[key, value]];
}
