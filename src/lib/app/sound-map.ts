import type { Cue } from '$lib/core/cues/types';
import type { SoundCue } from '$lib/platform/audio/cue-player';
import type { SoundKind } from '$lib/platform/audio/sounds';

/**
 * The sound of a cue; none for get-ready, which the tap itself sounds at once. The side is heard: low for left, high
 * for right.
 */
function soundOf(cue: Cue): SoundKind | null {
	switch (cue.kind) {
		case 'get-ready':
			return null;
		case 'side-change':
			return cue.side === 'left' ? 'side-left' : cue.side === 'right' ? 'side-right' : 'side-none';
		default:
			return cue.kind;
	}
}

export function soundCues(cues: readonly Cue[]): readonly SoundCue[] {
	return cues.flatMap((cue) => {
		const sound = soundOf(cue);
		return sound === null ? [] : [{ id: cue.id, sound, atMs: cue.atMs }];
	});
}
