import * as v from 'valibot';
import { parseRoutine } from '../core/routine/parse-routine';
import type { Adjustment } from '../core/timeline/types';
import { CHECKPOINT_FORMAT, type Checkpoint } from './checkpoint-format';
import { timeMs } from './fields';
import {
	amount,
	areaSchema,
	index,
	levelSchema,
	muscleSchema,
	painSchema,
	playedMs
} from './session-schema';
import { withStartPosition } from './start-position';

const VERSION = 1;

const adjustmentSchema = v.variant('kind', [
	v.object({
		kind: v.literal('lighten'),
		fromWork: index,
		area: v.nullable(areaSchema),
		levels: v.picklist([0, 1])
	}),
	v.object({ kind: v.literal('light-retry'), fromWork: index, area: v.nullable(areaSchema) }),
	v.object({ kind: v.literal('skip-step'), fromWork: index, stepIndex: index }),
	v.object({ kind: v.literal('skip-muscle'), fromWork: index, muscle: muscleSchema }),
	v.object({ kind: v.literal('skip-area'), fromWork: index, area: areaSchema }),
	v.object({
		kind: v.literal('change-seconds'),
		workIndex: index,
		seconds: v.pipe(v.number(), v.finite())
	}),
	v.object({ kind: v.literal('limit-seconds'), workIndex: index, seconds: amount }),
	v.object({
		kind: v.literal('set-pace'),
		fromWork: index,
		playedSeconds: amount,
		pace: v.pipe(v.number(), v.minValue(0.75), v.maxValue(1.5))
	}),
	v.object({ kind: v.literal('tap-for-next'), fromWork: index, on: v.boolean() }),
	v.object({ kind: v.literal('side-order'), fromWork: index, first: v.picklist(['left', 'right']) })
]) satisfies v.GenericSchema<unknown, Adjustment>;

const between = (min: number, max: number) => v.pipe(v.number(), v.minValue(min), v.maxValue(max));

const doneMsSchema = v.record(v.pipe(v.string(), v.regex(/^\d{1,4}$/)), playedMs);

/**
 * All of it or nothing, without defaults: a lost adjustment would play harder than the user asked for, and a lost
 * pain event would forget that this was the second or third.
 */
const changingSchema = v.object({
	format: v.literal(CHECKPOINT_FORMAT),
	sessionId: v.string(),
	routineId: v.string(),
	preferences: v.object({
		getReadySeconds: between(3, 30),
		changeOverSeconds: between(3, 30),
		pace: between(0.75, 1.5),
		// Not there in checkpoints of before: off, and left first.
		tapForNext: v.exactOptional(v.boolean()),
		firstSide: v.exactOptional(v.picklist(['left', 'right']))
	}),
	adjustments: v.array(adjustmentSchema),
	positionMs: amount,
	running: v.boolean(),
	hurting: v.boolean(),
	savedAtMs: timeMs,
	startedAtMs: timeMs,
	doneMs: doneMsSchema,
	pauses: index,
	pains: v.array(painSchema),
	sorenessBefore: levelSchema
}) satisfies v.GenericSchema<unknown, Omit<Checkpoint, 'routine'>>;

const fixedSchema = v.object({
	format: v.literal(CHECKPOINT_FORMAT),
	sessionId: v.string(),
	routine: v.unknown()
});

export type Decoded =
	| { readonly kind: 'ok'; readonly checkpoint: Checkpoint }
	| { readonly kind: 'unreadable'; readonly reason: 'older-version' | 'newer-version' | 'damaged' };

/** Parsed JSON of both parts to a checkpoint, or why not. */
export function decode(changing: unknown, routinePart: unknown): Decoded {
	const version = versionOf(changing);
	if (version !== null && version !== VERSION) {
		return { kind: 'unreadable', reason: version < VERSION ? 'older-version' : 'newer-version' };
	}
	const rest = v.safeParse(changingSchema, changing);
	const fixed = v.safeParse(fixedSchema, routinePart);
	if (rest.success && fixed.success && fixed.output.sessionId === rest.output.sessionId) {
		const parsed = parseRoutine(withStartPosition(fixed.output.routine));
		if (parsed.ok && parsed.routine.id === rest.output.routineId) {
			return { kind: 'ok', checkpoint: { ...rest.output, routine: parsed.routine } };
		}
	}
	return { kind: 'unreadable', reason: 'damaged' };
}

const formatSchema = v.object({
	format: v.pipe(v.string(), v.regex(/^unknot\.checkpoint\/\d{1,6}$/))
});

function versionOf(changing: unknown): number | null {
	const result = v.safeParse(formatSchema, changing);
	return result.success ? Number(result.output.format.split('/')[1]) : null;
}
