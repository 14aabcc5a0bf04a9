/** −40 dBFS: above an MP3's pre-echo, below the softest first consonant of the levelled clips. */
const ONSET = 0.01;
/** Kept before the onset, so that a soft consonant is whole, seconds. The clips are made with as much. */
const LEAD_SECONDS = 0.012;
/** At both ends, so that nothing clicks, seconds. */
const EDGE_SECONDS = 0.004;

/**
 * The sound itself out of what a decoder gave. Decoders differ in how much silence they leave before it (MP3 has a delay
 * of about 1100 samples, which some take away), so the start is found, not computed.
 * @param seconds how long the clip sounds.
 */
export function alignClip(
	decoded: Float32Array,
	seconds: number,
	sampleRate: number
): Float32Array {
	const onset = Math.max(
		0,
		decoded.findIndex((value) => Math.abs(value) >= ONSET)
	);
	const from = Math.max(0, onset - Math.round(LEAD_SECONDS * sampleRate));
	const clip = decoded.slice(from, from + Math.round(seconds * sampleRate));
	const edge = Math.min(Math.round(EDGE_SECONDS * sampleRate), clip.length >> 1);
	for (let i = 0; i < edge; i += 1) {
		clip[i] = ((clip[i] ?? 0) * i) / edge;
		const last = clip.length - 1 - i;
		clip[last] = ((clip[last] ?? 0) * i) / edge;
	}
	return clip;
}
