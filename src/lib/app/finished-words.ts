import { careFor, type AfterCareCard } from '$lib/core/recovery/after-care';
import { hoursSince } from '$lib/core/recovery/check-in';
import { hourOfDay, minutesLabel } from '$lib/core/format/time';
import type { Session } from '$lib/core/history/types';
import type { App } from './app.svelte';

const EVENING_FROM = 20;
const JUST_TRAINED_HOURS = 6;

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
	const stops = pauses === 0 ? 'no stops' : pauses === 1 ? '1 stop' : `${pauses} stops`;
	const sharp =
		pains.length === 0 ? '' : `, ${pains.length} sharp ${pains.length === 1 ? 'pain' : 'pains'}`;
	return `${routineTitle}, ${played}, ${stops}${sharp}.`;
}

/** What to do afterwards, by what was done and said: never more than fits under a session. */
export function finishedCare(
	app: App,
	session: Session,
	soreness: number | null
): readonly AfterCareCard[] {
	const { profile, recovery, nowMs } = app;
	const { checkIn } = recovery;
	const hours = checkIn && hoursSince(checkIn, nowMs);
	return careFor({
		soreness,
		evening: hourOfDay(session.endedAtMs) >= EVENING_FROM,
		justTrained: hours !== null && hours < JUST_TRAINED_HOURS,
		growth: checkIn?.growth ?? false,
		watch: session.pains.length > 0 || session.pressure === 'firm',
		asks: profile.asks.map(({ condition }) => condition)
	});
}
