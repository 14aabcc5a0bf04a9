import { AREAS, PRESSURE_LEVEL, type Area, type Pressure } from '../routine/vocabulary';
import { sorenessAllows } from '../safety/soreness';
import { WORKED } from './areas';
import type { AreaState, Body, BodyReason } from './body';
import { asksBreakdown, asksOneCalf, hoursSince, type CheckIn } from './check-in';
import { opensAtHours } from './stages';

const HOUR_MS = 3_600_000;
/** How sore it is counts for a day, then it is asked anew. */
const SORE_MS = 24 * HOUR_MS;
/** Rule H8: "within the hour". */
const SOON_MS = HOUR_MS;
/** Rule A6: an overuse is an injury first (content brief 4.3). */
const OVERUSE_MS = 72 * HOUR_MS;
const OVERUSED: readonly Area[] = ['forearms-hands'];

/**
 * What the answers of the Recover page close on every page: rules G7, N2, N3, H7, H8 and A6 of the content brief, section
 * 5. What was closed stays closed. Without it a routine that Recover holds back could be started from its own page.
 * @param nowMs wall clock, milliseconds since 1970.
 */
export function asSaidToday(body: Body, checkIn: CheckIn, nowMs: number): Body {
	const { workout, soreness, unusual, endedAtMs, answeredAtMs, trainingSoon } = checkIn;
	const worked: readonly Area[] = WORKED[workout];
	const soreUntilMs = answeredAtMs + SORE_MS;
	const isToday = !(nowMs >= soreUntilMs);
	let { closed } = body;
	const areas: Record<Area, AreaState> = { ...body.areas };

	const close = (some: readonly Area[], reason: BodyReason) => {
		for (const area of some)
			if (lasts(reason) > lasts(areas[area].closed))
				areas[area] = { ...areas[area], closed: reason };
	};
	const cap = (some: readonly Area[], pressure: Pressure, reason: BodyReason) => {
		for (const area of some)
			if (PRESSURE_LEVEL[pressure] < PRESSURE_LEVEL[areas[area].cap])
				areas[area] = { ...areas[area], cap: pressure, capped: reason };
	};
	const noGun = (some: readonly Area[], reason: BodyReason) => {
		for (const area of some)
			if (lasts(reason) > lasts(areas[area].noGun)) areas[area] = { ...areas[area], noGun: reason };
	};

	if (isToday) {
		const verdict = sorenessAllows(soreness, { pressure: 'firm', techniques: [] });
		const asked =
			(asksBreakdown(checkIn) && checkIn.breakdown === null) ||
			(asksOneCalf(checkIn) && checkIn.oneCalf === null);
		const untilMs = soreUntilMs;
		if ((verdict.kind === 'no-massage' || asked) && untilMs > lasts(closed))
			closed = { row: 'G7', untilMs };
		if (verdict.kind === 'too-firm') {
			const row = verdict.cap === 'light' ? 'N3' : 'N2';
			cap(worked, verdict.cap, { row, untilMs });
			if (row === 'N3') noGun(worked, { row, untilMs });
		}
	}
	if (trainingSoon && !(nowMs >= answeredAtMs + SOON_MS))
		cap(AREAS, 'light', { row: 'H8', untilMs: answeredAtMs + SOON_MS });

	const hours = hoursSince(checkIn, nowMs);
	if (hours !== null && endedAtMs !== null) {
		const fromMs = Math.min(endedAtMs, nowMs);
		const gunFrom = opensAtHours('next-day', true);
		if (unusual && hours < gunFrom)
			noGun(worked, { row: 'H7', untilMs: fromMs + gunFrom * HOUR_MS });
		if (workout === 'overuse' && hours * HOUR_MS < OVERUSE_MS)
			close(OVERUSED, { row: 'A6', untilMs: fromMs + OVERUSE_MS });
	}
	return { ...body, closed, areas };
}

/** How long a reason holds: "until the user says so" is longer than any time. */
function lasts(reason: BodyReason | null): number {
	return reason === null ? -1 : (reason.untilMs ?? Infinity);
}
