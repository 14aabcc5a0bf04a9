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
const SENTENCE_GAP_SECONDS = 0.3;
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

/**
 * How much of a line is spoken when there is only so much room, seconds: all of it, else up to the last whole sentence,
 * else (not even the first fits) as much as there is room for.
 */
export function spokenSeconds({ seconds, sentenceEnds }: VoiceLine, roomSeconds: number): number {
	if (seconds <= roomSeconds) return seconds;
	return sentenceEnds.findLast((end) => end <= roomSeconds) ?? Math.max(0, roomSeconds);
}
