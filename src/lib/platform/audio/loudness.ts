/** The peak of every rendered sound: below it nothing is changed. */
const KNEE = 0.89;

/**
 * Bends what overlapping sounds add up to below full scale.
 * @param sum of samples, any size; up to 0.89 it stays as it is.
 */
export function softLimit(sum: number): number {
	const room = 1 - KNEE;
	const over = Math.abs(sum) - KNEE;
	return over <= 0 ? sum : Math.sign(sum) * (KNEE + room * Math.tanh(over / room));
}

/**
 * The gain of a loudness 0–1. Half the volume is half as loud: perceived loudness grows as pressure to the power 0.6
 * (Stevens 1955).
 */
export function gainOf(volume: number): number {
	return Number.isFinite(volume) ? Math.min(1, Math.max(0, volume)) ** (1 / 0.6) : 1;
}
