import type { Tempo } from '../routine/schema';
import type { StepPhase } from '../timeline/types';
import { BREATH_WORDS } from './spoken';
import type { Beat, BeatKind, Cue, CueKind, CuePreferences } from './types';

const BEAT_KINDS = {
	'turn-out': true,
	'turn-back': true,
	'breath-in': true,
	'breath-out': true,
	pulse: true
} as const satisfies Record<BeatKind, true>;

/** Whether a cue keeps the tempo, and marks nothing else. */
export function isBeat(kind: CueKind): kind is BeatKind {
	return Object.hasOwn(BEAT_KINDS, kind);
}

/** A beat this close to another cue, before or after, would blur it, milliseconds. */
const APART_MS = 300;
/** Spoken lines run at about 14 characters a second: a slow speaker's 150 words a minute. */
const SPOKEN_MS_PER_CHARACTER = 70;

/** One turn of a tempo: which, and when in its cycle, milliseconds. */
type Turn = { readonly kind: BeatKind; readonly offsetMs: number; readonly lastsMs: number };

/**
 * The beats of one step, sorted, at its own tempo from its first moment: a stroke starts out, a breath starts in. None
 * lies on another cue or a spoken line, and none outlasts the step. A step that is still has none.
 * @param cues every other cue of the session, sorted.
 */
export function beatsOf(
	phase: StepPhase,
	phaseIndex: number,
	tempo: Tempo,
	preferences: CuePreferences,
	cues: readonly Cue[]
): readonly Cue[] {
	const turns = turnsOf(tempo, preferences);
	const everyMs = turns.reduce((sum, turn) => sum + turn.lastsMs, 0);
	if (everyMs <= 0 || !Number.isFinite(phase.durationMs)) return [];
	const endMs = phase.startMs + phase.durationMs;
	const taken = cues.map(takenBy).filter(([from, to]) => to > phase.startMs && from < endMs);
	const { workIndex, side } = phase.work;

	const beats: Cue[] = [];
	const breaths = { 'breath-in': 0, 'breath-out': 0 };
	for (let cycle = 0; phase.startMs + cycle * everyMs < endMs; cycle++) {
		for (const { kind, offsetMs, lastsMs } of turns) {
			const atMs = phase.startMs + cycle * everyMs + offsetMs;
			// A breath that cannot be finished is not begun; a tick says only "turn".
			const untilMs = isBreath(kind) ? atMs + lastsMs : atMs;
			if (untilMs > endMs || taken.some(([from, to]) => atMs > from && atMs < to)) continue;
			const beat: Beat = { everyMs, lastsMs };
			const say = isBreath(kind) ? BREATH_WORDS[kind][breaths[kind]++] : undefined;
			const id = `${kind}/${workIndex}/${cycle}`;
			beats.push({ id, kind, atMs, phaseIndex, side, beat, ...(say === undefined ? {} : { say }) });
		}
	}
	return beats;
}

function isBreath(kind: BeatKind): kind is keyof typeof BREATH_WORDS {
	return kind === 'breath-in' || kind === 'breath-out';
}

/** The turns of one cycle; they follow on each other without a gap. */
function turnsOf(tempo: Tempo, { strokeTicks, breathGuide }: CuePreferences): readonly Turn[] {
	switch (tempo.kind) {
		case 'strokes': {
			const [outMs, backMs] = [tempo.outSeconds * 1000, tempo.backSeconds * 1000];
			if (!strokeTicks) return [];
			return [
				{ kind: 'turn-out', offsetMs: 0, lastsMs: outMs },
				{ kind: 'turn-back', offsetMs: outMs, lastsMs: backMs }
			];
		}
		case 'breaths': {
			const [inMs, outMs] = [tempo.inSeconds * 1000, tempo.outSeconds * 1000];
			if (!breathGuide) return [];
			return [
				{ kind: 'breath-in', offsetMs: 0, lastsMs: inMs },
				{ kind: 'breath-out', offsetMs: inMs, lastsMs: outMs }
			];
		}
		case 'pulses':
			return strokeTicks
				? [{ kind: 'pulse', offsetMs: 0, lastsMs: tempo.everySeconds * 1000 }]
				: [];
		case 'still':
			return [];
	}
}

/** The stretch around a cue that belongs to it alone, session milliseconds. */
function takenBy({ atMs, say = '' }: Cue): readonly [fromMs: number, toMs: number] {
	return [atMs - APART_MS, atMs + APART_MS + say.length * SPOKEN_MS_PER_CHARACTER];
}
