import * as v from 'valibot';
import { muscleRow } from './muscles';
import { routineSchema, type Routine, type RoutineInput, type Step } from './schema';
import { AREA_LABEL, type Area } from './vocabulary';
import { TECHNIQUE } from './techniques';

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

/**
 * An authored routine. Wrong types do not compile; wrong values throw while the first unit test imports the module.
 * @throws Error that names the routine, each field and its fix.
 */
export function defineRoutine(input: RoutineInput): Routine {
	const result = parseRoutine(input);
	if (result.ok) return result.routine;
	const list = result.problems.map((p) => `${p.field}: ${p.fix}`).join(' ');
	throw new Error(`Routine "${input.id}" is not valid. ${list}`);
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

/** The area a step works, or `null` while breathing. */
export function stepArea(step: Step): Area | null {
	return step.muscle === null ? null : muscleRow(step.muscle).area;
}

/** The everyday name of what a step works: "Tender spot", "Outer front thigh"; empty while breathing. */
export function stepWhere(step: Step): string {
	return step.where ?? (step.muscle === null ? '' : muscleRow(step.muscle).name);
}

/** The step in a list or after "Next": "Roll, outer front thigh", "Breathe". */
export function stepTitle(step: Step): string {
	const where = stepWhere(step);
	const { label, kind } = TECHNIQUE[step.technique];
	const word = kind === 'hold' ? 'Hold' : label;
	return where ? `${word}, ${where.charAt(0).toLowerCase()}${where.slice(1)}` : word;
}

/** "Quads" or "Outer thigh, glutes and quads". */
export function areasLabel(areas: readonly Area[]): string {
	const names = areas.map((a, i) => (i === 0 ? AREA_LABEL[a] : AREA_LABEL[a].toLowerCase()));
	const last = names.pop() ?? '';
	return names.length ? `${names.join(', ')} and ${last}` : last;
}
