import { capital, counted } from '$lib/core/format/text';
import { PAIN_KIND_COPY } from '$lib/content/pain-kinds';
import { momentLabel } from '$lib/core/format/time';
import type { Feel, PainEvent, Session, SessionStep } from '$lib/core/history/types';
import { muscleRow } from '$lib/core/routine/muscles';
import { AREA_LABEL } from '$lib/core/routine/vocabulary';
import { TECHNIQUE } from '$lib/core/routine/techniques';

const HOW_WORDS = {
	completed: 'Finished',
	ended: 'Ended early',
	pain: 'Ended by sharp pain',
	help: 'Ended for help'
} as const satisfies Record<Session['how'], string>;

const CHOICE_WORDS = {
	lighten: 'went on lighter',
	move: 'moved off the spot',
	'retry-light': 'tried again, light',
	'skip-step': 'skipped the step',
	'skip-muscle': 'skipped the muscle',
	'skip-area': 'skipped the area',
	end: 'ended the session',
	help: 'got help'
} as const satisfies Record<NonNullable<PainEvent['choice']>, string>;

const FEEL_WORDS = {
	looser: 'Felt looser',
	same: 'Felt the same',
	'more-tender': 'Felt more tender',
	bruised: 'Felt bruised'
} as const satisfies Record<Feel, string>;

const SIDE_WORDS = { left: 'left', right: 'right', both: 'both sides', centre: '' } as const;

/** A session in words, for the list. */
export type SessionWords = {
	readonly id: string;
	readonly title: string;
	/** "Today, 19:22", "Yesterday, 19:22", "Thu 26 Nov, 17:10". */
	readonly when: string;
	readonly minutes: string;
	readonly how: string;
	/** "Soreness 5, then 3"; empty when it was not asked. */
	readonly soreness: string;
	/** "1 sharp pain"; empty without any. */
	readonly painCount: string;
	readonly feel: string;
	readonly steps: readonly { readonly title: string; readonly done: string }[];
	readonly pains: readonly string[];
};

/** @param nowMs wall clock, milliseconds since 1970. */
export function sessionWords(session: Session, nowMs: number): SessionWords {
	const { pains, playedSeconds } = session;
	return {
		id: session.id,
		title: session.routineTitle,
		when: whenWords(session.startedAtMs, nowMs),
		minutes:
			playedSeconds < 60
				? `${Math.round(playedSeconds)} s`
				: `${Math.round(playedSeconds / 60)} min`,
		how: HOW_WORDS[session.how],
		soreness: sorenessWords(session),
		painCount: pains.length === 0 ? '' : counted(pains.length, 'sharp pain'),
		feel: session.feel === null ? '' : FEEL_WORDS[session.feel],
		steps: session.steps.map((step) => ({ title: stepWords(step), done: doneWords(step) })),
		pains: pains.map((pain) => painWords(pain, nowMs))
	};
}

/** "Today, 19:22", "Yesterday, 19:22", "Thu 26 Nov, 17:10". */
export function whenWords(atMs: number, nowMs: number): string {
	const moment = momentLabel(atMs, nowMs);
	return /^\d/.test(moment) ? `Today, ${moment}` : capital(moment);
}

const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });

/** "Thu 26 Nov" */
export function dayWords(atMs: number): string {
	return DAY.format(atMs).replace(',', '');
}

function sorenessWords({ sorenessBefore: before, sorenessAfter: after }: Session): string {
	if (before !== null && after !== null) return `Soreness ${before}, then ${after}`;
	if (before !== null) return `Soreness ${before} before`;
	return after === null ? '' : `Soreness ${after} after`;
}

function stepWords({ technique, muscle, side }: SessionStep): string {
	const words = [TECHNIQUE[technique].label];
	if (muscle !== null) words.push(muscleRow(muscle).name.toLowerCase());
	if (SIDE_WORDS[side]) words.push(SIDE_WORDS[side]);
	return words.join(', ');
}

function doneWords({ doneSeconds, plannedSeconds }: SessionStep): string {
	if (doneSeconds === 0) return 'Skipped';
	const done = Math.round(doneSeconds);
	return done < plannedSeconds ? `${done} of ${plannedSeconds} s` : `${done} s`;
}

function painWords(pain: PainEvent, nowMs: number): string {
	const side = SIDE_WORDS[pain.side];
	const where = pain.area === null ? 'While breathing or moving' : AREA_LABEL[pain.area];
	const kind =
		pain.kind === null
			? 'not said'
			: pain.kind === 'red-flag'
				? 'a sign that needs help'
				: PAIN_KIND_COPY[pain.kind].label.toLowerCase();
	const level = pain.level === null ? '' : `, ${pain.level} of 10`;
	const choice = pain.choice === null ? '' : ` You ${CHOICE_WORDS[pain.choice]}.`;
	return `${whenWords(pain.atMs, nowMs)}. ${where}${side ? `, ${side}` : ''}: ${kind}${level}.${choice}`;
}
