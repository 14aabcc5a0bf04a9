import { softLimit } from '../audio/loudness';

/** A sound and where it begins in the mix, samples. */
export type MixPart = { readonly samples: Float32Array; readonly atSample: number };

/**
 * Adds sounds to the bed and makes 16-bit samples of it. Where they overlap they are summed and bent below full scale.
 * @param bed looped under everything, from its start.
 * @param gain of the parts, 0–1; the bed keeps its level.
 */
export function mix(
	length: number,
	bed: Float32Array,
	parts: readonly MixPart[],
	gain: number
): Int16Array<ArrayBuffer> {
	const sum = new Float32Array(length);
	for (const { samples, atSample } of parts) {
		const end = Math.min(length, atSample + samples.length);
		for (let i = atSample; i < end; i++)
			sum[i] = (sum[i] ?? 0) + gain * (samples[i - atSample] ?? 0);
	}
	const mixed = new Int16Array(length);
	for (let i = 0; i < length; i++)
		mixed[i] = Math.round(32_767 * softLimit((sum[i] ?? 0) + (bed[i % bed.length] ?? 0)));
	return mixed;
}

/**
 * The same sound at another rate, by a cubic through the four nearest samples (Catmull-Rom). It must hold nothing above
 * half of either rate.
 */
export function resample(samples: Float32Array, from: number, to: number): Float32Array {
	if (from === to) return samples;
	const step = from / to;
	const at = (i: number) => samples[Math.min(samples.length - 1, Math.max(0, i))] ?? 0;
	return Float32Array.from({ length: Math.round(samples.length / step) }, (_, i) => {
		const place = i * step;
		const k = Math.floor(place);
		const t = place - k;
		const [a, b, c, d] = [at(k - 1), at(k), at(k + 1), at(k + 2)];
		return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
	});
}
