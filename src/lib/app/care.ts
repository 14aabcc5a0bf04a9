import { hourOfDay } from '$lib/core/format/time';
import { careFor, type AfterCareCard, type CareContext } from '$lib/core/recovery/after-care';
import { hoursSince } from '$lib/core/recovery/check-in';
import type { App } from './app.svelte';

const EVENING_FROM = 20;
const JUST_TRAINED_HOURS = 6;
/** "Bed within two hours", from when it was said. */
const BEDTIME_MS = 2 * 3_600_000;

/** What to do besides, by what was done and said. `atMs`: wall clock of that moment. */
export function careAt(
	{ profile, recovery, nowMs }: App,
	atMs: number,
	{ soreness, watch }: Pick<CareContext, 'soreness' | 'watch'>
): readonly AfterCareCard[] {
	const { checkIn } = recovery;
	const hours = checkIn && hoursSince(checkIn, nowMs);
	return careFor({
		soreness,
		watch,
		evening:
			(checkIn?.bedtime === true && atMs < checkIn.answeredAtMs + BEDTIME_MS) ||
			hourOfDay(atMs) >= EVENING_FROM,
		justTrained: hours !== null && hours < JUST_TRAINED_HOURS,
		growth: checkIn?.growth ?? false,
		asks: profile.asks.map(({ condition }) => condition)
	});
}
