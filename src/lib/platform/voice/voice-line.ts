/** A whole spoken line, ready to be played. */
export type VoiceLine = {
	/** Mono, ±1, beginning with the first sound of the first word. */
	readonly samples: Float32Array<ArrayBuffer>;
	/** Samples a second. */
	readonly sampleRate: number;
	readonly seconds: number;
	/**
	 * Where each sentence ends, seconds from the start, rising; the last is `seconds`. A line that has less room than it is
	 * long is ended at one of them.
	 */
	readonly sentenceEnds: readonly number[];
};

/** Between two sentences, seconds: as long as a reader breathes in. */
const SENTENCE_GAP_SECONDS = 0.25;
/** Between a lead word and what it leads to, seconds. */
const LEAD_GAP_SECONDS = 0.08;

/** Joins the clips of each sentence with the gaps a speaker would leave. */
export function joinClips(
	sentences: readonly (readonly Float32Array[])[],
	sampleRate: number
): VoiceLine {
	const parts: { readonly at: number; readonly clip: Float32Array }[] = [];
	const sentenceEnds: number[] = [];
	let at = 0;
	sentences.forEach((clips, i) => {
		if (i > 0) at += Math.round(SENTENCE_GAP_SECONDS * sampleRate);
		clips.forEach((clip, j) => {
			if (j > 0) at += Math.round(LEAD_GAP_SECONDS * sampleRate);
			parts.push({ at, clip });
			at += clip.length;
		});
		sentenceEnds.push(at / sampleRate);
	});
	const samples = new Float32Array(at);
	for (const part of parts) samples.set(part.clip, part.at);
	return { samples, sampleRate, seconds: at / sampleRate, sentenceEnds };
}

/** A cut in the middle of a word is faded over this much, seconds. */
const FADE_SECONDS = 0.018;
/** Less than a syllable tells nobody anything, seconds. */
const LEAST_SECONDS = 0.2;

/**
 * The line in the room it has before the next one: whole, else up to its last whole sentence, else (not even the first
 * fits) cut with a fade. Two lines never sound at once.
 * @returns null when there is no room for a syllable.
 */
export function fitLine(line: VoiceLine, roomSeconds: number): VoiceLine | null {
	const { samples, sampleRate, seconds, sentenceEnds } = line;
	if (seconds <= roomSeconds) return line;
	if (roomSeconds < LEAST_SECONDS) return null;
	const whole = sentenceEnds.filter((end) => end <= roomSeconds);
	const end = whole.at(-1);
	const cut = samples.slice(0, Math.floor((end ?? roomSeconds) * sampleRate));
	if (end === undefined) fadeOut(cut, Math.round(FADE_SECONDS * sampleRate));
	const cutSeconds = cut.length / sampleRate;
	return {
		samples: cut,
		sampleRate,
		seconds: cutSeconds,
		sentenceEnds: end ? whole : [cutSeconds]
	};
}

function fadeOut(samples: Float32Array, length: number): void {
	for (let i = 0; i < length; i += 1) {
		const at = samples.length - 1 - i;
		samples[at] = ((samples[at] ?? 0) * i) / length;
	}
}
