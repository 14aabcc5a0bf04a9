import { counted } from '$lib/core/format/text';
import { minutesLabel } from '$lib/core/format/time';
import type { Session } from '$lib/core/history/types';

/** The heading of the finish page. */
export function finishedWords(session: Session): string {
	switch (session.how) {
		case 'completed':
			return 'Done. Nice and slow.';
		case 'ended':
			return 'Ended here. That counts.';
		case 'pain':
			return 'Stopped. That was right.';
		case 'help':
			return 'Stopped. Get help.';
	}
}

/** "Foam Roller for Quads, 9 min, no stops." */
export function stopsWords({ routineTitle, playedSeconds, pauses, pains }: Session): string {
	const played = playedSeconds < 60 ? `${playedSeconds} s` : minutesLabel(playedSeconds * 1000);
	const stops = pauses === 0 ? 'no stops' : counted(pauses, 'stop');
	const sharp = pains.length === 0 ? '' : `, ${counted(pains.length, 'sharp pain')}`;
	return `${routineTitle}, ${played}, ${stops}${sharp}.`;
}
