import {
	PRESSURE_LEVEL,
	PRESSURES,
	type Area,
	type Pack,
	type Pressure,
	type Stage,
	type Technique,
	type Tool
} from '../routine/vocabulary';
import { pressesTrunk, usesGun, usesHolds } from '../routine/uses';
import { permit } from '../safety/gates';
import type { Profile } from '../safety/types';
import { bodyOf, type Known } from './body';
import { hoursSince, type CheckIn } from './check-in';
import type { Body, BodyReason } from './limits';
import { TABLE, type Effect, type Facts, type Row } from './rows';
import { routineOpensAtHours } from './stages';

/** What is needed of a routine to recommend it: a summary fits. */
export type Recommendable = {
	readonly id: string;
	readonly title: string;
	readonly areas: readonly Area[];
	readonly tool: Tool;
	readonly stages: readonly Stage[];
	readonly pressure: Pressure;
	readonly packs: readonly Pack[];
	readonly minutes: number;
	/** The most on one muscle and side, seconds. */
	readonly muscleSeconds: number;
	readonly techniques: readonly Technique[];
};

/** Why a routine is on a card: the rows that led to it. */
export type Card<R> = { readonly routine: R; readonly rows: readonly Row[] };

/** A routine that fits and is closed now. */
export type LaterCard<R> = {
	readonly routine: R;
	/** When it opens, if nothing else changes; `null` where that is not a matter of time. */
	readonly opensAtMs: number | null;
	/** What closes it. */
	readonly row: Row | BodyReason['row'];
};

export type Advice<R> = {
	/** `null` when there are cards; else why there are none, the strictest first. */
	readonly nothing: NonNullable<Effect['nothing']> | null;
	/** Nothing firmer is offered. */
	readonly cap: Pressure;
	/** At most three, one of them light whenever there is one. */
	readonly cards: readonly Card<R>[];
	readonly later: readonly LaterCard<R>[];
	/** Every row that holds, in the order of the table. */
	readonly rows: readonly Row[];
	/** Those that are said above the cards. */
	readonly notices: readonly Row[];
	readonly body: Body;
};

const CARDS = 3;
const LATER = 1;
const PASSING: readonly Row[] = ['N3', 'H7'];
const HOUR_MS = 3_600_000;
/** Rule T1: what stands in for what, the first that is there. */
const TOOL_ORDER: readonly Tool[] = ['hands', 'ball', 'roller', 'stick', 'gun', 'strap', 'peanut'];
const STRICTEST = ['help', 'ask-breakdown', 'ask-one-calf', 'rest'] as const;

/**
 * What to do today: the decision table of the content brief, section 5. Pure and total.
 * @param nowMs wall clock, milliseconds since 1970. @param dayMs when the user's day began.
 */
export function recommend<R extends Recommendable>(
	checkIn: CheckIn,
	profile: Profile,
	known: Omit<Known, 'checkIn'>,
	catalogue: readonly R[],
	nowMs: number,
	dayMs: number
): Advice<R> {
	const body = bodyOf({ ...known, checkIn }, nowMs, dayMs);
	const facts: Facts = { checkIn, profile, body, sessions: known.sessions, nowMs };
	const fired = TABLE.filter((row) => row.if(facts)).map(({ row, then }) => ({
		row,
		effect: typeof then === 'function' ? then(facts) : then
	}));
	const effects = fired.map(({ effect }) => effect);
	const cap = lowest(effects.flatMap((effect) => effect.cap ?? []));
	const rows = [...new Set(fired.map(({ row }) => row))];
	const notices = fired.filter(({ effect }) => effect.notice).map(({ row }) => row);
	const stops = effects.flatMap((effect) => effect.nothing ?? []);
	const nothing = STRICTEST.find((stop) => stops.includes(stop)) ?? null;
	if (nothing) return { nothing, cap: 'light', cards: [], later: [], rows, notices, body };

	// Soreness passes: what it closes may still be said to open later.
	const lasting = fired.filter(({ row }) => !PASSING.includes(row)).map(({ effect }) => effect);
	const judged = catalogue.flatMap((routine) => {
		if (!suits(routine, lasting, checkIn)) return [];
		const lock = lockOf(routine, {
			checkIn,
			profile,
			body,
			blocks: known.blocks,
			cap,
			effects,
			nowMs
		});
		return [{ routine, lock }];
	});
	const score = scoreOf(effects, cap, checkIn);
	const open = judged
		.filter(({ lock }) => lock === null)
		.map(({ routine }) => routine)
		.sort((a, b) => score(a) - score(b) || a.title.localeCompare(b.title, 'en'));
	const chosen = choose(open);
	const later = judged
		.flatMap(({ routine, lock }) =>
			lock && lock.waits ? [{ routine, opensAtMs: lock.opensAtMs, row: lock.row }] : []
		)
		.sort(
			(a, b) =>
				(a.opensAtMs ?? Infinity) - (b.opensAtMs ?? Infinity) || score(a.routine) - score(b.routine)
		)
		.slice(0, LATER);
	return {
		nothing: chosen.length > 0 ? null : 'rest',
		cap,
		cards: chosen.map((routine) => ({ routine, rows: rowsFor(routine, fired, checkIn) })),
		later,
		rows: chosen.some(({ pressure }) => pressure === 'light')
			? [...rows, 'F6', 'C1']
			: [...rows, 'C1'],
		notices,
		body
	};
}

/** What no time will open: tools, minutes, techniques, the hour of the day. */
function suits(routine: Recommendable, effects: readonly Effect[], checkIn: CheckIn): boolean {
	const { tool, minutes, muscleSeconds, stages, areas } = routine;
	if (tool !== 'hands' && !checkIn.tools.includes(tool)) return false;
	return effects.every(
		(effect) =>
			!(effect.handsOnly && tool !== 'hands') &&
			!(effect.noGun && usesGun(routine)) &&
			!(effect.noHolds && usesHolds(routine)) &&
			!(effect.noRollerOnTrunk && pressesTrunk(routine)) &&
			!(effect.closed && areas.some((area) => effect.closed?.includes(area))) &&
			!(effect.bedtime && !stages.includes('bedtime')) &&
			!(effect.minutes !== undefined && minutes > effect.minutes) &&
			!(effect.muscleSeconds !== undefined && muscleSeconds > effect.muscleSeconds) &&
			!(effect.lightTools?.includes(tool) && routine.pressure !== 'light')
	);
}

type Lock = {
	readonly row: Row | BodyReason['row'];
	readonly opensAtMs: number | null;
	/** It is worth saying when it opens. */
	readonly waits: boolean;
};

/** What closes a routine now, the longest first; `null` when it is open. */
function lockOf(
	routine: Recommendable,
	{
		checkIn,
		profile,
		body,
		blocks,
		cap,
		effects,
		nowMs
	}: {
		readonly checkIn: CheckIn;
		readonly profile: Profile;
		readonly body: Body;
		readonly blocks: Known['blocks'];
		readonly cap: Pressure;
		readonly effects: readonly Effect[];
		readonly nowMs: number;
	}
): Lock | null {
	const locks: Lock[] = [];
	const waits = effects.some(({ prefer }) => prefer?.some((area) => area === routine.areas[0]));
	const permission = permit(routine, profile, blocks, nowMs, body);
	if (permission.kind === 'blocked') {
		const { untilMs } = permission.block;
		locks.push({ row: 'G5', opensAtMs: untilMs, waits });
	} else if ('reason' in permission) {
		const { row, untilMs } = permission.reason;
		locks.push({ row, opensAtMs: untilMs, waits: waits && untilMs !== null });
	} else if (permission.kind !== 'open') {
		locks.push({ row: 'G3', opensAtMs: null, waits: false });
	}
	const hours = hoursSince(checkIn, nowMs);
	if (hours !== null && checkIn.endedAtMs !== null) {
		const opens = routineOpensAtHours(routine, checkIn.unusual);
		if (hours < opens)
			locks.push({
				row: opens >= 48 ? 'H5' : 'H4',
				opensAtMs: Math.min(checkIn.endedAtMs, nowMs) + opens * HOUR_MS,
				waits
			});
	}
	// Firmer than today allows, whatever the hour: soreness, a week that was deep enough.
	const today = PRESSURE_LEVEL[routine.pressure] <= PRESSURE_LEVEL[cap];
	if (locks.length === 0 && !(today && suits(routine, effects, checkIn)))
		locks.push({ row: 'N2', opensAtMs: null, waits: false });
	return locks.sort((a, b) => (b.opensAtMs ?? Infinity) - (a.opensAtMs ?? Infinity))[0] ?? null;
}

/** Smaller is better: the pack of the day, the areas that worked, the pressure that is open, the tool at hand. */
function scoreOf(effects: readonly Effect[], cap: Pressure, { tools }: CheckIn) {
	const prefer = effects.flatMap((effect) => effect.prefer ?? []);
	const packs = effects.flatMap((effect) => effect.pack ?? []);
	const most = Math.min(...effects.map((effect) => effect.areas ?? Infinity));
	const urgent = effects.find(({ pack }) => pack === 'doms-gentle' || pack === 'evening')?.pack;
	return ({ areas, pressure, packs: mine, tool, stages }: Recommendable): number => {
		const place = prefer.indexOf(areas[0] as Area);
		const off = areas.filter((area) => !prefer.includes(area)).length;
		return (
			(urgent && !mine.includes(urgent) ? 1000 : 0) +
			(place < 0 ? 500 : place * 10) +
			off * 20 +
			(mine.some((pack) => packs.includes(pack)) ? 0 : 60) +
			(areas.length > most && !(urgent && mine.includes(urgent)) ? 40 : 0) +
			(PRESSURE_LEVEL[cap] - PRESSURE_LEVEL[pressure]) * 15 +
			(stages.length === 1 && stages[0] === 'anytime' ? 5 : 0) +
			(urgent ? (areas.length > 1 ? 0 : 5) : 0) +
			// What was bought is wanted; the hands are always there.
			(tools.includes(tool) && tool !== 'hands' ? 0 : 4) +
			TOOL_ORDER.indexOf(tool) / 10
		);
	};
}

/** The best three, not two for the same single area where that can be, and one of them light. */
function choose<R extends Recommendable>(open: readonly R[]): readonly R[] {
	const chosen: R[] = [];
	for (const routine of open) {
		if (chosen.length === CARDS) break;
		if (!chosen.some(({ areas }) => areas.length === 1 && areas[0] === routine.areas[0]))
			chosen.push(routine);
	}
	for (const routine of open)
		if (chosen.length < CARDS && !chosen.includes(routine)) chosen.push(routine);
	const light = open.find(({ pressure }) => pressure === 'light');
	if (light && !chosen.some(({ pressure }) => pressure === 'light'))
		chosen.splice(CARDS - 1, 1, light);
	return chosen;
}

/** The rows that speak for this very routine. */
function rowsFor(
	routine: Recommendable,
	fired: readonly { readonly row: Row; readonly effect: Effect }[],
	checkIn: CheckIn
): readonly Row[] {
	const about = fired.filter(({ row, effect }) => {
		if (/^[HN]/.test(row)) return true;
		if (effect.prefer) return effect.prefer.includes(routine.areas[0] as Area);
		if (effect.pack) return routine.packs.includes(effect.pack);
		return row === 'T2' ? (effect.lightTools?.includes(routine.tool) ?? false) : row === 'G3';
	});
	return [
		...new Set([
			...about.map(({ row }) => row),
			...(routine.tool !== 'hands' && checkIn.tools.includes(routine.tool) ? ['T1' as const] : []),
			...(routine.pressure === 'light' ? ['F6' as const] : [])
		])
	];
}

function lowest(caps: readonly Pressure[]): Pressure {
	return PRESSURES.find((pressure) => caps.includes(pressure)) ?? 'light';
}
