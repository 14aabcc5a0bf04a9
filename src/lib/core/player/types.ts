import type { PainEvent, PainKind } from '../history/types';
import type { Routine } from '../routine/schema';
import type { PainChoice, PainDecision } from '../safety/sharp-pain';
import type { Adjustment, TimelinePreferences } from '../timeline/types';

/** What the timeline is built from. */
export type Plan = {
	readonly routine: Routine;
	readonly preferences: TimelinePreferences;
	readonly adjustments: readonly Adjustment[];
};

/** What every state carries: the plan and the record of the session so far. */
type Carried = {
	readonly plan: Plan;
	/** Milliseconds really played of each work, by work index. */
	readonly doneMs: Readonly<Record<number, number>>;
	readonly pauses: number;
	readonly pains: readonly PainEvent[];
};

export type PauseReason =
	| { readonly kind: 'user' }
	/** The sound was taken away (a call, another app) and could not be got back. */
	| { readonly kind: 'interrupted' }
	/** A step without a clock lasted as long as is safe: at rest until "Next step". */
	| { readonly kind: 'enough' }
	/** The app was frozen or killed. `clockMs` is where the session would be had the clock run on. */
	| { readonly kind: 'came-back'; readonly clockMs: number; readonly leftAtWallMs: number };

/** The sharp-pain conversation, one question a view. */
export type PainView =
	| { readonly kind: 'signs' }
	| { readonly kind: 'kinds' }
	| { readonly kind: 'choices'; readonly painKind: PainKind; readonly decision: PainDecision };

export type PlayerState = Carried &
	(
		| { readonly kind: 'ready' }
		/** At clock time `atMs` the session was at `positionMs`; everything else is computed from this. */
		| {
				readonly kind: 'running';
				readonly anchor: { readonly positionMs: number; readonly atMs: number };
		  }
		| {
				readonly kind: 'paused';
				readonly positionMs: number;
				readonly why: PauseReason;
				readonly sinceMs: number;
		  }
		| { readonly kind: 'hurting'; readonly positionMs: number; readonly view: PainView }
		| {
				readonly kind: 'finished';
				readonly positionMs: number;
				readonly how: 'completed' | 'ended' | 'pain' | 'help';
		  }
	);

export type PlayerEvent =
	| { readonly kind: 'start' }
	| { readonly kind: 'pause' }
	| { readonly kind: 'interrupt' }
	| { readonly kind: 'resume' }
	/** Time passed: ends the session when its end is reached. */
	| { readonly kind: 'tick' }
	/** The app was frozen: the last cue that could sound was at `soundedMs`, the clock would be at `clockMs`. */
	| {
			readonly kind: 'came-back';
			readonly soundedMs: number;
			readonly clockMs: number;
			readonly leftAtWallMs: number;
	  }
	/** From came-back: go on where the clock would be. */
	| { readonly kind: 'catch-up' }
	| { readonly kind: 'next' }
	| { readonly kind: 'previous' }
	| { readonly kind: 'repeat' }
	/** The routine from its beginning; what was played stays in the record. */
	| { readonly kind: 'restart' }
	/** Back or forward within the step, milliseconds. */
	| { readonly kind: 'nudge'; readonly byMs: number }
	| { readonly kind: 'seek'; readonly toMs: number }
	| { readonly kind: 'adjust'; readonly adjustment: Adjustment }
	| { readonly kind: 'sharp-pain'; readonly wallMs: number }
	| { readonly kind: 'pain-signs'; readonly present: boolean }
	| { readonly kind: 'pain-kind'; readonly painKind: PainKind }
	| { readonly kind: 'pain-back' }
	| { readonly kind: 'pain-choose'; readonly choice: PainChoice }
	| { readonly kind: 'end' };
