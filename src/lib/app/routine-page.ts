import type { Routine } from '$lib/core/routine/schema';
import type { MuscleId } from '$lib/core/routine/muscles';
import { stepArea, stepTitle } from '$lib/core/routine/routine';
import type { Area, Grade, Stage, Technique } from '$lib/core/routine/vocabulary';
import { gatedRoutine } from '$lib/core/safety/gates';
import { sorenessAllows } from '$lib/core/safety/soreness';
import { buildTimeline } from '$lib/core/timeline/timeline';
import type { TimelinePreferences } from '$lib/core/timeline/types';

export type { Routine };

/** What a grade stands for, for people who never heard of grades. */
export const GRADE_WORDS = {
	A: 'Several trials agree.',
	B: 'Some trials, small or uneven effect.',
	C: 'Weak or mixed evidence, or practice only.',
	D: 'Not supported.'
} as const satisfies Record<Grade, string>;

/** The fact "when", number and words. A routine may run later than its stage, never earlier: its earliest stage counts. */
const STAGE_FACT = {
	immediate: { value: '0 h+', label: 'after training' },
	'next-day': { value: '20 h+', label: 'after training' },
	'two-days': { value: '48 h+', label: 'after training' },
	anytime: { value: 'Any time', label: 'on easy days' },
	bedtime: { value: 'Bedtime', label: 'in the last 2 h' }
} as const satisfies Record<Stage, { readonly value: string; readonly label: string }>;
const EARLIEST_FIRST = [
	'immediate',
	'next-day',
	'two-days',
	'anytime',
	'bedtime'
] as const satisfies readonly Stage[];

/** A routine as its page shows it. */
export type RoutinePage = {
	/** Whole minutes with this user's get-ready, change-over and pace. */
	readonly minutes: number;
	readonly bothSides: boolean;
	readonly stage: { readonly value: string; readonly label: string };
	/** "All left, then all right"; empty when no step has a side. */
	readonly order: string;
	readonly steps: readonly {
		readonly title: string;
		readonly cue: string;
		readonly caution: string;
		readonly seconds: number;
		readonly side: Routine['steps'][number]['side'];
		readonly technique: Technique;
		readonly direction: string;
		/** For the picture: none while breathing; the first of the routine where a step works no muscle. */
		readonly area: Area | null;
		readonly muscle: MuscleId | null;
		/** A roller across both sides. */
		readonly bar: boolean;
	}[];
};

export function routinePage(routine: Routine, preferences: TimelinePreferences): RoutinePage {
	const timeline = buildTimeline(routine, preferences);
	const secondsOf = (stepIndex: number) => {
		const phase = timeline.phases.find((p) => p.kind === 'step' && p.work.stepIndex === stepIndex);
		return (phase?.durationMs ?? 0) / 1000;
	};
	const bothSides = routine.steps.some((s) => s.side === 'left-then-right');
	const stage = EARLIEST_FIRST.find((s) => routine.stages.includes(s)) ?? 'anytime';
	return {
		minutes: Math.max(1, Math.round(timeline.durationMs / 60_000)),
		bothSides,
		stage: STAGE_FACT[stage],
		order: !bothSides
			? ''
			: routine.order === 'block'
				? 'All left, then all right'
				: 'Each step left, then right',
		steps: routine.steps.map((step, i) => ({
			title: stepTitle(step),
			cue: step.cue,
			caution: step.caution,
			seconds: secondsOf(i),
			side: step.side,
			technique: step.technique,
			direction: step.direction,
			muscle: step.muscle,
			area: step.technique === 'breathe' ? null : (stepArea(step) ?? routine.areas[0] ?? null),
			bar: routine.tool === 'roller' && step.side !== 'left-then-right'
		}))
	};
}

/** Why a soreness closes a routine, and what to do instead; `null` when it may start. Rules G7, N2 and N3. */
export function sorenessWords(
	soreness: number | null,
	routine: Routine
): { readonly title: string; readonly text: string; readonly lighter: boolean } | null {
	const verdict = sorenessAllows(soreness, gatedRoutine(routine));
	switch (verdict.kind) {
		case 'open':
			return null;
		case 'no-massage':
			return {
				title: `Soreness ${soreness}: no massage today`,
				text: 'Move easy if you can: a slow walk, 5 to 10 min. Dark urine, weakness or swelling? Get medical care now.',
				lighter: false
			};
		case 'too-firm':
			return verdict.cap === 'light'
				? {
						title: `Soreness ${soreness}: light only`,
						text: 'At 6 or more only light strokes and kneads: no gun, no holds. Pick a light routine, or come back when it has eased.',
						lighter: true
					}
				: {
						title: `Soreness ${soreness}: not firm`,
						text: 'Firm needs 4 or less. Light and moderate routines are open.',
						lighter: true
					};
	}
}
