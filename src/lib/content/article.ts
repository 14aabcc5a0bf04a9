import type { Grade } from '$lib/core/routine/vocabulary';
import type { ReferenceId } from './references';

/** What stands in place of a source where we have none. */
export const NO_STUDY = {
	untested: 'No trial tested it.',
	unshown: 'We know of no trial that shows it.',
	practice: 'Practice knowledge.',
	textbook: 'Textbook knowledge, simplified. We name no study for it.'
} as const;

/** What a claim rests on: studies, or the plain admission that there is none. */
export type Support =
	| {
			/** Unsupported claims (D) stand only among the myths. */
			readonly grade: Exclude<Grade, 'D'>;
			/** How many studies and people, and what follows: "One trial, 16 people. So we cap low." */
			readonly people: string;
			readonly refs: readonly [ReferenceId, ...ReferenceId[]];
	  }
	| { readonly grade: 'C'; readonly none: (typeof NO_STUDY)[keyof typeof NO_STUDY] };

/** A sentence about the body, with what carries it. */
export type Claim = { readonly text: string } & Support;

/** A row of a glossary or a list of safety. */
export type Entry = {
	readonly term: string;
	/** In small letters after the term: another name, a dose. */
	readonly aside?: string;
	readonly lines: readonly string[];
};

/**
 * The parts of a section. What says something about the body is a claim, or a list with its own claim as `basis`;
 * `text` and `list` say what to do, and what Unknot does.
 */
export type Block =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'list'; readonly items: readonly string[] }
	| { readonly kind: 'claims'; readonly claims: readonly Claim[] }
	| { readonly kind: 'entries'; readonly entries: readonly Entry[]; readonly basis: Claim }
	| {
			readonly kind: 'feel';
			readonly good: { readonly title: string; readonly items: readonly string[] };
			readonly bad: { readonly title: string; readonly items: readonly string[] };
	  }
	/** The highest pain anything asks for, drawn as ten boxes. */
	| { readonly kind: 'cap'; readonly cap: number }
	/** The grades and their meaning. */
	| { readonly kind: 'grades' }
	/** Leads on to another page of Learn. */
	| { readonly kind: 'more'; readonly slug: string; readonly label: string };

export type Section = {
	/** Empty: the section needs no heading, because it opens the article. */
	readonly title: string;
	readonly blocks: readonly Block[];
};

/** Names of the drawings in the list; the pictures belong to `ui`. */
export type ArticleIcon =
	| 'body'
	| 'hands'
	| 'shield'
	| 'timer'
	| 'history'
	| 'ball'
	| 'block'
	| 'phone'
	| 'walk'
	| 'moon'
	| 'book';

/** One page of Learn. Its file name is its address. */
export type Article = {
	readonly title: string;
	/** Under the title of the page. */
	readonly lead: string;
	/** Under the title in the list, a few words. */
	readonly note: string;
	readonly group: 'first' | 'how-to' | 'evidence' | 'about';
	/** Its place in the group, ascending. */
	readonly order: number;
	/** What stands before it in the list: a picture, or the grade of its main answer. */
	readonly mark: ArticleIcon | Exclude<Grade, 'D'>;
	/** The points of the seed texts it answers: content brief, section 1. */
	readonly seeds: readonly string[];
	readonly sections: readonly Section[];
};

/** Every claim of an article, in reading order. */
export function claimsOf(article: Article): readonly Claim[] {
	return article.sections
		.flatMap((section): readonly Block[] => section.blocks)
		.flatMap((block) => {
			if (block.kind === 'claims') return block.claims;
			return block.kind === 'entries' ? [block.basis] : [];
		});
}

/** The references of an article in order of first use: the first is its source 1. */
export function sourcesOf(article: Article): readonly ReferenceId[] {
	return [...new Set(claimsOf(article).flatMap((claim) => ('refs' in claim ? claim.refs : [])))];
}
