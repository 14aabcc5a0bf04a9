import {
	PRESSURE_LEVEL,
	type Pressure,
	type Stage,
	type Technique,
	type Tool
} from '../routine/vocabulary';
import { usesGun } from '../routine/uses';

/** The stages that follow a workout, first to last. */
export const TIMED_STAGES = [
	'immediate',
	'next-day',
	'two-days'
] as const satisfies readonly Stage[];
export type TimedStage = (typeof TIMED_STAGES)[number];

/** A workout, as far as the time after it depends on it. */
export type Workout = {
	/** Hours since it ended; parts of an hour count. What is not a number above 0 is taken as 0. */
	readonly hours: number;
	/** New, or unusually hard: everything opens one stage later (rule H7). */
	readonly unusual: boolean;
};

/**
 * From which hour after the workout a stage is open: rules H1 to H5 and H7 of the content brief, section 5. Later is
 * fine, earlier is not. The numbers are caution, not proof: early work did no harm in trials (Haas 2013, in rabbits).
 */
const OPENS_AT = {
	usual: { immediate: 0, 'next-day': 20, 'two-days': 48 },
	unusual: { immediate: 0, 'next-day': 24, 'two-days': 72 }
} as const satisfies Record<string, Record<TimedStage, number>>;

/** H7: no gun in the first 24 h after a workout that was new or unusually hard (Chen 2021, one case). */
const GUN_AFTER_UNUSUAL_HOURS = 24;

/** H1 to H5: the stage at which a pressure opens. */
const STAGE_OF = {
	light: 'immediate',
	moderate: 'next-day',
	firm: 'two-days'
} as const satisfies Record<Pressure, TimedStage>;

/** Hours after the workout from which a stage is open: half-open, so at exactly 20 h the next day has begun. */
export function opensAtHours(stage: TimedStage, unusual: boolean): number {
	return OPENS_AT[unusual ? 'unusual' : 'usual'][stage];
}

/** Where a line of hours after the workout ends: a day after its last stage begins. */
export function lineEndsAtHours(unusual: boolean): number {
	return opensAtHours('two-days', unusual) + 24;
}

/** The latest stage that is open: the ones before it stay open too. Pure and total. */
export function openStage({ hours, unusual }: Workout): TimedStage {
	return (
		TIMED_STAGES.findLast((stage) => since(hours) >= opensAtHours(stage, unusual)) ?? 'immediate'
	);
}

/** Whole hours until something that opens at `atHours` after the workout does, rounded up; 0 when it is open. */
export function hoursLeft(atHours: number, hours: number): number {
	return Math.max(0, Math.ceil(atHours - since(hours)));
}

/** What the clock needs to know of a routine: a full routine's summary fits. */
export type TimedRoutine = {
	readonly stages: readonly Stage[];
	readonly pressure: Pressure;
	readonly tool: Tool;
	readonly techniques: readonly Technique[];
};

/**
 * Hours after the workout from which a routine is open, the latest of: its earliest stage, what its pressure asks for,
 * and the rule for guns. A routine for any time or for bedtime is bound by its pressure alone.
 */
export function routineOpensAtHours(routine: TimedRoutine, unusual: boolean): number {
	const earliest = TIMED_STAGES.find((stage) => routine.stages.includes(stage)) ?? 'immediate';
	return Math.max(
		opensAtHours(earliest, unusual),
		opensAtHours(STAGE_OF[routine.pressure], unusual),
		unusual && usesGun(routine) ? GUN_AFTER_UNUSUAL_HOURS : 0
	);
}

/** The firmest of some pressures; `null` of none. */
export function firmest(pressures: readonly Pressure[]): Pressure | null {
	return pressures.toSorted((a, b) => PRESSURE_LEVEL[a] - PRESSURE_LEVEL[b]).at(-1) ?? null;
}

function since(hours: number): number {
	return hours > 0 ? hours : 0;
}
