import { error } from '@sveltejs/kit';
import { mythIndex, MYTHS } from '$lib/content/myths';
import { sourceList } from '../sources';

/** One page a myth. */
export function entries() {
	return MYTHS.map(({ name }) => ({ name }));
}

export function load({ params }) {
	const index = mythIndex(params.name);
	const myth = MYTHS[index];
	if (!myth) error(404, 'There is no myth with this name.');
	return {
		myth,
		sources: 'refs' in myth ? sourceList(myth.refs) : [],
		none: 'none' in myth ? myth.none : undefined,
		number: index + 1,
		count: MYTHS.length,
		next: MYTHS[index + 1]?.name
	};
}
