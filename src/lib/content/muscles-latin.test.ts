import { expect, it } from 'vitest';
import { MUSCLE_IDS, muscleRow } from '$lib/core/routine/muscles';
import { MUSCLE_LATIN } from './muscles-latin';

it.each(MUSCLE_IDS)('%s is called by an everyday name in the player', (id) => {
	expect(muscleRow(id).name.toLowerCase()).not.toBe(MUSCLE_LATIN[id].toLowerCase());
});
