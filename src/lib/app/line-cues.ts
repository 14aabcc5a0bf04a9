import { VOICE_AFTER_MS } from '$lib/core/cues/cues';
import type { Cue } from '$lib/core/cues/types';
import type { LineCue } from '$lib/platform/audio/cue-player';
import type { VoiceLine } from '$lib/platform/voice/voice-line';
import { fitLine } from '$lib/platform/voice/voice-line';

/**
 * What the recorded voice speaks of a plan, each line a moment after its sound. It ends before the next line's sound begins,
 * so two never speak at once: at its last whole sentence that has room, and if there is none, faded out.
 * @param cues sorted by time.
 * @param lineOf null for what was not recorded.
 */
export function lineCues(
	cues: readonly Cue[],
	lineOf: (line: string) => VoiceLine | null
): readonly LineCue[] {
	const said = cues.filter(({ say }) => say !== undefined);
	return said.flatMap(({ id, kind, say = '', atMs }, i) => {
		const line = lineOf(say);
		if (!line) return [];
		const fromMs = atMs + VOICE_AFTER_MS[kind];
		const fitted = fitLine(line, ((said[i + 1]?.atMs ?? Infinity) - fromMs) / 1000);
		return fitted ? [{ id, line: fitted, atMs: fromMs }] : [];
	});
}
