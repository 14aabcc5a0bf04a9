import { PREVIEW_LINE } from '../../src/lib/app/preview-line';
import { STOP_LINES } from '../../src/lib/app/stop-words';
import { ROUTINE_IDS, loadRoutine } from '../../src/lib/content/routines';
import { clipsOf, textsOf } from '../../src/lib/core/cues/spoken';

/** Every text the recorded voice needs a clip for, sorted: all that the library and the player can say. */
export async function everyText(): Promise<readonly string[]> {
	const ofLibrary = await Promise.all(
		ROUTINE_IDS.map(async (id) => {
			const routine = await loadRoutine(id);
			if (!routine) throw new Error(`The routine ${id} is not there.`);
			return textsOf(routine);
		})
	);
	const others = [...STOP_LINES, PREVIEW_LINE].flatMap(clipsOf);
	return [...new Set([...ofLibrary.flat(), ...others])].sort();
}
