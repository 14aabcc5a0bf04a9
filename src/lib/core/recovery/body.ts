import type { Feel, NextDay, Session } from '../history/types';
import { wholeMuscle } from '../routine/muscles';
import {
	AREAS,
	PRESSURE_LEVEL,
	type Area,
	type Pressure,
	type StepPressure,
	type Tool
} from '../routine/vocabulary';
import { INJURY_HOURS } from '../safety/sharp-pain';
import type { Block } from '../safety/types';
import { WORKED } from './areas';
import { hoursSince, type CheckIn } from './check-in';
import { Limits, type Body, type BodyRow } from './limits';
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
	/** What the routine is made for. */
	readonly pressure: Pressure;
	/** The firmest that was really used, by area: lower where the user had it lightened. */
	readonly pressures: Readonly<Partial<Record<Area, Pressure>>>;
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

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;
/** Rule G4: no massage on an injury for 72 h. */
export const INJURY_MS = INJURY_HOURS * HOUR_MS;
/** Rule F3: between two deep sessions on the same area. */
const DEEP_APART_MS = 48 * HOUR_MS;
/** Rule F2. */
const DEEP_A_WEEK = 3;
/** Rule F4: seconds with the gun on a muscle in one day. */
const GUN_A_DAY_SECONDS = 120;
/** What was said of illness and of hot or swollen areas counts for a day, then it is asked again. */
const ANSWER_MS = DAY_MS;

/**
 * What each area allows now: rules G4 to G6, F2 to F4 and C2 of the content brief, section 5, and H1 to H5 for the areas
 * that were trained. Pure and total; more said or done never allows more, but for `over`.
 * @param nowMs wall clock. @param dayMs when the user's day began.
 */
export function bodyOf(known: Known, nowMs: number, dayMs: number): Body {
	const limits = new Limits();

	for (const { area, reason, untilMs } of known.blocks) {
		if (!(nowMs < untilMs)) continue;
		if (area === 'all') limits.closeAll({ row: reason === 'red-flag' ? 'G1' : 'own', untilMs });
		else limits.close([area], { row: ROW_OF_BLOCK[reason], untilMs });
	}

	for (const area of AREAS) {
		const said = known.marks.filter((mark) => mark.area === area);
		// An end still to come would open what is said from now on.
		const over = said.filter((m) => m.kind === 'over' && m.atMs <= nowMs).map((m) => m.atMs);
		const overAtMs = Math.max(0, ...over);
		if (said.some((m) => m.kind === 'bruised' && !(m.atMs < overAtMs)))
			limits.close([area], { row: 'C2', untilMs: null });
		const injuries = [
			...said.filter((m) => m.kind === 'injury').map((m) => m.atMs),
			...known.blocks.filter((b) => b.area === area && b.reason === 'injury').map((b) => b.fromMs)
		].filter((atMs) => !(atMs + INJURY_MS <= overAtMs));
		if (injuries.length === 0) continue;
		const freshUntilMs = Math.max(...injuries) + INJURY_MS;
		// After that the muscles around it, lightly, until the pain is 3 or less: the place itself stays closed.
		limits.close([area], { row: 'G4', untilMs: nowMs < freshUntilMs ? freshUntilMs : null });
		limits.cap(NEAR[area], 'light', { row: 'G4', untilMs: null });
	}

	const deep = known.sessions.filter(
		({ pressure, areas }) => pressure === 'firm' && areas.length > 0
	);
	for (const { areas, endedAtMs } of deep) {
		const untilMs = endedAtMs + DEEP_APART_MS;
		if (nowMs < untilMs) limits.cap(areas, 'light', { row: 'F3', untilMs });
	}
	const deepThisWeek = deep
		.map(({ endedAtMs }) => endedAtMs)
		.filter((endedAtMs) => !(endedAtMs < nowMs - WEEK_MS))
		.sort((a, b) => b - a);
	if (deepThisWeek.length >= DEEP_A_WEEK)
		limits.cap(AREAS, 'moderate', {
			row: 'F2',
			untilMs: (deepThisWeek[DEEP_A_WEEK - 1] ?? nowMs) + WEEK_MS
		});

	for (const { areas, pressures, pressure, endedAtMs, nextDay, nextDayAtMs } of known.sessions) {
		const untilMs = (nextDayAtMs ?? endedAtMs) + WEEK_MS;
		if (!(nextDay === 'worse' || nextDay === 'bruised') || !(nowMs < untilMs)) continue;
		for (const area of areas)
			limits.cap([area], lighter(pressures[area] ?? pressure), { row: 'C2', untilMs });
	}

	const today = known.sessions.filter(({ endedAtMs }) => !(endedAtMs < dayMs));
	const gunToday = AREAS.filter(
		(area) => !(sum(today.map(({ gunSeconds }) => gunSeconds[area] ?? 0)) < GUN_A_DAY_SECONDS)
	);
	limits.restGun(gunToday, { row: 'F4', untilMs: dayMs + DAY_MS });

	const { checkIn } = known;
	if (checkIn) {
		const untilMs = checkIn.answeredAtMs + ANSWER_MS;
		if (nowMs < untilMs) {
			if (checkIn.redFlag || checkIn.breakdown || checkIn.oneCalf)
				limits.closeAll({ row: 'G1', untilMs });
			if (checkIn.ill) limits.closeAll({ row: 'G2', untilMs });
			limits.close(checkIn.inflamed, { row: 'G6', untilMs });
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
					limits.cap(WORKED[checkIn.workout], pressure, {
						row: 'H1–H5',
						untilMs: from + opens * HOUR_MS
					});
			}
		}
	}

	return {
		areas: limits.areas,
		closed: limits.closed,
		deepThisWeek: deepThisWeek.length,
		minutesToday: sum(today.map(({ playedSeconds }) => playedSeconds)) / 60
	};
}

/** What the rules need of a session's record. */
export function digest(session: Session): SessionDigest {
	const { id, tool, pressure, endedAtMs, playedSeconds, pains, feel, nextDay, nextDayAtMs } =
		session;
	const worked = session.steps.filter(({ doneSeconds }) => doneSeconds > 0);
	const areas = [...new Set(worked.flatMap(({ area }) => area ?? []))];
	const pressures: Partial<Record<Area, Pressure>> = {};
	for (const { area, pressure: used = pressure } of worked)
		if (area) pressures[area] = firmer(used, pressures[area] ?? 'light');
	const byMuscle = new Map<string, { area: Area; seconds: number }>();
	for (const { technique, muscle, area, side, doneSeconds } of worked) {
		if (technique !== 'percussion-glide' || area === null) continue;
		const whole = muscle === null ? area : wholeMuscle(muscle);
		// What is done on both sides at once is done on each.
		for (const each of side === 'both' ? ['left', 'right'] : [side]) {
			const key = `${whole}/${each}`;
			byMuscle.set(key, { area, seconds: (byMuscle.get(key)?.seconds ?? 0) + doneSeconds });
		}
	}
	const gunSeconds: Partial<Record<Area, number>> = {};
	for (const { area, seconds } of byMuscle.values())
		gunSeconds[area] = Math.max(gunSeconds[area] ?? 0, seconds);
	return {
		id,
		areas,
		tool,
		pressure,
		pressures,
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

function firmer(one: StepPressure, other: Pressure): Pressure {
	return one !== 'none' && PRESSURE_LEVEL[one] > PRESSURE_LEVEL[other] ? one : other;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}

/** One level lighter (rule C2); light stays light. */
function lighter(pressure: Pressure): Pressure {
	return pressure === 'firm' ? 'moderate' : 'light';
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
