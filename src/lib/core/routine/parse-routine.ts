import * as v from 'valibot';
import { routineSchema, type Routine } from './schema';

/** One thing wrong with a routine: where, and how to mend it. */
export type RoutineProblem = {
	/** The field, as a person would point at it: "step 3, seconds". */
	readonly field: string;
	/** The fix, one sentence. */
	readonly fix: string;
};

export type ParseResult =
	| { readonly ok: true; readonly routine: Routine }
	| { readonly ok: false; readonly problems: readonly RoutineProblem[] };

/**
 * Checks unknown data (a file, a link, a database record) and returns a fresh routine or every problem found.
 * Never throws, never lets an unknown key through. Safety rules are a second check: see `core/safety/rules.ts`.
 */
export function parseRoutine(input: unknown): ParseResult {
	const result = v.safeParse(routineSchema, input);
	if (result.success) return { ok: true, routine: result.output };
	return { ok: false, problems: result.issues.map(toProblem) };
}

function toProblem(issue: v.BaseIssue<unknown>): RoutineProblem {
	const path = issue.path ?? [];
	const words: string[] = [];
	for (let i = 0; i < path.length; i++) {
		const key = path[i]?.key;
		const next = path[i + 1]?.key;
		if (key === 'steps' && typeof next === 'number') {
			words.push(`step ${next + 1}`);
			i++;
		} else if (typeof key === 'number') words.push(`number ${key + 1}`);
		else words.push(String(key));
	}
	return { field: words.join(', ') || 'routine', fix: fixOf(issue) };
}

/** The fix in words, where the schema has none of its own. */
function fixOf(issue: v.BaseIssue<unknown>): string {
	if (issue.type === 'strict_object') {
		if (issue.expected === 'never') return 'Remove this field: it is not part of a routine.';
		return issue.path ? 'Add this field.' : 'This is not a routine.';
	}
	if (issue.type === 'variant') return 'Use strokes, breaths, pulses or still.';
	return /^Invalid /.test(issue.message)
		? `Use ${issue.expected ?? 'another value'}.`
		: issue.message;
}
