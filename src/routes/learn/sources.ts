import { citation, referenceLink, REFERENCES, type ReferenceId } from '$lib/content/references';
import type { Source } from '$lib/ui/learn/RefList.svelte';

/** References as they are listed at the end of a page. */
export function sourceList(ids: readonly ReferenceId[]): readonly Source[] {
	return ids.map((id) => ({
		cited: citation(REFERENCES[id]),
		href: referenceLink(REFERENCES[id])
	}));
}
