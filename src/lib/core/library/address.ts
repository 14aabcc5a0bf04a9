import { PACKS, STAGES } from '../routine/vocabulary-lists';
import { AREAS, PRESSURES, TOOLS } from '../routine/vocabulary';
import { EVERYTHING, MINUTES, SORTS, type LibraryQuery } from './library';

/** The longest search that is read from an address. */
const TEXT_LENGTH = 80;

/** The part of `URLSearchParams` that is read. */
export type Parameters = { readonly get: (name: string) => string | null };

/** What an address asks of the library. Whatever it does not know asks for nothing. */
export function queryOf(parameters: Parameters): LibraryQuery {
	const oneOf = <T extends string>(name: string, list: readonly T[]) =>
		list.find((value) => value === parameters.get(name)) ?? null;
	return {
		text: (parameters.get('q') ?? '').slice(0, TEXT_LENGTH),
		area: oneOf('area', AREAS),
		tool: oneOf('tool', TOOLS),
		minutes: MINUTES.find((minutes) => String(minutes) === parameters.get('minutes')) ?? null,
		pressure: oneOf('pressure', PRESSURES),
		stage: oneOf('stage', STAGES),
		pack: oneOf('pack', PACKS),
		only: oneOf('only', ['favourites', 'recent']),
		sort: oneOf('sort', SORTS) ?? EVERYTHING.sort
	};
}

/** The same as a query string with its question mark; empty when nothing is asked. */
export function addressOf({ text, sort, ...filters }: LibraryQuery): string {
	const parameters: string[] = [];
	const add = (name: string, value: string) =>
		parameters.push(`${name}=${encodeURIComponent(value)}`);
	if (text.trim() !== '') add('q', text.trim());
	for (const [name, value] of Object.entries(filters)) if (value !== null) add(name, String(value));
	if (sort !== EVERYTHING.sort) add('sort', sort);
	return parameters.length === 0 ? '' : `?${parameters.join('&')}`;
}
