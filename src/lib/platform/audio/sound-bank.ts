import type { Beat, BeatKind } from '$lib/core/cues/types';
import { renderBeat } from './beat-sounds';
import type { SoundKind, SoundSet } from './sounds';
import { renderBed, renderSound, SOUND_KINDS } from './sounds';

type Maker = Pick<BaseAudioContext, 'createBuffer'>;

/** The rendered sounds, each made once and kept through any number of contexts. */
export type SoundBank = {
	/** Renders everything in idle time, one sound a slice, so that the Start tap finds it ready. */
	prepare(set?: SoundSet): void;
	get(name: SoundKind | 'bed', context: Maker, set?: SoundSet): AudioBuffer;
	/** A beat with the silence after it, as long as its cycle: looped, it keeps the tempo by itself. */
	beat(kind: BeatKind, beat: Beat, context: Maker): AudioBuffer;
	/** Lets go of the beats; another routine has other tempos. */
	forgetBeats(): void;
};

/** The rate of most phones' hardware. A context of another rate resamples while it plays. */
const SAMPLE_RATE = 48000;
/**
 * Beats have nothing above 3.1 kHz, and a whole number of samples a millisecond keeps a loop exact: a third of the
 * memory and of the time to render.
 */
const BEAT_RATE = 16000;
const BED_SECONDS = 2;

/** @param whenIdle runs a task when the main thread has nothing better to do. */
export function createSoundBank(whenIdle: (run: () => void) => void): SoundBank {
	const rendered = new Map<string, Float32Array<ArrayBuffer>>();
	const buffers = new Map<string, AudioBuffer>();
	const beats = new Map<string, AudioBuffer>();

	const keyOf = (name: SoundKind | 'bed', set: SoundSet) =>
		name === 'bed' ? name : `${set}/${name}`;

	function samples(name: SoundKind | 'bed', set: SoundSet): Float32Array<ArrayBuffer> {
		const key = keyOf(name, set);
		const ready = rendered.get(key);
		if (ready) return ready;
		const made =
			name === 'bed' ? renderBed(SAMPLE_RATE, BED_SECONDS) : renderSound(name, SAMPLE_RATE, set);
		rendered.set(key, made);
		return made;
	}

	function prepare(set: SoundSet = 'usual'): void {
		// The two that the Start tap needs come first.
		const wanted = (['started', 'bed', ...SOUND_KINDS] as const).find(
			(name) => !rendered.has(keyOf(name, set))
		);
		if (!wanted) return;
		whenIdle(() => {
			samples(wanted, set);
			prepare(set);
		});
	}

	return {
		prepare,
		get(name, context, set = 'usual') {
			const key = keyOf(name, set);
			const ready = buffers.get(key);
			if (ready) return ready;
			const data = samples(name, set);
			const buffer = context.createBuffer(1, data.length, SAMPLE_RATE);
			buffer.copyToChannel(data, 0);
			buffers.set(key, buffer);
			return buffer;
		},
		beat(kind, { everyMs, lastsMs }, context) {
			const key = `${kind}/${everyMs}/${lastsMs}`;
			const ready = beats.get(key);
			if (ready) return ready;
			const length = Math.round((everyMs * BEAT_RATE) / 1000);
			const buffer = context.createBuffer(1, length, BEAT_RATE);
			buffer.copyToChannel(renderBeat(kind, lastsMs, BEAT_RATE).subarray(0, length), 0);
			beats.set(key, buffer);
			return buffer;
		},
		forgetBeats: () => beats.clear()
	};
}
