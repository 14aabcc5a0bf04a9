export { isDialable } from '$lib/storage/settings';

/** The address that dials a number, for a link. `#` would begin a fragment. */
export function telHref(number: string): string {
	return `tel:${number.replaceAll(' ', '').replaceAll('#', '%23')}`;
}
