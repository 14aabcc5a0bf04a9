import { PRESSURE_LEVEL, type Pressure } from '../routine/vocabulary';
import { usesHolds } from '../routine/uses';
import type { GatedRoutine } from './gates';

/** What the soreness right now leaves open. */
export type SorenessVerdict =
	| { readonly kind: 'open' }
	/** No massage at all today; easy movement, if it can be done. */
	| { readonly kind: 'no-massage' }
	/** A gentler routine may be played: nothing firmer than `cap`. */
	| { readonly kind: 'too-firm'; readonly cap: Pressure };

/** Soreness, 0–10, from which there is no massage: rule G7 of the content brief, section 5. */
const NO_MASSAGE_FROM = 8;
/** From here only light, and neither gun nor holds (rule N3), and from `MODERATE_FROM` nothing firmer than moderate (rule N2). */
const LIGHT_FROM = 6;
const MODERATE_FROM = 5;

/**
 * Whether a routine of that pressure may be started on muscles that sore. Pure and total.
 * @param soreness 0–10 right now, or `null` when it was not answered: then nothing is closed by it.
 */
export function sorenessAllows(
	soreness: number | null,
	{ pressure, techniques }: Pick<GatedRoutine, 'pressure' | 'techniques'>
): SorenessVerdict {
	if (soreness === null || soreness < MODERATE_FROM) return { kind: 'open' };
	if (soreness >= NO_MASSAGE_FROM) return { kind: 'no-massage' };
	const cap = soreness >= LIGHT_FROM ? 'light' : 'moderate';
	const tooHard =
		cap === 'light' && (techniques.includes('percussion-glide') || usesHolds({ techniques }));
	return tooHard || PRESSURE_LEVEL[pressure] > PRESSURE_LEVEL[cap]
		? { kind: 'too-firm', cap }
		: { kind: 'open' };
}
