import { resolve } from '$app/paths';

/** The address of a page of Learn: an article, or a myth by "myth-<name>". */
export function learnAddress(slug: string): string {
	return slug.startsWith('myth-')
		? resolve('/learn/myth-[name]', { name: slug.slice('myth-'.length) })
		: resolve('/learn/[slug]', { slug });
}
