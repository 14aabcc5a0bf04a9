import { AREAS } from '../routine/vocabulary';
import { sorenessAllows } from '../safety/soreness';
import { OVERUSED, WORKED } from './areas';
import { asksBreakdown, asksOneCalf, hoursSince, type CheckIn } from './check-in';
import { Limits, type Body } from './limits';
import { opensAtHours } from './stages';

const HOUR_MS = 3_600_000;
/** How sore it is counts for a day, then it is asked anew. */
const SORE_MS = 24 * HOUR_MS;
/** Rule H8: "within the hour". */
const SOON_MS = HOUR_MS;
/** Rule A6: an overuse is an injury first (content brief 4.3). */
const OVERUSE_MS = 72 * HOUR_MS;

/**
 * What the answers of the Recover page close on every page: rules G7, N2, N3, H7, H8 and A6 of the content brief, section
 * 5. What was closed stays closed. Without it a routine that Recover holds back could be started from its own page.
 * @param nowMs wall clock, milliseconds since 1970.
 */
export function asSaidToday(body: Body, checkIn: CheckIn, nowMs: number): Body {
	const { workout, soreness, unusual, endedAtMs, answeredAtMs, trainingSoon } = checkIn;
	const worked = WORKED[workout];
	const untilMs = answeredAtMs + SORE_MS;
	const limits = new Limits(body);

	if (!(nowMs >= untilMs)) {
		const verdict = sorenessAllows(soreness, { pressure: 'firm', techniques: [] });
		const asked =
			(asksBreakdown(checkIn) && checkIn.breakdown === null) ||
			(asksOneCalf(checkIn) && checkIn.oneCalf === null);
		if (verdict.kind === 'no-massage' || asked) limits.closeAll({ row: 'G7', untilMs });
		if (verdict.kind === 'too-firm') {
			const row = verdict.cap === 'light' ? 'N3' : 'N2';
			limits.cap(worked, verdict.cap, { row, untilMs });
			if (row === 'N3') {
				limits.restGun(worked, { row, untilMs });
				limits.restHolds(worked, { row, untilMs });
			}
		}
	}
	const trainedAtMs = answeredAtMs + SOON_MS;
	if (trainingSoon && !(nowMs >= trainedAtMs)) {
		limits.cap(AREAS, 'light', { row: 'H8', untilMs: trainedAtMs });
		limits.restHolds(AREAS, { row: 'H8', untilMs: trainedAtMs });
	}

	const hours = hoursSince(checkIn, nowMs);
	if (hours !== null && endedAtMs !== null) {
		const fromMs = Math.min(endedAtMs, nowMs);
		const gunFrom = opensAtHours('next-day', true);
		if (unusual && hours < gunFrom)
			limits.restGun(worked, { row: 'H7', untilMs: fromMs + gunFrom * HOUR_MS });
		if (workout === 'overuse' && hours * HOUR_MS < OVERUSE_MS)
			limits.close(OVERUSED, { row: 'A6', untilMs: fromMs + OVERUSE_MS });
	}
	return { ...body, areas: limits.areas, closed: limits.closed };
}
