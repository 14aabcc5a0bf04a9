import type { MuscleId } from '../routine/muscles';
import type { Area, Side, StepPressure } from '../routine/vocabulary';

/**
 * One step on one side, in the order the unadjusted routine plays it. Its index never changes when the
 * session is adjusted, so adjustments, the session record and the position all point at the same thing.
 */
export type Work = {
	readonly workIndex: number;
	readonly stepIndex: number;
	readonly side: Side;
};

type PhaseBase = {
	/** Offset from the start of the session, milliseconds. A phase is half-open: [startMs, startMs + durationMs). */
	readonly startMs: number;
	readonly durationMs: number;
};

/** What the player really plays. */
export type Phase =
	| (PhaseBase & { readonly kind: 'get-ready'; readonly next: Work })
	| (PhaseBase & {
			readonly kind: 'step';
			readonly work: Work;
			/** Pressure and cap after adjustments: never above what the step was written with. */
			readonly pressure: StepPressure;
			readonly painCap: number;
			/** It lasts until "Next step"; its length is the most that is safe, after which the player waits at rest. */
			readonly untimed: boolean;
	  })
	/** Between two steps when the side changes to left or right. */
	| (PhaseBase & { readonly kind: 'change-over'; readonly next: Work })
	/** Between two steps when the side stays, or when there is no side. */
	| (PhaseBase & { readonly kind: 'rest'; readonly next: Work });

export type PhaseKind = Phase['kind'];
export type StepPhase = Extract<Phase, { kind: 'step' }>;

/** The flat, ordered list of phases with absolute offsets. */
export type Timeline = {
	readonly phases: readonly Phase[];
	readonly durationMs: number;
	/** How many step phases there are: the "13" of "Step 2 of 13". */
	readonly stepCount: number;
};

export type TimelinePreferences = {
	/** Before the first step, 3–30 s. */
	readonly getReadySeconds: number;
	/** Between two steps, 3–30 s. */
	readonly changeOverSeconds: number;
	/** Factor on step seconds, 0.75–1.5. Changes seconds, never pressure. */
	readonly pace: number;
	/** Each step lasts until "Next step" (WCAG 2.2.1). Absent: no. */
	readonly tapForNext?: boolean;
	/** Which side of a step with two comes first. Absent: the left, as written. */
	readonly firstSide?: OneSide;
};

/** One of the two sides of a step that is done on both in turn. */
export type OneSide = 'left' | 'right';

/**
 * What the user changed in this session. Data, not mutation: the timeline is rebuilt from routine, preferences and
 * adjustments. `fromWork` is the first work it applies to, in the order of play, so what was already played never
 * changes.
 */
export type Adjustment =
	/** One pressure level less (or none, when the user moved off the spot instead) and a cap 2 lower, in one area. */
	| {
			readonly kind: 'lighten';
			readonly fromWork: number;
			readonly area: Area | null;
			readonly levels: 0 | 1;
	  }
	/** One more try on the muscle belly at Light, after pain on a bone or joint. */
	| { readonly kind: 'light-retry'; readonly fromWork: number; readonly area: Area | null }
	| { readonly kind: 'skip-step'; readonly fromWork: number; readonly stepIndex: number }
	| { readonly kind: 'skip-muscle'; readonly fromWork: number; readonly muscle: MuscleId }
	| { readonly kind: 'skip-area'; readonly fromWork: number; readonly area: Area }
	/** Seconds more (or, negative, fewer) for one work, within the limits of its technique. */
	| { readonly kind: 'change-seconds'; readonly workIndex: number; readonly seconds: number }
	/** No more than these seconds for one work: what its dose has left. Fewer than a step needs leave it out. */
	| { readonly kind: 'limit-seconds'; readonly workIndex: number; readonly seconds: number }
	/** Another factor on step seconds, 0.75–1.5; of the first work the first `playedSeconds` stay as they were. */
	| {
			readonly kind: 'set-pace';
			readonly fromWork: number;
			readonly playedSeconds: number;
			readonly pace: number;
	  }
	/** Steps last until "Next step", or by the clock again. */
	| { readonly kind: 'tap-for-next'; readonly fromWork: number; readonly on: boolean }
	/** Of what is left, this side comes first. */
	| { readonly kind: 'side-order'; readonly fromWork: number; readonly first: OneSide };
