import * as v from 'valibot';
import { recordSession } from '../core/history/record';
import type { Session } from '../core/history/types';
import { parseRoutine } from '../core/routine/parse-routine';
import type { Routine, Step } from '../core/routine/schema';
import { SIDE_HANDLINGS } from '../core/routine/vocabulary-lists';
import { DEFAULT_TIMELINE_PREFERENCES } from '../core/timeline/timeline';
import { listOrNull, orNull, readable, timeMs } from './fields';
import {
	amount,
	areaSchema,
	index,
	levelSchema,
	muscleSchema,
	painSchema,
	playedMs,
	pressureSchema,
	techniqueSchema,
	toolSchema
} from './session-schema';
import { USUAL_START, withStartPosition } from './start-position';

/** What is needed of a checkpoint of any version to remember what was done, field by field. */
const remainsSchema = v.object({
	sessionId: orNull(v.string()),
	startedAtMs: orNull(timeMs),
	savedAtMs: orNull(timeMs),
	doneMs: v.fallback(v.record(v.string(), v.fallback(playedMs, 0)), {}),
	pauses: v.fallback(index, 0),
	pains: listOrNull(painSchema),
	sorenessBefore: v.fallback(levelSchema, null)
});

/** What a record needs of a routine. `side` and `order` must be there: they say which work is which step. */
const playedSchema = v.object({
	id: v.string(),
	title: orNull(v.string()),
	areas: listOrNull(areaSchema),
	tool: toolSchema,
	pressure: pressureSchema,
	order: v.picklist(['block', 'step']),
	steps: v.array(
		v.object({
			side: v.picklist(SIDE_HANDLINGS),
			technique: orNull(techniqueSchema),
			muscle: orNull(muscleSchema),
			seconds: orNull(amount)
		})
	)
});

const routinePartSchema = v.object({ routine: v.unknown() });

/**
 * What was done in a session whose checkpoint cannot be resumed, as a session record, or `null` when nothing was done
 * or too little can be read. Steps that cannot be read are left out; nothing is made up.
 * @param changing parsed JSON of the changing part, of whatever version; `routinePart` likewise.
 * @param nowMs wall clock: the end of a session that does not say when it was last saved.
 */
export function salvageSession(
	changing: unknown,
	routinePart: unknown,
	nowMs: number
): Session | null {
	const remains = v.safeParse(remainsSchema, changing);
	const part = v.safeParse(routinePartSchema, routinePart);
	const played = part.success ? readPlayed(part.output.routine) : null;
	if (!remains.success || played === null) return null;
	const { sessionId, startedAtMs, savedAtMs, doneMs, pauses, sorenessBefore } = remains.output;
	const pains = readable(remains.output.pains);

	const plan = {
		routine: played.routine,
		preferences: DEFAULT_TIMELINE_PREFERENCES,
		adjustments: []
	};
	const endedAtMs = savedAtMs ?? nowMs;
	const session = recordSession(
		{ kind: 'finished', how: 'ended', positionMs: 0, plan, doneMs, pauses, pains },
		{ id: '', startedAtMs: 0, endedAtMs },
		sorenessBefore
	);
	if (session.playedSeconds === 0 && pains.length === 0) return null;
	const startMs = startedAtMs ?? Math.max(0, endedAtMs - session.playedSeconds * 1000);
	return {
		...session,
		// The same checkpoint always gives the same id, so saving it twice makes one record.
		id: sessionId ?? `salvaged-${startMs}`,
		startedAtMs: startMs,
		endedAtMs: Math.max(startMs, endedAtMs),
		steps: session.steps.filter((step) => !played.unreadable.has(step.stepIndex))
	};
}

type Played = { readonly routine: Routine; readonly unreadable: ReadonlySet<number> };

/** A routine good enough to be recorded, never to be played. */
function readPlayed(raw: unknown): Played | null {
	const parsed = parseRoutine(withStartPosition(raw));
	if (parsed.ok) return { routine: parsed.routine, unreadable: new Set() };
	const result = v.safeParse(playedSchema, raw);
	if (!result.success) return null;
	const { steps, title, areas, ...rest } = result.output;
	const unreadable = new Set<number>();
	const recordable = steps.map(({ side, technique, muscle, seconds }, i): Step => {
		if (technique === null || seconds === null) unreadable.add(i);
		return {
			...BLANK_STEP,
			side,
			technique: technique ?? 'breathe',
			muscle,
			seconds: seconds ?? 0
		};
	});
	const routine: Routine = {
		...rest,
		areas: readable(areas),
		title: title ?? rest.id,
		stages: [],
		packs: [],
		startPosition: USUAL_START[rest.tool],
		position: '',
		safety: '',
		evidence: { grade: 'D', why: '' },
		steps: recordable
	};
	return { routine, unreadable };
}

const BLANK_STEP = {
	pressure: 'none',
	painCap: 0,
	tempo: { kind: 'still' },
	direction: '',
	cue: '',
	caution: ''
} as const;
