import { isBeat } from '$lib/core/cues/beats';
import type { BeatKind, Cue, CueKind } from '$lib/core/cues/types';
import type { Side } from '$lib/core/routine/vocabulary';
import type { SoundCue } from '$lib/platform/audio/cue-player';
import type { SoundKind } from '$lib/platform/audio/sounds';

/**
 * The sound of a cue; none for get-ready, which the tap itself sounds at once. The side is heard: low for left, high
 * for right.
 */
function soundOf(kind: Exclude<CueKind, BeatKind>, side: Side): SoundKind | null {
	switch (kind) {
		case 'get-ready':
			return null;
		case 'side-change':
			return side === 'left' ? 'side-left' : side === 'right' ? 'side-right' : 'side-none';
		default:
			return kind;
	}
}

export function soundCues(cues: readonly Cue[]): readonly SoundCue[] {
	return cues.flatMap((cue): readonly SoundCue[] => {
		const { id, kind, atMs, beat } = cue;
		if (isBeat(kind)) return beat ? [{ id, sound: kind, atMs, beat }] : [];
		const sound = soundOf(kind, cue.side);
		return sound === null ? [] : [{ id, sound, atMs }];
	});
}
