import { momentLabel } from '$lib/core/format/time';
import type { Body } from '$lib/core/recovery/limits';
import { hoursSince, type CheckIn, type WorkoutKind } from '$lib/core/recovery/check-in';
import type { Advice, LaterCard } from '$lib/core/recovery/recommend';
import type { Row } from '$lib/core/recovery/rows';
import { opensAtHours } from '$lib/core/recovery/stages';
import { AREA_LABEL, PRESSURE_LABEL, TOOL_LABEL } from '$lib/core/routine/vocabulary';
import type { RoutineSummary } from '$lib/content/summary';

/** Chips of the page, in the order they are shown. */
export const WORKOUT_LABEL = {
	legs: 'Legs',
	'upper-body': 'Upper body',
	hiit: 'HIIT',
	run: 'Run',
	ride: 'Ride',
	desk: 'Desk or nothing',
	overuse: 'Overuse ache'
} as const satisfies Record<WorkoutKind, string>;

const AFTER = {
	legs: 'after legs',
	'upper-body': 'after upper body',
	hiit: 'after HIIT',
	run: 'after your run',
	ride: 'after your ride',
	desk: 'since you trained',
	overuse: 'since you trained'
} as const satisfies Record<WorkoutKind, string>;

const ON = {
	legs: 'on leg day',
	'upper-body': 'on an upper-body day',
	hiit: 'in HIIT',
	run: 'when you run',
	ride: 'when you ride',
	desk: 'when you sit',
	overuse: 'with the arm that aches'
} as const satisfies Record<WorkoutKind, string>;

const SORE = ['Not at all', 'Hardly', 'Hardly', 'A little', 'A little', 'Quite', 'Very', 'Very'];

/** "A little, 3 of 10". */
export function sorenessLabel(soreness: number): string {
	return `${SORE[soreness] ?? 'Extremely'}, ${soreness} of 10`;
}

/** "26 h after legs", or that there was nothing. */
function sinceWords(checkIn: CheckIn, nowMs: number): string {
	const hours = hoursSince(checkIn, nowMs);
	if (hours === null) return 'Nothing in the last 72 h';
	const whole = Math.floor(hours);
	return whole === 0 ? `Just ${AFTER[checkIn.workout]}` : `${whole} h ${AFTER[checkIn.workout]}`;
}

/** Why a card is offered, in one line. */
export function cardWords(
	routine: RoutineSummary,
	place: number,
	{ cap, cards }: Advice<RoutineSummary>,
	checkIn: CheckIn,
	nowMs: number
): string {
	const { tool, pressure, areas } = routine;
	if (place === 0)
		return `${sinceWords(checkIn, nowMs)}, soreness ${checkIn.soreness}: ${PRESSURE_LABEL[cap].toLowerCase()} is open.`;
	const isFirstLight = cards.findIndex((card) => card.routine.pressure === 'light') === place;
	if (pressure === 'light' && (isFirstLight || checkIn.workout === 'overuse'))
		return 'One light choice, always. Fine every day.';
	const [area] = areas;
	const where = area ? AREA_LABEL[area] : 'They';
	const have = tool === 'hands' ? '' : `, and you have a ${TOOL_LABEL[tool].toLowerCase()}`;
	return `${where} work hard ${ON[checkIn.workout]}${have}.`;
}

/** When a closed routine opens, and what else it asks for. */
export function laterWords(
	{ routine, opensAtMs }: LaterCard<RoutineSummary>,
	nowMs: number
): string {
	const when = opensAtMs === null ? 'Opens later' : `Opens ${momentLabel(opensAtMs, nowMs)}`;
	return routine.pressure === 'firm' ? `${when}, if soreness is 4 or less.` : `${when}.`;
}

/** What a row of the decision table says, in plain words. */
export function rowWords(row: Row, checkIn: CheckIn, body: Body): string {
	const { unusual } = checkIn;
	switch (row) {
		case 'G1':
			return 'A sign that needs medical help: no massage.';
		case 'G2':
			return 'Ill, or something in your health answers needs a clinician first: no massage.';
		case 'G3':
			return 'Your health answers leave less open. See About you in Settings.';
		case 'G4':
			return 'An injury rests for 72 h. After that only the muscles around it, lightly, until the pain is 3 or less.';
		case 'G5':
			return 'Sharp pain twice rests an area for 48 h.';
		case 'G6':
			return 'Hot, swollen or painful to a light touch: that area rests.';
		case 'G7':
			return 'Soreness 8 or more: no massage. Move easy if you can.';
		case 'H1':
			return 'Less than an hour after training: light, 10 min at most.';
		case 'H2':
			return '1 to 6 h after training: light, 12 min at most.';
		case 'H3':
			return '6 to 20 h after training: light.';
		case 'H4':
			return '20 to 48 h after training: moderate at most.';
		case 'H5':
			return '48 h after training: firm, if soreness is 4 or less and nothing is tender.';
		case 'H6':
			return 'Nothing trained in 72 h: moderate. Firm after two moderate sessions that felt fine.';
		case 'H7':
			return unusual
				? `New or unusually hard: light until ${opensAtHours('next-day', true)} h, no gun until then, nothing firm before ${opensAtHours('two-days', true)} h.`
				: '';
		case 'H8':
			return 'Training again within the hour: light, no holds, 60 s a muscle at most.';
		case 'N1':
			return 'Soreness 3 or less changes nothing.';
		case 'N2':
			return (checkIn.soreness ?? 0) >= 5
				? 'Soreness 5: moderate at most.'
				: 'Soreness 4: nothing more to mind.';
		case 'N3':
			return 'Soreness 6 or 7: light only, without gun and holds.';
		case 'F1':
			return 'Two deep sessions in seven days. One is left this week.';
		case 'F2':
			return 'Three deep sessions in seven days. Moderate at most until one is a week old.';
		case 'F3':
			return 'Two deep sessions on one area need 48 h between them.';
		case 'F4':
			return 'Two minutes with the gun on a muscle are enough for one day.';
		case 'F5':
			return `${Math.round(body.minutesToday)} min of massage today. That is enough; rest is fine.`;
		case 'F6':
			return 'Light is fine every day.';
		case 'W1':
			return 'Bed within two hours: slow, by hand, nothing firm.';
		case 'W2':
			return 'Bed is more than two hours away: nothing to mind.';
		case 'A1':
		case 'A2':
		case 'A3':
		case 'A4':
		case 'A5':
			return row === 'A3'
				? 'What a run or ride works most. Moderate at most.'
				: `What works most ${ON[checkIn.workout]}.`;
		case 'A6':
			return 'An overuse ache: only the muscles around it, lightly.';
		case 'T1':
			return 'A tool you have.';
		case 'T2':
			return 'A tool for the first time: stay light, and half the time is plenty.';
		case 'M1':
			return 'Five minutes: one area.';
		case 'M2':
			return 'Never more than 30 min.';
		case 'C1':
			return 'Afterwards: move easy.';
		case 'C2':
			return 'Worse or bruised the day after: lighter for a week, and a bruise rests.';
	}
}
