import * as v from 'valibot';
import {
	NEXT_DAYS,
	PAIN_KINDS,
	type PainEvent,
	type Session,
	type SessionStep
} from '../core/history/types';
import { MUSCLE_IDS } from '../core/routine/muscles';
import { AREAS, PRESSURES, TOOLS } from '../core/routine/vocabulary';
import { TECHNIQUES } from '../core/routine/vocabulary-lists';
import { timeMs } from './fields';

export const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
/** Played time of one work: no step of a day-long session lasts longer. */
export const playedMs = v.pipe(amount, v.maxValue(86_400_000));
export const index = v.pipe(v.number(), v.integer(), v.minValue(0));

export const areaSchema = v.picklist(AREAS);
export const toolSchema = v.picklist(TOOLS);
export const pressureSchema = v.picklist(PRESSURES);
export const techniqueSchema = v.picklist(TECHNIQUES);
export const muscleSchema = v.picklist(MUSCLE_IDS);
/** Pain or soreness 0–10, or not said. */
export const levelSchema = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(10)));
const sideSchema = v.picklist(['left', 'right', 'both', 'centre']);

export const painSchema = v.object({
	atMs: timeMs,
	workIndex: index,
	stepIndex: index,
	area: v.nullable(areaSchema),
	side: sideSchema,
	kind: v.nullable(v.picklist([...PAIN_KINDS, 'red-flag'])),
	level: levelSchema,
	choice: v.nullable(
		v.picklist([
			'lighten',
			'move',
			'retry-light',
			'skip-step',
			'skip-muscle',
			'skip-area',
			'end',
			'help'
		])
	)
}) satisfies v.GenericSchema<unknown, PainEvent>;

const sessionStepSchema = v.object({
	workIndex: index,
	stepIndex: index,
	side: sideSchema,
	technique: techniqueSchema,
	muscle: v.nullable(muscleSchema),
	area: v.nullable(areaSchema),
	pressure: v.exactOptional(v.picklist(['none', ...PRESSURES])),
	plannedSeconds: amount,
	doneSeconds: amount
}) satisfies v.GenericSchema<unknown, SessionStep>;

export const sessionSchema = v.object({
	id: v.string(),
	routineId: v.string(),
	routineTitle: v.string(),
	areas: v.array(areaSchema),
	tool: toolSchema,
	pressure: pressureSchema,
	startedAtMs: timeMs,
	endedAtMs: timeMs,
	playedSeconds: amount,
	how: v.picklist(['completed', 'ended', 'pain', 'help']),
	pauses: index,
	steps: v.array(sessionStepSchema),
	pains: v.array(painSchema),
	sorenessBefore: levelSchema,
	sorenessAfter: levelSchema,
	feel: v.nullable(v.picklist(['looser', 'same', 'more-tender', 'bruised'])),
	// Sessions of database version 1 were never asked.
	nextDay: v.optional(v.nullable(v.picklist(NEXT_DAYS)), null),
	nextDayAtMs: v.optional(v.nullable(timeMs), null)
}) satisfies v.GenericSchema<unknown, Session>;
