import { momentLabel } from '$lib/core/format/time';
import { WORKED } from '$lib/core/recovery/areas';
import { hoursSince } from '$lib/core/recovery/check-in';
import { PRESSURE_LABEL } from '$lib/core/routine/vocabulary';
import type { App } from './app.svelte';
import { WORKOUT_LABEL } from './recover-words';

/** Nothing is said of a workout longer ago than this (rule H6), hours. */
const MOST_HOURS = 72;

/**
 * What the remembered check-in leaves open, in one line for home: "Legs, 26 h ago: moderate at most until tomorrow,
 * 17:10." `null` when there is nothing to say.
 */
export function checkInLine({ recovery, body, nowMs }: App): string | null {
	const { checkIn } = recovery;
	const hours = checkIn && hoursSince(checkIn, nowMs);
	if (!checkIn || !body || hours === null || !(hours < MOST_HOURS)) return null;
	const ago = hours < 1 ? 'less than 1 h ago' : `${Math.floor(hours)} h ago`;
	const what = `${WORKOUT_LABEL[checkIn.workout]}, ${ago}`;
	const until = (untilMs: number | null) =>
		untilMs === null ? '' : ` until ${momentLabel(untilMs, nowMs)}`;
	if (body.closed) return `${what}: everything rests${until(body.closed.untilMs)}.`;
	const [first] = WORKED[checkIn.workout];
	const { closed, cap, capped } = body.areas[first];
	if (closed) return `${what}: that rests${until(closed.untilMs)}.`;
	if (!capped) return `${what}.`;
	const most = cap === 'light' ? 'light only' : `${PRESSURE_LABEL[cap].toLowerCase()} at most`;
	return `${what}: ${most}${until(capped.untilMs)}.`;
}
