import type { Article } from './article';

/** Words a minute: adults read plain English silently at about 200 to 250. */
const WORDS_A_MINUTE = 220;
/** Fields that are not read: kinds, grades, addresses, ids of sources. */
const UNREAD = ['kind', 'grade', 'slug', 'refs'];

/** Whole minutes an article takes to read, rounded up. Sources do not count. */
export function readingMinutes({ title, lead, sections }: Article): number {
	return Math.ceil(wordsIn([title, lead, sections]) / WORDS_A_MINUTE);
}

function wordsIn(value: unknown): number {
	if (typeof value === 'string') return value.split(/\s+/).filter(Boolean).length;
	if (typeof value !== 'object' || value === null) return 0;
	return Object.entries(value).reduce(
		(sum, [key, inner]) => (UNREAD.includes(key) ? sum : sum + wordsIn(inner)),
		0
	);
}
