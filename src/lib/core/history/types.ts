import type { MuscleId } from '../routine/muscles';
import type { Area, Pressure, Side, StepPressure, Technique, Tool } from '../routine/vocabulary';

/** What a sharp pain was like (content brief 3.6, step 3). */
export const PAIN_KINDS = ['electric', 'bone-or-joint', 'pop', 'too-much', 'not-sure'] as const;
export type PainKind = (typeof PAIN_KINDS)[number];

/** One tap on Sharp pain. Wall-clock milliseconds since 1970. */
export type PainEvent = {
	readonly atMs: number;
	readonly workIndex: number;
	readonly stepIndex: number;
	readonly area: Area | null;
	readonly side: Side;
	/** `red-flag` when a sign from the list was present; `null` while the question is open or was not answered. */
	readonly kind: PainKind | 'red-flag' | null;
	/** How strong it was, 0–10; asked on the finish page, never in the moment. `null` when not said. */
	readonly level: number | null;
	/** What was chosen. */
	readonly choice:
		| 'lighten'
		| 'move'
		| 'retry-light'
		| 'skip-step'
		| 'skip-muscle'
		| 'skip-area'
		| 'end'
		| 'help'
		| null;
};

/** One step on one side, as it was really done. A snapshot: later edits of the routine do not change it. */
export type SessionStep = {
	readonly workIndex: number;
	readonly stepIndex: number;
	readonly side: Side;
	readonly technique: Technique;
	readonly muscle: MuscleId | null;
	readonly area: Area | null;
	/** After every adjustment. Absent in records of before it was kept: the pressure of the session. */
	readonly pressure?: StepPressure;
	readonly plannedSeconds: number;
	readonly doneSeconds: number;
};

export type Feel = 'looser' | 'same' | 'more-tender' | 'bruised';

/** How the areas of a session are the day after it (content brief 3.5 and rule C2). */
export const NEXT_DAYS = ['better', 'same', 'worse', 'bruised'] as const;
export type NextDay = (typeof NEXT_DAYS)[number];

/** One run of a routine. Wall-clock times in milliseconds since 1970. */
export type Session = {
	readonly id: string;
	readonly routineId: string;
	readonly routineTitle: string;
	readonly areas: readonly Area[];
	readonly tool: Tool;
	readonly pressure: Pressure;
	readonly startedAtMs: number;
	readonly endedAtMs: number;
	/** Time the timer ran, without pauses. */
	readonly playedSeconds: number;
	readonly how: 'completed' | 'ended' | 'pain' | 'help';
	readonly pauses: number;
	readonly steps: readonly SessionStep[];
	readonly pains: readonly PainEvent[];
	/** Soreness 0–10. */
	readonly sorenessBefore: number | null;
	readonly sorenessAfter: number | null;
	readonly feel: Feel | null;
	/** `null` while it was not asked, and when the question was skipped. */
	readonly nextDay: NextDay | null;
	/** When it was answered or skipped; `null` until then. Asked once. */
	readonly nextDayAtMs: number | null;
};
