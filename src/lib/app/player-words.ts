import { capital } from '$lib/core/format/text';
import { clockLabel, momentLabel } from '$lib/core/format/time';
import { playerView, type PlayerView } from '$lib/core/player/view';
import { isForBedtime, stepTitle } from '$lib/core/routine/routine';
import type { Side } from '$lib/core/routine/vocabulary';
import type { PlayerSession } from './player-session.svelte';
import type { OtherPlayer } from './player-tabs.svelte';

/** "8:40". */
export const clockWords = clockLabel;

/** A session made for bed is dim in both themes, to its end. */
export function isDim(session: PlayerSession): boolean {
	return isForBedtime(session.state.plan.routine);
}

const SIDE_WORD = {
	left: 'Left',
	right: 'Right',
	both: 'Both sides',
	centre: ''
} as const satisfies Record<Side, string>;

/** "Left"; empty where there is no side. */
export function sideWord(side: Side): string {
	return SIDE_WORD[side];
}

/**
 * What the status line says: each change of phase once, and "10 seconds left". The same text for the whole of a phase,
 * so that a screen reader says it once.
 */
export function announcement(view: PlayerView): string {
	if (view.phase.kind === 'step' && !view.untimed && view.seconds <= 10 && view.ofSeconds > 15)
		return '10 seconds left';
	const where = [sideWord(view.side), stepTitle(view.step)].filter(Boolean).join(': ');
	if (view.phase.kind === 'step')
		return `Step ${view.stepNumber} of ${view.stepCount}. ${where}. ${view.step.cue} ${view.step.caution}`.trim();
	return `${view.phase.kind === 'get-ready' ? 'Get ready' : 'Change'}. Next: ${where}.`;
}

/** What another tab shows of this session; `null` when it is not under way. */
export function shownElsewhere(session: PlayerSession, wallMs: number): OtherPlayer | null {
	const { state, view } = session;
	if (!view || state.kind === 'ready' || state.kind === 'finished') return null;
	return {
		title: state.plan.routine.title,
		step: `Step ${view.stepNumber} of ${view.stepCount}`,
		what: [sideWord(view.side), stepTitle(view.step)].filter(Boolean).join(': '),
		state: state.kind,
		leftMs: view.phase.durationMs - view.inPhaseMs,
		atWallMs: wallMs
	};
}

/** "step 4, left". */
function place(view: PlayerView): string {
	const side = sideWord(view.side).toLowerCase();
	return `step ${view.stepNumber}${side ? `, ${side}` : ''}`;
}

/** The words and marks of the came-back screen; `null` when there is nothing to say. */
export function cameBackWords(session: PlayerSession, nowMs: number) {
	const { state } = session;
	if (state.kind !== 'paused' || state.why.kind !== 'came-back') return null;
	const here = playerView(state, state.positionMs);
	const there = playerView(state, state.why.clockMs);
	if (!here) return null;
	const at = (view: PlayerView) => view.stepNumber - 1 + view.stepFraction;
	const skipped = (there?.stepNumber ?? here.stepCount + 1) - here.stepNumber;
	return {
		title: `You were on ${place(here)}`,
		text: `Unknot stopped at ${momentLabel(state.why.leftAtWallMs, nowMs)}. Cues could not sound after that, so the session stopped there.`,
		here: `${capital(place(here))}: ${stepTitle(here.step).toLowerCase()}, ${here.seconds} s`,
		there: there
			? `${capital(place(there))}: ${stepTitle(there.step).toLowerCase()}. ${skipped > 0 ? 'What lies between counts as not done.' : 'The time between counts as not done.'}`
			: 'The end. What lies between counts as not done.',
		marks: {
			above: { at: at(here), label: `You, step ${here.stepNumber}` },
			below: there
				? { at: at(there), label: `The clock, step ${there.stepNumber}` }
				: { at: here.stepCount, label: 'The clock, the end' }
		}
	};
}
