import { counted } from '$lib/core/format/text';
import { AREA_LABEL, AREAS, PRESSURE_LABEL, TOOL_LABEL, TOOLS } from '$lib/content/labels';
import { PACK_COPY } from '$lib/content/packs';
import { STAGE_WORDS } from '$lib/content/stages';
import { MINUTES, type Filter, type LibraryQuery, type Sort } from '$lib/core/library/library';
import { PACKS, STAGES } from '$lib/core/routine/vocabulary-lists';
import { PRESSURES } from '$lib/core/routine/vocabulary';

type Choice<T> = { readonly value: T; readonly label: string };

/** A filter with a list to choose from. */
export type FilterChip = {
	readonly key: 'area' | 'tool' | 'minutes' | 'pressure' | 'stage' | 'pack';
	readonly label: string;
	readonly options: readonly Choice<string | number>[];
};

/** What the list can be narrowed by, in the order of the row. */
export const FILTER_CHIPS: readonly FilterChip[] = [
	{
		key: 'area',
		label: 'Area',
		options: AREAS.map((value) => ({ value, label: AREA_LABEL[value] }))
	},
	{
		key: 'tool',
		label: 'Tool',
		options: TOOLS.map((value) => ({ value, label: TOOL_LABEL[value] }))
	},
	{
		key: 'minutes',
		label: 'Minutes',
		options: MINUTES.map((value) => ({ value, label: `Up to ${value} min` }))
	},
	{
		key: 'pressure',
		label: 'Pressure',
		options: PRESSURES.map((value) => ({ value, label: PRESSURE_LABEL[value] }))
	},
	{
		key: 'stage',
		label: 'When',
		options: STAGES.map((value) => ({ value, label: STAGE_WORDS[value].heading }))
	},
	{
		key: 'pack',
		label: 'Pack',
		options: PACKS.map((value) => ({ value, label: PACK_COPY[value].title }))
	}
];

export const SORT_OPTIONS: readonly Choice<Sort>[] = [
	{ value: 'best', label: 'Best now' },
	{ value: 'shortest', label: 'Shortest' },
	{ value: 'least-used', label: 'Least used' }
];

/** "16 for quads", "3 for “butt”", "49 routines". */
export function libraryHeading(query: LibraryQuery, count: number): string {
	if (query.only === 'favourites') return counted(count, 'favourite');
	if (query.only === 'recent') return `${count} recently done`;
	if (query.text.trim() !== '') return `${count} for “${query.text.trim()}”`;
	if (query.area !== null) return `${count} for ${AREA_LABEL[query.area].toLowerCase()}`;
	return counted(count, 'routine');
}

/** What a filter is set to, as its chip says it. */
export function filterWords(query: LibraryQuery, filter: Filter): string {
	if (filter === 'text') return `“${query.text.trim()}”`;
	if (filter === 'only') return query.only === 'recent' ? 'Recently done' : 'Favourites';
	const options = FILTER_CHIPS.find(({ key }) => key === filter)?.options ?? [];
	return options.find(({ value }) => value === query[filter])?.label ?? '';
}

/** Why the list is empty, in one sentence. `others`: something else narrows the list as well. */
export function nothingWords(query: LibraryQuery, others: boolean): string {
	if (query.only === 'favourites' && !others)
		return 'No favourites yet. The star on a routine keeps it here.';
	if (query.only === 'recent' && !others) return 'Nothing done yet.';
	if (query.text.trim() !== '') return `Nothing for “${query.text.trim()}” here.`;
	return 'Nothing fits all of these.';
}
