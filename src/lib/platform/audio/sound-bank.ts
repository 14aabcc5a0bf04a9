import type { SoundKind } from './sounds';
import { renderBed, renderSound, SOUND_KINDS } from './sounds';

/** The rendered sounds, each made once and kept through any number of contexts. */
export type SoundBank = {
	/** Renders everything in idle time, one sound a slice, so that the Start tap finds it ready. */
	prepare(): void;
	get(name: SoundKind | 'bed', context: Pick<BaseAudioContext, 'createBuffer'>): AudioBuffer;
};

/** The rate of most phones' hardware. A context of another rate resamples while it plays. */
const SAMPLE_RATE = 48000;
const BED_SECONDS = 2;

/** @param whenIdle runs a task when the main thread has nothing better to do. */
export function createSoundBank(whenIdle: (run: () => void) => void): SoundBank {
	const rendered = new Map<SoundKind | 'bed', Float32Array<ArrayBuffer>>();
	const buffers = new Map<SoundKind | 'bed', AudioBuffer>();

	function samples(name: SoundKind | 'bed'): Float32Array<ArrayBuffer> {
		const ready = rendered.get(name);
		if (ready) return ready;
		const made =
			name === 'bed' ? renderBed(SAMPLE_RATE, BED_SECONDS) : renderSound(name, SAMPLE_RATE);
		rendered.set(name, made);
		return made;
	}

	function prepare(): void {
		// The two that the Start tap needs come first.
		const wanted = (['started', 'bed', ...SOUND_KINDS] as const).find(
			(name) => !rendered.has(name)
		);
		if (!wanted) return;
		whenIdle(() => {
			samples(wanted);
			prepare();
		});
	}

	return {
		prepare,
		get(name, context) {
			const ready = buffers.get(name);
			if (ready) return ready;
			const data = samples(name);
			const buffer = context.createBuffer(1, data.length, SAMPLE_RATE);
			buffer.copyToChannel(data, 0);
			buffers.set(name, buffer);
			return buffer;
		}
	};
}
