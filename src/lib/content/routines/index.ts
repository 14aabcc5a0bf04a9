import type { Routine } from '$lib/core/routine/schema';

/**
 * Every file of this folder that is a routine, fetched only when it is asked for: one chunk a routine.
 * A new routine is found by its file name, which is its id; nothing else has to be edited.
 */
const LOADERS = import.meta.glob<Routine>(
	['./*.ts', '!./index.ts', '!./summaries.ts', '!./*.test.ts'],
	{ import: 'default' }
);

/** Ids of the authored routines, sorted. */
export const ROUTINE_IDS: readonly string[] = Object.keys(LOADERS)
	.map((path) => path.slice('./'.length, -'.ts'.length))
	.sort();

/** The authored routine with this id, or `null` when there is none (a mistyped address, an old link). */
export async function loadRoutine(id: string): Promise<Routine | null> {
	const load = LOADERS[`./${id}.ts`];
	return load ? await load() : null;
}
