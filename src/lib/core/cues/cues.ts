import { stepTitle } from '../routine/routine';
import type { Routine, Step } from '../routine/schema';
import type { Side } from '../routine/vocabulary';
import { stepOf } from '../timeline/works';
import type { Phase, Timeline } from '../timeline/types';
import { workOfPhase } from '../timeline/position';
import { cautionLine, COUNT_WORDS, ENOUGH } from './spoken';
import { beatsOf } from './beats';
import type { Cue, CueKind, CuePreferences } from './types';

const DEFAULT_CUE_PREFERENCES: CuePreferences = {
	halfWay: true,
	countdown: true,
	spokenCount: false,
	strokeTicks: false,
	breathGuide: false
};

/**
 * How late a cue may still be given when it could not be given on time, milliseconds. Sound is scheduled on the audio
 * clock and is not late; this rules voice and vibration, which a busy main thread can delay, and what is dropped after
 * a seek. A late countdown lies about the time, so it is dropped at once; a late step name is still worth hearing.
 */
export const LATENESS_MS = {
	'get-ready': 1500,
	'step-start': 1500,
	'half-way': 500,
	countdown: 120,
	'step-end': 500,
	'side-change': 1500,
	finish: 5000,
	// A tempo that is felt late is a wrong tempo; a breath has time.
	'turn-out': 120,
	'turn-back': 120,
	'breath-in': 300,
	'breath-out': 300,
	pulse: 60
} as const satisfies Record<CueKind, number>;

/**
 * How much later than its cue a line is spoken, milliseconds: the notes of the sound come first, so that no word is masked
 * and each kind always has the same rhythm. Nothing sounds with get-ready but the answer to the tap.
 */
export const VOICE_AFTER_MS = {
	'get-ready': 300,
	'step-start': 550,
	'half-way': 500,
	countdown: 0,
	'step-end': 500,
	'side-change': 600,
	finish: 1000,
	'turn-out': 0,
	'turn-back': 0,
	'breath-in': 0,
	'breath-out': 0,
	pulse: 0
} as const satisfies Record<CueKind, number>;

/** The step-end sound comes first; the side chime follows this much later so both are heard, milliseconds. */
const SIDE_CHANGE_AFTER_MS = 700;
/** Half-way is only worth a sound in a step at least this long, milliseconds. */
const HALF_WAY_FROM_MS = 20_000;
/** A step without a clock says that it was long enough this much before it ends, so that the words are whole, ms. */
const ENOUGH_BEFORE_MS = 3000;
const COUNTDOWN_SECONDS = [3, 2, 1] as const;

/**
 * Every cue of a session, sorted by time, each with an id that stays the same when the timeline is rebuilt.
 * Pure. Offsets are session milliseconds, so pausing, seeking and skipping never need a new plan: what is left of
 * this one is scheduled from the position.
 */
export function planCues(
	timeline: Timeline,
	routine: Routine,
	preferences: CuePreferences = DEFAULT_CUE_PREFERENCES
): readonly Cue[] {
	const cues: Cue[] = [];
	const lastIndex = timeline.phases.length - 1;
	timeline.phases.forEach((phase, phaseIndex) => {
		const work = workOfPhase(phase);
		const step = stepOf(routine, work);
		const add = (kind: CueKind, atMs: number, say?: string, number = 0) =>
			cues.push({
				id: `${kind}/${phase.kind === 'step' ? '' : 'to-'}${work.workIndex}/${number}`,
				kind,
				atMs,
				phaseIndex,
				side: work.side,
				...(say === undefined ? {} : { say })
			});
		const endMs = phase.startMs + phase.durationMs;
		switch (phase.kind) {
			case 'get-ready':
				add('get-ready', phase.startMs, `Get ready. ${leadIn(phase, step)}`);
				break;
			case 'change-over':
				add('step-end', phase.startMs);
				add('side-change', phase.startMs + SIDE_CHANGE_AFTER_MS, leadIn(phase, step));
				break;
			case 'rest':
				add('step-end', phase.startMs, leadIn(phase, step));
				break;
			case 'step':
				add(
					'step-start',
					phase.startMs,
					[step.cue, step.caution && cautionLine(step.caution)].filter(Boolean).join(' ')
				);
				if (phase.untimed) {
					// Nothing counts down here: only that the most that is safe is reached, before the player waits.
					if (phaseIndex !== lastIndex) add('step-end', endMs - ENOUGH_BEFORE_MS, ENOUGH);
				} else if (preferences.halfWay && phase.durationMs >= HALF_WAY_FROM_MS)
					add('half-way', phase.startMs + phase.durationMs / 2, 'Half-way.');
				break;
		}
		if (preferences.countdown && !(phase.kind === 'step' && phase.untimed)) {
			for (const n of COUNTDOWN_SECONDS) {
				const atMs = endMs - n * 1000;
				// A count that would fall on another cue of a short phase is left out: two sounds at once say nothing.
				const say = preferences.spokenCount && phase.kind === 'step' ? COUNT_WORDS[n] : undefined;
				if (atMs >= phase.startMs + SIDE_CHANGE_AFTER_MS * 2) add('countdown', atMs, say, n);
			}
		}
		if (phaseIndex === lastIndex) add('finish', endMs, 'Done. Nice and slow.');
	});
	const marks = cues.sort((a, b) => a.atMs - b.atMs);
	const beats = timeline.phases.flatMap((phase, phaseIndex) =>
		phase.kind === 'step'
			? beatsOf(phase, phaseIndex, stepOf(routine, phase.work).tempo, preferences, marks)
			: []
	);
	return beats.length === 0 ? marks : [...marks, ...beats].sort((a, b) => a.atMs - b.atMs);
}

/** The cues still to come at a position, milliseconds: half-open, so one exactly there is still to come. */
export function cuesFrom(cues: readonly Cue[], positionMs: number): readonly Cue[] {
	return cues.filter((c) => c.atMs >= positionMs);
}

const SIDE_WORDS = {
	left: 'Left side.',
	right: 'Right side.',
	both: 'Both sides.',
	centre: ''
} as const satisfies Record<Side, string>;

function leadIn(phase: Phase, step: Step): string {
	const { side } = workOfPhase(phase);
	const title = `${stepTitle(step)}.`;
	if (phase.kind === 'change-over') return `Switch to the ${side}. Next: ${title}`;
	if (phase.kind === 'rest')
		return [side === 'both' ? SIDE_WORDS.both : '', `Next: ${title}`].filter(Boolean).join(' ');
	return [SIDE_WORDS[side], `First: ${title}`].filter(Boolean).join(' ');
}
