import * as v from 'valibot';
import type { StartPosition, Tool } from '../core/routine/vocabulary';
import { toolSchema } from './session-schema';

/** The most usual start with a tool. */
export const USUAL_START = {
	hands: 'sitting-leg-out',
	roller: 'face-down-roller-under-thigh',
	ball: 'floor-on-ball',
	stick: 'sitting-stick-on-thigh',
	gun: 'sitting-gun-on-thigh',
	strap: 'lying-with-strap',
	peanut: 'lying-on-peanut'
} as const satisfies Record<Tool, StartPosition>;

const oldSchema = v.looseObject({ tool: toolSchema, startPosition: v.optional(v.undefined()) });

/**
 * A routine saved before `startPosition` was a field gets the usual one of its tool, so that a session under way
 * survives the update: it is past its start, where the drawing is shown. Anything else comes back as it was.
 */
export function withStartPosition(routine: unknown): unknown {
	const old = v.safeParse(oldSchema, routine);
	return old.success ? { ...old.output, startPosition: USUAL_START[old.output.tool] } : routine;
}
