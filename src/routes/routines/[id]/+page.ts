import { error } from '@sveltejs/kit';
import { loadRoutine, ROUTINE_IDS } from '$lib/content/routines';
import { summarise } from '$lib/content/summary';

/** One page a routine. */
export function entries() {
	return ROUTINE_IDS.map((id) => ({ id }));
}

export async function load({ params }) {
	const routine = await loadRoutine(params.id);
	if (!routine) error(404, 'There is no routine with this name.');
	return { routine, summary: summarise(routine) };
}
