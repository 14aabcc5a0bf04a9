import type { Article } from './article';
import { stringsIn } from './copy-lint';

/** Words a minute: adults read plain English silently at about 200 to 250. */
const WORDS_A_MINUTE = 220;

/** Whole minutes an article takes to read, at least 1. Sources and addresses do not count. */
export function readingMinutes({ title, lead, sections }: Article): number {
	const words = stringsIn({ title, lead, sections })
		.filter(({ path }) => !/\.(kind|grade|slug|refs\.\d+)$/.test(path))
		.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
	return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
