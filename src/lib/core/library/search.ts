/** What one thing can be found by. A larger weight comes first in the results. */
export type Searchable = {
	readonly id: string;
	readonly words: readonly { readonly text: string; readonly weight: number }[];
};

/**
 * The ids that fit a query with how well they do, larger is better; `null` when the query asks for nothing, so that
 * everything fits. Every word of the query must be found.
 */
export type Search = (query: string) => ReadonlyMap<string, number> | null;

/** Words that say nothing about where or how. */
const FILLERS = new Set([
	'a',
	'an',
	'and',
	'at',
	'for',
	'from',
	'in',
	'my',
	'of',
	'on',
	'or',
	'the',
	'to',
	'with'
]);

/** A whole word counts more than the beginning of one, and either more than a misspelled one. */
const QUALITY = { whole: 1, beginning: 0.8, misspelled: 0.5 };

/** Small letters without accents, cut at everything that is neither letter nor digit; fillers left out. */
export function searchWords(text: string): readonly string[] {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '' && !FILLERS.has(word));
}

/**
 * Prepares a search. Words match from their beginning, so results follow the typing. Only a word that is found nowhere
 * is taken for a misspelling: of 3 letters and more one slip is forgiven, of 8 and more two.
 */
export function createSearch(all: readonly Searchable[]): Search {
	/** Each word with the things it finds and their weights. */
	const index = new Map<string, Map<string, number>>();
	for (const { id, words } of all) {
		for (const { text, weight } of words) {
			for (const word of searchWords(text)) {
				const found = index.get(word) ?? new Map<string, number>();
				found.set(id, Math.max(weight, found.get(id) ?? 0));
				index.set(word, found);
			}
		}
	}

	return (query) => {
		const asked = searchWords(query);
		if (asked.length === 0) return null;
		const [first = new Map<string, number>(), ...others] = asked.map((word) => scores(index, word));
		const all = [...first].filter(([id]) => others.every((found) => found.has(id)));
		return new Map(
			all.map(([id, score]) => [
				id,
				others.reduce((sum, found) => sum + (found.get(id) ?? 0), score)
			])
		);
	};
}

function scores(index: ReadonlyMap<string, ReadonlyMap<string, number>>, asked: string) {
	const best = new Map<string, number>();
	const take = (word: string, quality: number) => {
		for (const [id, weight] of index.get(word) ?? [])
			best.set(id, Math.max(weight * quality, best.get(id) ?? 0));
	};
	for (const word of index.keys()) {
		if (word === asked) take(word, QUALITY.whole);
		else if (word.startsWith(asked)) take(word, QUALITY.beginning);
	}
	if (best.size === 0)
		for (const word of misspelled(index.keys(), asked)) take(word, QUALITY.misspelled);
	return best;
}

/** The known words with the fewest slips from `asked`, if these are few enough. */
function misspelled(known: Iterable<string>, asked: string): readonly string[] {
	let allowed = asked.length >= 8 ? 2 : asked.length >= 3 ? 1 : 0;
	let nearest: string[] = [];
	if (allowed === 0) return nearest;
	for (const word of known) {
		const away = slips(asked, word, allowed);
		if (away > allowed) continue;
		if (away < allowed) nearest = [];
		allowed = away;
		nearest.push(word);
	}
	return nearest;
}

/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to get from what was typed to the
 * word, or to the beginning of it that was typed so far (optimal string alignment). More than `most` is not told apart.
 */
export function slips(typed: string, word: string, most: number): number {
	if (typed.length > word.length + most) return most + 1;
	let before: number[] = [];
	let row = Array.from({ length: word.length + 1 }, (_, i) => i);
	for (let t = 1; t <= typed.length; t += 1) {
		const next = [t];
		let least = t;
		for (let w = 1; w <= word.length; w += 1) {
			const same = typed[t - 1] === word[w - 1];
			const swapped =
				t > 1 && w > 1 && typed[t - 1] === word[w - 2] && typed[t - 2] === word[w - 1];
			const away = Math.min(
				at(next, w - 1) + 1,
				at(row, w) + 1,
				at(row, w - 1) + (same ? 0 : 1),
				swapped ? at(before, w - 2) + 1 : Infinity
			);
			next.push(away);
			least = Math.min(least, away);
		}
		// A swap reaches back one row, so both must be beyond hope.
		if (least > most && Math.min(...row) > most) return most + 1;
		before = row;
		row = next;
	}
	// The end of the word may still be missing.
	return Math.min(...row);
}

function at(row: readonly number[], index: number): number {
	return row[index] ?? Infinity;
}
