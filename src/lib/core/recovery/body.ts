import type { Feel, NextDay, Session } from '../history/types';
import { muscleRow } from '../routine/muscles';
import { AREAS, PRESSURE_LEVEL, type Area, type Pressure, type Tool } from '../routine/vocabulary';
import type { Block } from '../safety/types';
import { WORKED } from './areas';
import { hoursSince, type CheckIn } from './check-in';
import { opensAtHours } from './stages';

/** What the user said of one area. Wall clock, milliseconds since 1970. */
export type Mark = {
	readonly area: Area;
	/** `over`: bruise gone, or pain of an injury 3 or less. It ends what was said before, but no injury within its 72 h. */
	readonly kind: 'bruised' | 'injury' | 'over';
	readonly atMs: number;
};

/** What the rules need to know of a session. */
export type SessionDigest = {
	readonly id: string;
	/** What was really worked: an area that was skipped is not in it. */
	readonly areas: readonly Area[];
	readonly tool: Tool;
	readonly pressure: Pressure;
	readonly endedAtMs: number;
	readonly playedSeconds: number;
	/** Seconds with the gun, by area, of the muscle that had most. */
	readonly gunSeconds: Readonly<Partial<Record<Area, number>>>;
	/** It had a sharp pain. */
	readonly hurt: boolean;
	readonly feel: Feel | null;
	readonly nextDay: NextDay | null;
	readonly nextDayAtMs: number | null;
};

/** All that is remembered of the body. */
export type Known = {
	readonly blocks: readonly Block[];
	readonly marks: readonly Mark[];
	/** At least those of the last seven days. */
	readonly sessions: readonly SessionDigest[];
	/** The last answers of the Recover page. */
	readonly checkIn: CheckIn | null;
};

/** Rows of the content brief, section 5, that say something of single areas; `own`: the user closed it. */
export type BodyRow =
	| 'G1'
	| 'G2'
	| 'G4'
	| 'G5'
	| 'G6'
	| 'G7'
	| 'C2'
	| 'F2'
	| 'F3'
	| 'F4'
	| 'H1–H5'
	| 'H7'
	| 'H8'
	| 'N2'
	| 'N3'
	| 'A6'
	| 'own';

/** Why an area is closed, or open only so far. */
export type BodyReason = {
	readonly row: BodyRow;
	/** Until when; `null`: until the user says that it is over. */
	readonly untilMs: number | null;
};

/** What an area allows now. */
export type AreaState = {
	/** Nothing at all, the longest first. */
	readonly closed: BodyReason | null;
	/** Nothing firmer than this, and why; `firm` with no reason where nothing is known. */
	readonly cap: Pressure;
	readonly capped: BodyReason | null;
	/** No gun today. */
	readonly noGun: BodyReason | null;
};

export type Body = {
	readonly areas: Readonly<Record<Area, AreaState>>;
	/** Nothing anywhere. */
	readonly closed: BodyReason | null;
	/** Sessions at firm pressure in the last seven days (rules F1, F2). */
	readonly deepThisWeek: number;
	/** Massaged today, minutes (rule F5). */
	readonly minutesToday: number;
};

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;
/** Rule G4: no massage on an injury for 72 h. */
export const INJURY_MS = 72 * HOUR_MS;
/** Rule F3: between two deep sessions on the same area. */
const DEEP_APART_MS = 48 * HOUR_MS;
/** Rule F2. */
const DEEP_A_WEEK = 3;
/** Rule F4: seconds with the gun on a muscle in one day. */
const GUN_A_DAY_SECONDS = 120;
/** What was said of illness and of hot or swollen areas counts for a day, then it is asked again. */
const ANSWER_MS = DAY_MS;

const OPEN: AreaState = { closed: null, cap: 'firm', capped: null, noGun: null };

/**
 * What each area allows now: rules G4 to G6, F2 to F4 and C2 of the content brief, section 5, and H1 to H5 for the areas
 * that were trained. Pure and total; more said or done never allows more, but for `over`.
 * @param nowMs wall clock. @param dayMs when the user's day began.
 */
export function bodyOf(known: Known, nowMs: number, dayMs: number): Body {
	const states: Record<Area, AreaState> = Object.fromEntries(
		AREAS.map((area) => [area, OPEN])
	) as Record<Area, AreaState>;
	let everywhere: BodyReason | null = null;

	const close = (area: Area, reason: BodyReason) => {
		const state = states[area];
		if (lasts(reason) > lasts(state.closed)) states[area] = { ...state, closed: reason };
	};
	const cap = (area: Area, pressure: Pressure, reason: BodyReason) => {
		const state = states[area];
		const lower = PRESSURE_LEVEL[pressure] - PRESSURE_LEVEL[state.cap];
		if (lower < 0 || (lower === 0 && state.capped && lasts(reason) > lasts(state.capped)))
			states[area] = { ...state, cap: pressure, capped: reason };
	};
	const closeAll = (reason: BodyReason) => {
		if (lasts(reason) > lasts(everywhere)) everywhere = reason;
	};

	for (const { area, reason, untilMs } of known.blocks) {
		if (!(nowMs < untilMs)) continue;
		if (area === 'all') closeAll({ row: reason === 'red-flag' ? 'G1' : 'own', untilMs });
		else close(area, { row: ROW_OF_BLOCK[reason], untilMs });
	}

	for (const area of AREAS) {
		const said = known.marks.filter((mark) => mark.area === area);
		// An end still to come would open what is said from now on.
		const over = said.filter((m) => m.kind === 'over' && m.atMs <= nowMs).map((m) => m.atMs);
		const overAtMs = Math.max(0, ...over);
		if (said.some((m) => m.kind === 'bruised' && !(m.atMs < overAtMs)))
			close(area, { row: 'C2', untilMs: null });
		const injuries = [
			...said.filter((m) => m.kind === 'injury').map((m) => m.atMs),
			...known.blocks.filter((b) => b.area === area && b.reason === 'injury').map((b) => b.fromMs)
		].filter((atMs) => !(atMs + INJURY_MS <= overAtMs));
		if (injuries.length === 0) continue;
		const freshUntilMs = Math.max(...injuries) + INJURY_MS;
		// After that the muscles around it, lightly, until the pain is 3 or less: the place itself stays closed.
		close(area, { row: 'G4', untilMs: nowMs < freshUntilMs ? freshUntilMs : null });
		for (const near of NEAR[area]) cap(near, 'light', { row: 'G4', untilMs: null });
	}

	let deepThisWeek = 0;
	let secondsToday = 0;
	const gunToday = new Map<Area, number>();
	for (const session of known.sessions) {
		const { endedAtMs, areas, pressure, nextDay, nextDayAtMs } = session;
		const deep = pressure === 'firm' && areas.length > 0;
		if (deep && !(endedAtMs < nowMs - WEEK_MS)) deepThisWeek++;
		if (deep && nowMs < endedAtMs + DEEP_APART_MS)
			for (const area of areas)
				cap(area, 'light', { row: 'F3', untilMs: endedAtMs + DEEP_APART_MS });
		if (!(endedAtMs < dayMs)) {
			secondsToday += session.playedSeconds;
			for (const [area, seconds] of Object.entries(session.gunSeconds) as [Area, number][])
				gunToday.set(area, (gunToday.get(area) ?? 0) + seconds);
		}
		const worseUntilMs = (nextDayAtMs ?? endedAtMs) + WEEK_MS;
		if ((nextDay === 'worse' || nextDay === 'bruised') && nowMs < worseUntilMs)
			for (const area of areas) cap(area, lighter(pressure), { row: 'C2', untilMs: worseUntilMs });
	}
	for (const [area, seconds] of gunToday)
		if (!(seconds < GUN_A_DAY_SECONDS))
			states[area] = { ...states[area], noGun: { row: 'F4', untilMs: dayMs + DAY_MS } };
	if (deepThisWeek >= DEEP_A_WEEK) {
		const oldest = known.sessions

			.filter(
				(s) => s.pressure === 'firm' && s.areas.length > 0 && !(s.endedAtMs < nowMs - WEEK_MS)
			)
			.map((s) => s.endedAtMs)
			.sort((a, b) => b - a)[DEEP_A_WEEK - 1];
		for (const area of AREAS)
			cap(area, 'moderate', { row: 'F2', untilMs: (oldest ?? nowMs) + WEEK_MS });
	}

	const { checkIn } = known;
	if (checkIn) {
		const untilMs = checkIn.answeredAtMs + ANSWER_MS;
		if (nowMs < untilMs) {
			if (checkIn.redFlag || checkIn.breakdown || checkIn.oneCalf) closeAll({ row: 'G1', untilMs });
			if (checkIn.ill) closeAll({ row: 'G2', untilMs });
			for (const area of checkIn.inflamed) close(area, { row: 'G6', untilMs });
		}
		const hours = hoursSince(checkIn, nowMs);
		if (hours !== null && checkIn.endedAtMs !== null) {
			const from = Math.min(checkIn.endedAtMs, nowMs);
			for (const [stage, pressure] of [
				['next-day', 'light'],
				['two-days', 'moderate']
			] as const) {
				const opens = opensAtHours(stage, checkIn.unusual);
				if (hours < opens)
					for (const area of WORKED[checkIn.workout])
						cap(area, pressure, { row: 'H1–H5', untilMs: from + opens * HOUR_MS });
			}
		}
	}

	return { areas: states, closed: everywhere, deepThisWeek, minutesToday: secondsToday / 60 };
}

/** What the rules need of a session's record. */
export function digest(session: Session): SessionDigest {
	const { id, tool, pressure, endedAtMs, playedSeconds, pains, feel, nextDay, nextDayAtMs } =
		session;
	const areas = [
		...new Set(
			session.steps.flatMap(({ area, doneSeconds }) => (area && doneSeconds > 0 ? [area] : []))
		)
	];
	const byMuscle = new Map<string, { area: Area; seconds: number }>();
	for (const { technique, muscle, area, side, doneSeconds } of session.steps) {
		if (technique !== 'percussion-glide' || area === null) continue;
		const whole = muscle === null ? area : (muscleRow(muscle).within ?? muscle);
		const key = `${whole}/${side}`;
		const seconds = (byMuscle.get(key)?.seconds ?? 0) + doneSeconds;
		byMuscle.set(key, { area, seconds });
	}
	const gunSeconds: Partial<Record<Area, number>> = {};
	for (const { area, seconds } of byMuscle.values())
		gunSeconds[area] = Math.max(gunSeconds[area] ?? 0, seconds);
	return {
		id,
		areas,
		tool,
		pressure,
		endedAtMs,
		playedSeconds,
		gunSeconds,
		hurt: pains.length > 0,
		feel,
		nextDay,
		nextDayAtMs
	};
}

const ROW_OF_BLOCK = {
	sharp: 'G5',
	injury: 'G4',
	'red-flag': 'G1',
	user: 'own'
} as const satisfies Record<Block['reason'], BodyRow>;

/** One level lighter (rule C2); light stays light. */
function lighter(pressure: Pressure): Pressure {
	return pressure === 'firm' ? 'moderate' : 'light';
}

/** How long a reason holds: "until the user says so" is longer than any time. */
function lasts(reason: BodyReason | null): number {
	if (reason === null) return -1;
	return reason.untilMs ?? Infinity;
}

/** The areas around each one: after an injury they are worked lightly, the place itself not (rule G4, seed S69). */
const NEAR: Readonly<Record<Area, readonly Area[]>> = {
	'neck-traps': ['shoulders', 'upper-back', 'jaw-face-scalp'],
	'jaw-face-scalp': ['neck-traps'],
	shoulders: ['neck-traps', 'chest', 'upper-back', 'upper-arms', 'lats'],
	chest: ['shoulders', 'upper-arms', 'lats'],
	'upper-back': ['neck-traps', 'shoulders', 'lats', 'low-back'],
	lats: ['upper-back', 'shoulders', 'chest', 'low-back'],
	'low-back': ['upper-back', 'lats', 'glutes'],
	'upper-arms': ['shoulders', 'chest', 'forearms-hands'],
	'forearms-hands': ['upper-arms'],
	glutes: ['low-back', 'hip-flexors', 'outer-thigh', 'hamstrings', 'adductors'],
	'hip-flexors': ['glutes', 'quads', 'adductors', 'outer-thigh'],
	quads: ['hip-flexors', 'adductors', 'outer-thigh', 'shins'],
	adductors: ['hip-flexors', 'quads', 'hamstrings', 'glutes'],
	'outer-thigh': ['glutes', 'hip-flexors', 'quads', 'hamstrings'],
	hamstrings: ['glutes', 'adductors', 'outer-thigh', 'calves'],
	calves: ['hamstrings', 'shins', 'feet'],
	shins: ['quads', 'calves', 'feet'],
	feet: ['calves', 'shins']
};
