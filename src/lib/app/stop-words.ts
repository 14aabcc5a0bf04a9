import type { PlayerState } from '$lib/core/player/types';
import { stepOf } from '$lib/core/timeline/works';

/** The stop of a sharp pain, for voice and screen: content brief 3.6, step 1; a gun is switched off first. */
export function stopWords({ pains, plan }: PlayerState): readonly string[] {
	const pain = pains.at(-1);
	const gun = pain !== undefined && stepOf(plan.routine, pain).technique === 'percussion-glide';
	return gun
		? ['Stop. Switch it off.', 'Come off the spot.', 'Breathe.']
		: ['Stop.', 'Come off the spot.', 'Breathe.'];
}
