import * as v from 'valibot';
import { MUSCLE_IDS } from './muscles';
import {
	GRADES,
	PACKS,
	SIDE_HANDLINGS,
	STAGES,
	START_POSITIONS,
	TECHNIQUES
} from './vocabulary-lists';
import { AREAS, PRESSURES, TOOLS } from './vocabulary';

/**
 * One schema is both the runtime check and the source of the types (STYLE rule 8). Strict objects refuse unknown keys,
 * `__proto__` among them, so a shared file cannot carry anything the app does not know.
 */

// Control and format characters (zero-width, bidirectional): invisible text that can reorder or hide words.
const HIDDEN = /[\p{Cc}\p{Cf}]/u;

/** Visible text of at most `max` characters, trimmed. */
function text(max: number, min = 1) {
	return v.pipe(
		v.string('Write this as text.'),
		v.trim(),
		v.minLength(min, 'Write something here.'),
		v.maxLength(max, `Keep this to ${max} characters.`),
		v.check((s) => !HIDDEN.test(s), 'Remove the invisible characters.')
	);
}

const seconds = (min: number, max: number) =>
	v.pipe(
		v.number('Give a number of seconds.'),
		v.minValue(min, `Use ${min} s or more.`),
		v.maxValue(max, `Use ${max} s or less.`)
	);

/** How the step moves in time. Seconds, as authored. */
const tempoSchema = v.variant('kind', [
	v.strictObject({
		kind: v.literal('strokes'),
		outSeconds: seconds(0.5, 20),
		backSeconds: seconds(0.5, 20)
	}),
	v.strictObject({
		kind: v.literal('breaths'),
		inSeconds: seconds(2, 10),
		outSeconds: seconds(2, 12)
	}),
	v.strictObject({ kind: v.literal('pulses'), everySeconds: seconds(0.5, 10) }),
	v.strictObject({ kind: v.literal('still') })
]);
export type Tempo = v.InferOutput<typeof tempoSchema>;

const stepSchema = v.strictObject({
	technique: v.picklist(TECHNIQUES, 'Pick a technique from the list.'),
	/** What is worked; none while breathing. Its area follows from it. */
	muscle: v.nullable(v.picklist(MUSCLE_IDS, 'Pick a muscle from the list.')),
	/** Replaces the muscle's own name where the step means a part of it ("Tender spot"). */
	where: v.optional(text(40)),
	side: v.picklist(SIDE_HANDLINGS, 'Use left-then-right, both or centre.'),
	/** Seconds on one side. 90 is the hard cap of the design: the countdown has two digits. */
	seconds: v.pipe(
		v.number('Give a number of seconds.'),
		v.integer('Use whole seconds.'),
		v.minValue(10, 'Use 10 s or more.'),
		v.maxValue(90, 'Use 90 s or less.')
	),
	pressure: v.picklist(['none', ...PRESSURES], 'Use none, light, moderate or firm.'),
	/** Highest pain, 0–10. */
	painCap: v.pipe(
		v.number('Give a number from 0 to 6.'),
		v.integer('Use a whole number.'),
		v.minValue(0, 'Use 0 or more.'),
		v.maxValue(6, 'Nothing here asks for more than 6 of 10.')
	),
	tempo: tempoSchema,
	/** Where the stroke goes, in words ("knee to hip"); empty when it goes nowhere. */
	direction: text(40, 0),
	/** The spoken and printed line. Two lines of the player at most. */
	cue: text(60),
	/** A short warning under the cue; empty when there is none. */
	caution: text(60, 0)
});
export type Step = Readonly<v.InferOutput<typeof stepSchema>>;

export const routineSchema = v.strictObject({
	id: v.pipe(
		v.string('Write the id as text.'),
		v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and single hyphens.'),
		v.maxLength(64, 'Keep the id to 64 characters.')
	),
	title: text(60),
	areas: v.pipe(
		v.array(v.picklist(AREAS, 'Pick an area from the list.')),
		v.minLength(1, 'Name at least one area.'),
		v.maxLength(18)
	),
	tool: v.picklist(TOOLS, 'Pick a tool from the list.'),
	stages: v.pipe(
		v.array(v.picklist(STAGES, 'Pick a stage from the list.')),
		v.minLength(1, 'Name at least one stage.'),
		v.maxLength(5)
	),
	pressure: v.picklist(PRESSURES, 'Use light, moderate or firm.'),
	/** `block`: every step on the left, then every step on the right. `step`: each step left then right. */
	order: v.picklist(['block', 'step'], 'Use block or step.'),
	packs: v.pipe(v.array(v.picklist(PACKS, 'Pick a pack from the list.')), v.maxLength(10)),
	/** The drawing of how to begin: the first or main one where the steps need several. */
	startPosition: v.picklist(START_POSITIONS, 'Pick a start position from the list.'),
	position: text(300),
	safety: text(400),
	evidence: v.strictObject({ grade: v.picklist(GRADES), why: text(300) }),
	steps: v.pipe(
		v.array(stepSchema),
		v.minLength(1, 'Add at least one step.'),
		v.maxLength(40, 'Keep it to 40 steps.')
	)
});
export type Routine = Readonly<Omit<v.InferOutput<typeof routineSchema>, 'steps'>> & {
	readonly steps: readonly Step[];
};
/** A routine as the author writes it. */
export type RoutineInput = v.InferInput<typeof routineSchema>;
export type RoutineId = string;
