/** Samples a second. Twice the highest sound of cues and voice, 8 kHz; 30 minutes of 16 bits are 58 MB. */
export const TRACK_RATE = 16_000;

/** One cycle of the 25 Hz bed, samples: bed and clips are cut at whole cycles, so they join without a step. */
export const BED_CYCLE = 640;

/**
 * Track time before session position 0, milliseconds. The answer to the Start tap sounds in it, and a player that drops
 * its first moments drops none of the session.
 */
export const PRE_ROLL_MS = 240;

/** Bed after the last sound, milliseconds: a player that ends a little early cuts nothing. */
const TAIL_MS = 800;

/** A piece of sound at a moment of the session. */
export type TrackClip = {
	/** Of the cue it belongs to. */
	readonly id: string;
	/** Which sound it is; the same name is the same samples. */
	readonly clip: string;
	/** Session milliseconds; not before −`PRE_ROLL_MS`. */
	readonly atMs: number;
	/** Its length at `TRACK_RATE`, samples. */
	readonly samples: number;
};

/** A clip in a stretch, in samples from the stretch's start. */
export type PlacedClip = {
	readonly id: string;
	readonly clip: string;
	readonly atSample: number;
};

/** A half-open part of the track: only bed, or clips that lie over each other and the bed. */
export type Stretch = {
	readonly fromSample: number;
	readonly toSample: number;
	/** In the order of their start; empty where there is only bed. */
	readonly clips: readonly PlacedClip[];
};

/** A whole session as one track. The stretches follow each other without gap from 0 to `samples`. */
export type TrackLayout = { readonly samples: number; readonly stretches: readonly Stretch[] };

/** The sample of the track at which a session position sounds, milliseconds. */
export function sampleAt(positionMs: number): number {
	return Math.round(((positionMs + PRE_ROLL_MS) * TRACK_RATE) / 1000);
}

/** Where the track must be played from for a session position, seconds. */
export function trackSeconds(positionMs: number): number {
	return (positionMs + PRE_ROLL_MS) / 1000;
}

/** The session position at a time of the track, milliseconds; negative in the pre-roll. */
export function positionOfTrack(seconds: number): number {
	return seconds * 1000 - PRE_ROLL_MS;
}

/**
 * Lays the clips of a session out on one track: every clip at its exact sample, bed under all of it. Pure. Clips that
 * overlap share a stretch and are added up when it is rendered.
 * @param durationMs of the session, milliseconds. The track is as long as its last sound needs, and never shorter.
 */
export function layOutTrack(clips: readonly TrackClip[], durationMs: number): TrackLayout {
	const placed = clips
		.map(({ id, clip, atMs, samples }) => {
			const from = Math.max(0, sampleAt(atMs));
			return { id, clip, from, to: from + samples };
		})
		.sort((a, b) => a.from - b.from);
	const ends = placed.reduce((last, { to }) => Math.max(last, to), sampleAt(durationMs));
	const samples = wholeCycles(ends + (TAIL_MS * TRACK_RATE) / 1000);

	const stretches: Stretch[] = [];
	let bedFrom = 0;
	for (let first = 0; first < placed.length;) {
		const fromSample = cycleStart(placed[first]?.from ?? 0);
		let toSample = fromSample;
		let last = first;
		// What begins in a cycle that is not yet over joins it.
		for (
			let one = placed[last];
			one && (last === first || one.from < toSample);
			one = placed[last]
		) {
			toSample = Math.max(toSample, wholeCycles(one.to));
			last++;
		}
		if (fromSample > bedFrom)
			stretches.push({ fromSample: bedFrom, toSample: fromSample, clips: [] });
		stretches.push({
			fromSample,
			toSample,
			clips: placed
				.slice(first, last)
				.map(({ id, clip, from }) => ({ id, clip, atSample: from - fromSample }))
		});
		bedFrom = toSample;
		first = last;
	}
	if (samples > bedFrom) stretches.push({ fromSample: bedFrom, toSample: samples, clips: [] });
	return { samples, stretches };
}

function cycleStart(sample: number): number {
	return Math.floor(sample / BED_CYCLE) * BED_CYCLE;
}

function wholeCycles(samples: number): number {
	return Math.ceil(samples / BED_CYCLE) * BED_CYCLE;
}
