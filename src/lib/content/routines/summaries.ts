import type { Routine } from '$lib/core/routine/schema';
import { summarise, type RoutineSummary } from '../summary';

/**
 * Loads every routine at once. Import it only where a page is built (`+page.server.ts`): the reader's
 * browser should get the small summaries as data, never all the steps as code.
 */
const ROUTINES = import.meta.glob<Routine>(
	['./*.ts', '!./index.ts', '!./summaries.ts', '!./*.test.ts'],
	{ import: 'default', eager: true }
);

/** A summary of every authored routine, by title. */
export function summaries(): readonly RoutineSummary[] {
	return Object.values(ROUTINES)
		.map(summarise)
		.sort((a, b) => a.title.localeCompare(b.title, 'en'));
}
