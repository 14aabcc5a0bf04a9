import type { PlayerState } from '$lib/core/player/types';
import { stepOf } from '$lib/core/timeline/works';

const STOP = ['Stop.', 'Come off the spot.', 'Breathe.'] as const;
const STOP_GUN = ['Stop. Switch it off.', 'Come off the spot.', 'Breathe.'] as const;

/** All that `stopWords` can say, as lines. */
export const STOP_LINES: readonly string[] = [STOP.join(' '), STOP_GUN.join(' ')];

/** The stop of a sharp pain, for voice and screen: content brief 3.6, step 1; a gun is switched off first. */
export function stopWords({ pains, plan }: PlayerState): readonly string[] {
	const pain = pains.at(-1);
	const gun = pain !== undefined && stepOf(plan.routine, pain).technique === 'percussion-glide';
	return gun ? STOP_GUN : STOP;
}
