import { softLimit } from './loudness';

/**
/**
 * Sounds that are silenced together: the cues of the plan, the beats that keep its tempo, the answers to taps, and the
 * voice. A cancelled plan must not cut the "sharp pain" sound of the same tap.
 */
export type Line = 'cues' | 'beats' | 'taps' | 'voice';

/** One AudioContext with its nodes. What plays when is the caller's; how it is started, faded and mixed is here. */
export type AudioGraph = {
	readonly context: AudioContext;
	/**
	 * Starts a buffer at a context time in seconds; at once when that time has passed.
	 * @param times how often it is played without a gap.
	 */
	play(line: Line, buffer: AudioBuffer, atSeconds: number, times?: number): void;
	/** Drops what has not begun. What sounds rings out. */
	drop(line: Line): void;
	/** Drops what has not begun and fades what sounds. */
	hush(line: Line): void;
	/** 0–1, of all that is heard, without a zipper noise. */
	setGain(gain: number): void;
	/** Silences all but the voice. */
	setMuted(muted: boolean): void;
};

type Strip = {
	readonly input: GainNode;
	/** What has not ended, with its start in context time, seconds. */
	readonly sources: Map<AudioBufferSourceNode, number>;
};

/** A cut within a few cycles clicks; 8 ms does not, and is still "at once". */
const FADE_SECONDS = 0.008;
/** The hardware's buffers are filled ahead of the time we read; a fade that began in the past would be a jump. */
const FADE_LEAD_SECONDS = 0.01;
/** Time constant of volume changes. */
const SMOOTH_SECONDS = 0.015;

/** @param bed looped under everything, at its own level, whatever the volume. */
export function createAudioGraph(
	context: AudioContext,
	{ gain, muted }: { readonly gain: number; readonly muted: boolean },
	bed: AudioBuffer
): AudioGraph {
	const volume = context.createGain();
	volume.gain.value = gain / SOFT_LIMIT_RANGE;
	const limiter = context.createWaveShaper();
	limiter.curve = softLimitCurve();
	volume.connect(limiter).connect(context.destination);
	const chimes = context.createGain();
	chimes.gain.value = muted ? 0 : 1;
	chimes.connect(volume);

	const strips: Record<Line, Strip> = {
		cues: addStrip('cues'),
		beats: addStrip('beats'),
		taps: addStrip('taps'),
		voice: addStrip('voice')
	};

	const ground = context.createBufferSource();
	ground.buffer = bed;
	ground.loop = true;
	ground.connect(context.destination);
	ground.start();

	function addStrip(line: Line): Strip {
		const input = context.createGain();
		input.connect(line === 'voice' ? volume : chimes);
		return { input, sources: new Map() };
	}

	/** Half-open, like every window here: what starts exactly now has not begun. @returns what has begun. */
	function dropAhead({ sources }: Strip): AudioBufferSourceNode[] {
		const begun: AudioBufferSourceNode[] = [];
		for (const [source, atSeconds] of sources) {
			if (atSeconds < context.currentTime) {
				begun.push(source);
				continue;
			}
			sources.delete(source);
			source.onended = null;
			source.stop();
			source.disconnect();
		}
		return begun;
	}

	return {
		context,
		play(line, buffer, atSeconds, times = 1) {
			const { input, sources } = strips[line];
			const source = context.createBufferSource();
			source.buffer = buffer;
			source.connect(input);
			source.onended = () => {
				sources.delete(source);
				source.disconnect();
			};
			source.start(atSeconds);
			if (times > 1) {
				source.loop = true;
				source.stop(atSeconds + times * buffer.duration);
			}
			sources.set(source, atSeconds);
		},
		drop(line) {
			dropAhead(strips[line]);
		},
		hush(line) {
			const strip = strips[line];
			const begun = dropAhead(strip);
			if (begun.length === 0) return;
			const fromSeconds = context.currentTime + FADE_LEAD_SECONDS;
			strips[line] = addStrip(line);
			strip.input.gain.setValueAtTime(1, fromSeconds);
			strip.input.gain.linearRampToValueAtTime(0, fromSeconds + FADE_SECONDS);
			for (const source of begun) source.stop(fromSeconds + FADE_SECONDS);
		},
		setGain(next) {
			volume.gain.setTargetAtTime(next / SOFT_LIMIT_RANGE, context.currentTime, SMOOTH_SECONDS);
		},
		setMuted(next) {
			chimes.gain.setTargetAtTime(next ? 0 : 1, context.currentTime, SMOOTH_SECONDS);
		}
	};
}

/** The limiter takes sums up to four times full scale. A wave shaper reads −1…1, so the volume scales into that. */
const SOFT_LIMIT_RANGE = 4;
/**
 * The soft limit as a curve. A DynamicsCompressor would do it too, and delay every cue by the 6 ms that Chromium's looks
 * ahead.
 */
function softLimitCurve(): Float32Array<ArrayBuffer> {
	const points = 4097;
	return Float32Array.from({ length: points }, (_, i) =>
		softLimit(((2 * i) / (points - 1) - 1) * SOFT_LIMIT_RANGE)
	);
}
