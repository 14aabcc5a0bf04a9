import type { RoutineSummary } from './summary';

/**
 * The index of every authored routine.
 * @param fetch the one of a page's `load`, so that the answer is built into the page; `address` of `catalogue.json`.
 * @throws Error when it cannot be read, which only a broken deploy does: it is kept with the app.
 */
export async function loadCatalogue(
	fetch: typeof globalThis.fetch,
	address: string
): Promise<readonly RoutineSummary[]> {
	const response = await fetch(address);
	if (!response.ok) throw new Error('The index of the routines is missing. Reload the page.');
	return (await response.json()) as readonly RoutineSummary[];
}
