import * as v from 'valibot';

/** The last instant a `Date` can show, milliseconds since 1970: a later one would make every date on screen throw. */
export const LAST_MS = 8.64e15;

/** Wall-clock milliseconds since 1970. */
export const timeMs = v.pipe(v.number(), v.minValue(0), v.maxValue(LAST_MS));

/** What can be read, or `null`. */
export function orNull<T>(schema: v.GenericSchema<unknown, T>) {
	return v.fallback(v.nullable(schema), null);
}

/** A list with `null` in the place of every item that cannot be read, or `null` when it is no list. */
export function listOrNull<T>(item: v.GenericSchema<unknown, T>) {
	return orNull(v.array(orNull(item)));
}

/** The items of such a list that could be read. */
export function readable<T>(list: readonly (T | null)[] | null): T[] {
	return (list ?? []).filter((item) => item !== null);
}
