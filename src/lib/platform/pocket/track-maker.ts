import type * as Track from '$lib/core/pocket/track';
import { renderBeat } from '../audio/beat-sounds';
import type { LineCue, SoundCue } from '../audio/cue-player';
import { renderBed, renderSound, type SoundKind, type SoundSet } from '../audio/sounds';
import type { VoiceLine } from '../voice/voice-line';
import type { MixPart } from './mix';
import { mix, resample } from './mix';
import { wavHeader } from './wav';

/** All that is to be heard of a session, and how. */
export type TrackPlan = {
	readonly cues: readonly SoundCue[];
	/** What is spoken with them, never two at once. */
	readonly lines: readonly LineCue[];
	/** Of everything but the bed, 0–1. */
	readonly gain: number;
	/** The voice goes on without the sounds. */
	readonly muted: boolean;
	readonly set: SoundSet;
};

/** A session as one sound file. */
export type MadeTrack = {
	/** The same for the same plan at the same loudness. */
	readonly key: string;
	readonly blob: Blob;
};

/** Where cues lie on a track: the rules of `core/pocket/track`. */
export type TrackRules = Pick<
	typeof Track,
	'layOutTrack' | 'trackSeconds' | 'positionOfTrack' | 'TRACK_RATE' | 'PRE_ROLL_MS'
>;

export type TrackMaker = {
	keyOf(plan: TrackPlan): string;
	/** The whole track, now: a few milliseconds when it was prepared. */
	make(plan: TrackPlan): MadeTrack;
	/** One sound, and what is spoken after it, as a file of its own. */
	single(
		sound: SoundKind,
		line: VoiceLine | undefined,
		how: Omit<TrackPlan, 'cues' | 'lines'>
	): Blob;
	/**
	 * Renders the parts of a track in idle time, some milliseconds a slice. Another call takes the place of this one. Rejects
	 * where there is no memory for them.
	 */
	prepare(plan: TrackPlan): Promise<void>;
	/** Lets go of all that was rendered. */
	forget(): void;
};

/** One part is referred to as often as it is needed, so a long track is little memory. */
const BED_SECONDS = 10;
/** The sound that answers the Start tap. */
const STARTED = { id: 'started', sound: 'started' } as const;
/** A line after an answer to a tap: its notes come first, milliseconds. */
const LINE_AFTER_TAP_MS = 600;
/** No slice of preparing keeps the main thread longer, milliseconds: a tap is answered within a frame. */
const SLICE_MS = 8;

/**
 * @param whenIdle runs a task when the main thread has nothing better to do.
 * @param nowMs a monotonic clock, milliseconds.
 */
export function createTrackMaker(
	rules: TrackRules,
	whenIdle: (run: () => void) => void,
	nowMs: () => number
): TrackMaker {
	const rate = rules.TRACK_RATE;
	const sounds = new Map<string, Float32Array>();
	const stretches = new Map<string, Int16Array<ArrayBuffer>>();
	let bed: { readonly samples: Float32Array; readonly blob: Blob } | null = null;
	let asked = 0;

	const lineNumbers = new WeakMap<VoiceLine, number>();
	let lineCount = 0;

	function kept(name: string, render: () => Float32Array): string {
		if (!sounds.has(name)) sounds.set(name, render());
		return name;
	}

	/** The name under which the samples of a cue are kept. */
	function ofCue(cue: Pick<SoundCue, 'sound' | 'beat'>, set: SoundSet): string {
		const { sound, beat } = cue as SoundCue;
		if (!beat) return kept(`${set}/${sound}`, () => renderSound(sound, rate, set));
		const most = Math.round((beat.everyMs * rate) / 1000);
		return kept(`${sound}/${beat.everyMs}/${beat.lastsMs}`, () =>
			renderBeat(sound, beat.lastsMs, rate).subarray(0, most)
		);
	}

	function numberOf(line: VoiceLine): number {
		const number = lineNumbers.get(line) ?? ++lineCount;
		lineNumbers.set(line, number);
		return number;
	}

	function ofLine(line: VoiceLine): string {
		return kept(`line/${numberOf(line)}`, () => resample(line.samples, line.sampleRate, rate));
	}

	const samplesOf = (name: string) => sounds.get(name) ?? new Float32Array();

	function bedOf() {
		if (bed) return bed;
		const samples = renderBed(rate, BED_SECONDS);
		return (bed = { samples, blob: new Blob([mix(samples.length, samples, [], 0)]) });
	}

	/** A generator, so that preparing can pause after any part and making runs it to its end. */
	function* parts({ cues, lines, gain, muted, set }: TrackPlan): Generator<BlobPart | null> {
		const heard = muted ? [] : [{ ...STARTED, atMs: -rules.PRE_ROLL_MS }, ...cues];
		const clips: { id: string; clip: string; atMs: number; samples: number }[] = [];
		const add = (id: string, clip: string, atMs: number) =>
			clips.push({ id, clip, atMs, samples: samplesOf(clip).length });
		for (const cue of heard) {
			add(cue.id, ofCue(cue, set), cue.atMs);
			yield null;
		}
		for (const { id, line, atMs } of lines) {
			add(`line/${id}`, ofLine(line), atMs);
			yield null;
		}
		const durationMs = cues.reduce((last, { atMs }) => Math.max(last, atMs), 0);
		const layout = rules.layOutTrack(clips, durationMs);
		yield wavHeader(layout.samples, rate);
		for (const { fromSample, toSample, clips: placed } of layout.stretches) {
			const length = toSample - fromSample;
			if (placed.length === 0) {
				yield* bedParts(length);
				continue;
			}
			const name = `${gain}/${length}/${placed.map((c) => `${c.clip}@${c.atSample}`).join()}`;
			let stretch = stretches.get(name);
			if (!stretch) {
				const mixed: MixPart[] = placed.map(({ clip, atSample }) => ({
					samples: samplesOf(clip),
					atSample
				}));
				stretches.set(name, (stretch = mix(length, bedOf().samples, mixed, gain)));
			}
			yield stretch;
		}
	}

	function* bedParts(length: number): Generator<BlobPart> {
		const { samples, blob } = bedOf();
		for (let left = length; left > 0; left -= samples.length)
			yield left >= samples.length ? blob : blob.slice(0, left * 2);
	}

	function keyOf({ cues, lines, gain, muted, set }: TrackPlan): string {
		const ofCues = cues
			.map(({ id, sound, atMs, beat }) =>
				[id, sound, atMs, beat && `${beat.everyMs}/${beat.lastsMs}`].join()
			)
			.join(';');
		const ofLines = lines.map(({ id, line, atMs }) => `${id},${numberOf(line)},${atMs}`).join(';');
		return [gain, muted, set, ofCues, ofLines].join('|');
	}

	return {
		keyOf,
		make(plan) {
			asked++;
			const made = [...parts(plan)].filter((part) => part !== null);
			return { key: keyOf(plan), blob: new Blob(made, { type: 'audio/wav' }) };
		},
		single(sound, line, { gain, muted, set }) {
			const heard: MixPart[] = [];
			if (!muted) heard.push({ samples: samplesOf(ofCue({ sound }, set)), atSample: 0 });
			const atSample = Math.round((LINE_AFTER_TAP_MS * rate) / 1000);
			if (line) heard.push({ samples: samplesOf(ofLine(line)), atSample });
			const length = Math.max(1, ...heard.map((one) => one.atSample + one.samples.length));
			const data = mix(length, bedOf().samples, heard, gain);
			return new Blob([wavHeader(data.length, rate), data], { type: 'audio/wav' });
		},
		prepare(plan) {
			const mine = ++asked;
			const work = parts(plan);
			return new Promise((done, fail) => {
				const slice = () => {
					try {
						const untilMs = nowMs() + SLICE_MS;
						while (mine === asked && nowMs() < untilMs) if (work.next().done) return done();
					} catch (reason) {
						return fail(reason as Error);
					}
					if (mine === asked) whenIdle(slice);
					else done();
				};
				whenIdle(slice);
			});
		},
		forget() {
			asked++;
			stretches.clear();
			sounds.clear();
			bed = null;
		}
	};
}
