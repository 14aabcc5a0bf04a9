import type { Routine } from '../routine/schema';
import { DoseTally, muscleDose, sessionSeconds } from '../safety/dose';
import { adjustedWorks, type AdjustedWork } from './adjusted-works';
import type { Adjustment, Phase, Timeline, TimelinePreferences, Work } from './types';

export const DEFAULT_TIMELINE_PREFERENCES: TimelinePreferences = {
	getReadySeconds: 5,
	changeOverSeconds: 8,
	pace: 1
};

/** Limits of the preferences; values outside are brought to the nearest end. */
const TIMELINE_LIMITS = {
	getReadySeconds: { min: 3, max: 30 },
	changeOverSeconds: { min: 3, max: 30 }
} as const;

/**
 * Routine, preferences and adjustments to the flat list of phases. Pure: the same input gives the same timeline,
 * and everything before the first work an adjustment applies to keeps its offsets.
 *
 * Order `block` plays every left-or-centre step, then every right; steps without a side keep their place:
 * those before the first sided step come first, those after the last sided step come last.
 */
export function buildTimeline(
	routine: Routine,
	preferences: TimelinePreferences = DEFAULT_TIMELINE_PREFERENCES,
	adjustments: readonly Adjustment[] = []
): Timeline {
	const getReadyMs = within('getReadySeconds', preferences.getReadySeconds) * 1000;
	const gapMs = within('changeOverSeconds', preferences.changeOverSeconds) * 1000;

	const works = adjustedWorks(routine, preferences, adjustments);
	const given = new DoseTally();
	const kept = new DoseTally();
	let keptMs = 0;
	for (const { step, work } of works) {
		kept.add(step, work.side, step.seconds);
		keptMs += gapMs + step.seconds * 1000;
	}

	const phases: Phase[] = [];
	let startMs = 0;
	let previous: Work | undefined;
	for (const adjusted of works) {
		const { work, step, isSkipped, pressure, painCap, untimed } = adjusted;
		kept.add(step, work.side, -step.seconds);
		keptMs -= gapMs + step.seconds * 1000;
		if (isSkipped) continue;
		const leadIn = { startMs, durationMs: previous === undefined ? getReadyMs : gapMs, next: work };
		phases.push({ kind: leadInKind(previous, work), ...leadIn });
		startMs += leadIn.durationMs;
		const sessionLeft = sessionSeconds(routine) - (startMs + keptMs) / 1000;
		const seconds = safeSeconds(adjusted, { given, kept }, sessionLeft);
		given.add(step, work.side, seconds);
		phases.push({
			kind: 'step',
			startMs,
			durationMs: seconds * 1000,
			work,
			pressure,
			painCap,
			untimed
		});
		startMs += seconds * 1000;
		previous = work;
	}
	return { phases, durationMs: startMs, stepCount: phases.filter((p) => p.kind === 'step').length };
}

function leadInKind(previous: Work | undefined, work: Work) {
	if (previous === undefined) return 'get-ready';
	const sideChanges =
		work.side !== previous.side && (work.side === 'left' || work.side === 'right');
	return sideChanges ? 'change-over' : 'rest';
}

/**
 * How long a work really lasts, seconds. What is longer than written is cut where it would take a muscle over its
 * dose, or the session over its length: for everything still to come the written time is kept free. Only what lies
 * before in the order of play counts, so nothing that follows changes what was played. Skipping does not lengthen others.
 */
function safeSeconds(
	{ step, work, seconds, untimed }: AdjustedWork,
	muscle: { readonly given: DoseTally; readonly kept: DoseTally },
	sessionLeft: number
): number {
	const dose = muscleDose(step);
	const muscleLeft =
		dose === null
			? Infinity
			: dose.seconds - muscle.given.given(step, work.side) - muscle.kept.given(step, work.side);
	// Without a clock nobody knows yet how long it takes: the player ends the session when its time is used up.
	const left = untimed ? muscleLeft : Math.min(muscleLeft, sessionLeft);
	return Math.min(seconds, Math.max(step.seconds, Math.floor(left)));
}

function within(key: keyof typeof TIMELINE_LIMITS, value: number): number {
	const { min, max } = TIMELINE_LIMITS[key];
	return Number.isFinite(value)
		? Math.min(max, Math.max(min, value))
		: DEFAULT_TIMELINE_PREFERENCES[key];
}
