import type { Area, Pack, Pressure, Tool } from '../routine/vocabulary';
import { gateOf } from '../safety/gates';
import type { Profile } from '../safety/types';
import { OVERUSED, WORKED } from './areas';
import type { SessionDigest } from './body';
import type { Body } from './limits';
import { asksBreakdown, asksOneCalf, hoursSince, type CheckIn, type WorkoutKind } from './check-in';
import { opensAtHours } from './stages';

/** The rows of the decision table that look at the whole person; those of single areas are in `body.ts`. */
export type Row =
	| 'G1'
	| 'G2'
	| 'G3'
	| 'G4'
	| 'G5'
	| 'G6'
	| 'G7'
	| 'H1'
	| 'H2'
	| 'H3'
	| 'H4'
	| 'H5'
	| 'H6'
	| 'H7'
	| 'H8'
	| 'N1'
	| 'N2'
	| 'N3'
	| 'F1'
	| 'F2'
	| 'F3'
	| 'F4'
	| 'F5'
	| 'F6'
	| 'W1'
	| 'W2'
	| 'A1'
	| 'A2'
	| 'A3'
	| 'A4'
	| 'A5'
	| 'A6'
	| 'T1'
	| 'T2'
	| 'M1'
	| 'M2'
	| 'C1'
	| 'C2';

/** What a row takes away, prefers or says. Nothing in it can open what another row closed. */
export type Effect = {
	/** No routine at all; `ask…` until that question is answered. */
	readonly nothing?: 'help' | 'rest' | 'ask-breakdown' | 'ask-one-calf';
	readonly cap?: Pressure;
	readonly handsOnly?: true;
	readonly noGun?: true;
	readonly noHolds?: true;
	readonly noRollerOnTrunk?: true;
	readonly closed?: readonly Area[];
	/** Only routines made for the time before sleep. */
	readonly bedtime?: true;
	/** Tools that may only be used lightly. */
	readonly lightTools?: readonly Tool[];
	readonly minutes?: number;
	/** The most on one muscle and side, seconds. */
	readonly muscleSeconds?: number;
	/** Areas in one routine, as a wish: a routine of more comes later in the list. */
	readonly areas?: number;
	readonly prefer?: readonly Area[];
	readonly pack?: Pack;
	/** It is said above the cards, even when it takes nothing away. */
	readonly notice?: true;
};

export type Facts = {
	readonly checkIn: CheckIn;
	readonly profile: Profile;
	readonly body: Body;
	readonly sessions: readonly SessionDigest[];
	readonly nowMs: number;
};

/** Hours since the workout; where there was none, or it is longer ago than 72 h, `null`. */
function hours({ checkIn, nowMs }: Facts): number | null {
	const since = hoursSince(checkIn, nowMs);
	return since !== null && since < NO_WORKOUT_HOURS ? since : null;
}

const NO_WORKOUT_HOURS = 72;
/** Content brief 2.2: hard maximum of a session, minutes. */
const MOST_MINUTES = 30;
/** Rule H8: before training again. */
const BEFORE_TRAINING_SECONDS = 60;

const between = (from: number, to: number) => (facts: Facts) => {
	const since = hours(facts);
	return since !== null && since >= from && since < to;
};
/** Said, and in that range; what is no number counts as the worst. */
const sore =
	(from: number, to: number) =>
	({ checkIn: { soreness } }: Facts) =>
		soreness !== null && !(soreness < from) && (soreness < to || to === Infinity);
const trained =
	(...kinds: readonly WorkoutKind[]) =>
	(facts: Facts) =>
		kinds.includes(facts.checkIn.workout);

type TableRow = {
	readonly row: Row;
	readonly if: (facts: Facts) => boolean;
	readonly then: Effect | ((facts: Facts) => Effect);
};

/**
 * The decision table of the content brief, section 5, top to bottom. Any `nothing` wins; caps combine by the lowest.
 */
export const TABLE: readonly TableRow[] = [
	{
		row: 'G1',
		if: ({ checkIn, body }) =>
			checkIn.redFlag ||
			checkIn.breakdown === true ||
			checkIn.oneCalf === true ||
			body.closed?.row === 'G1',
		then: { nothing: 'help' }
	},
	{
		row: 'G2',
		if: ({ checkIn, profile, body }) => {
			const gate = gateOf(profile).kind;
			return checkIn.ill || gate === 'stopped' || gate === 'unanswered' || body.closed !== null;
		},
		then: { nothing: 'rest' }
	},
	{
		row: 'G3',
		if: ({ profile }) => {
			const gate = gateOf(profile);
			return (
				gate.kind === 'light-by-hand' ||
				(gate.kind === 'open' &&
					(gate.noGun || gate.noRollerOnTrunk || gate.closedAreas.length > 0))
			);
		},
		then: ({ profile }) => {
			const gate = gateOf(profile);
			if (gate.kind === 'light-by-hand')
				return { cap: 'light', handsOnly: true, noGun: true, closed: gate.closedAreas };
			if (gate.kind !== 'open') return { nothing: 'rest' };
			return {
				closed: gate.closedAreas,
				...(gate.noGun ? { noGun: true } : {}),
				...(gate.noRollerOnTrunk ? { noRollerOnTrunk: true } : {})
			};
		}
	},
	...(['G4', 'G5', 'G6', 'C2', 'F3', 'F4'] as const).map((row): TableRow => ({
		row,
		if: ({ body }) =>
			Object.values(body.areas).some(
				({ closed, capped, noGun }) =>
					closed?.row === row || capped?.row === row || noGun?.row === row
			),
		// What single areas allow is asked of `body` for each routine.
		then: {}
	})),
	{
		row: 'G6',
		if: ({ checkIn }) => asksOneCalf(checkIn) && checkIn.oneCalf === null,
		then: { nothing: 'ask-one-calf' }
	},
	{ row: 'G7', if: sore(8, Infinity), then: { nothing: 'rest' } },
	{
		row: 'G7',
		if: ({ checkIn }) => asksBreakdown(checkIn) && checkIn.breakdown === null,
		then: { nothing: 'ask-breakdown' }
	},
	{ row: 'H1', if: between(0, 1), then: { cap: 'light', minutes: 10 } },
	{ row: 'H2', if: between(1, 6), then: { cap: 'light', minutes: 12 } },
	{ row: 'H3', if: between(6, 20), then: { cap: 'light' } },
	{ row: 'H4', if: between(20, 48), then: { cap: 'moderate' } },
	{
		row: 'H5',
		if: between(48, NO_WORKOUT_HOURS),
		then: ({ checkIn }) => ({
			cap:
				checkIn.soreness !== null && checkIn.soreness <= 4 && !checkIn.tender ? 'firm' : 'moderate'
		})
	},
	{
		row: 'H6',
		if: (facts) => hours(facts) === null,
		then: ({ checkIn, sessions }) => ({
			cap: wereComfortable(sessions) && !checkIn.tender ? 'firm' : 'moderate'
		})
	},
	{
		row: 'H7',
		if: ({ checkIn }) => checkIn.unusual && checkIn.endedAtMs !== null,
		then: ({ checkIn, nowMs }) => {
			const since = hoursSince(checkIn, nowMs) ?? 0;
			return {
				cap:
					since < opensAtHours('next-day', true)
						? 'light'
						: since < opensAtHours('two-days', true)
							? 'moderate'
							: 'firm',
				...(since < opensAtHours('next-day', true) ? { noGun: true } : {})
			};
		}
	},
	{
		row: 'H8',
		if: ({ checkIn }) => checkIn.trainingSoon,
		then: { cap: 'light', noHolds: true, muscleSeconds: BEFORE_TRAINING_SECONDS }
	},
	{ row: 'N1', if: sore(-Infinity, 4), then: {} },
	{
		row: 'N2',
		if: sore(4, 6),
		then: (facts) => (sore(5, 6)(facts) ? { cap: 'moderate' } : {})
	},
	{
		row: 'N3',
		if: sore(6, Infinity),
		then: { cap: 'light', noGun: true, noHolds: true, pack: 'doms-gentle' }
	},
	{ row: 'F1', if: ({ body }) => body.deepThisWeek === 2, then: { notice: true } },
	{
		row: 'F2',
		if: ({ body }) => body.deepThisWeek >= 3,
		then: { cap: 'moderate', notice: true }
	},
	{ row: 'F5', if: ({ body }) => body.minutesToday > MOST_MINUTES, then: { notice: true } },
	{
		row: 'W1',
		if: ({ checkIn }) => checkIn.bedtime,
		then: { cap: 'moderate', handsOnly: true, noGun: true, bedtime: true, pack: 'evening' }
	},
	{ row: 'W2', if: ({ checkIn }) => !checkIn.bedtime, then: {} },
	{ row: 'A1', if: trained('legs'), then: { prefer: WORKED.legs, pack: 'leg-day' } },
	{ row: 'A2', if: trained('hiit'), then: { prefer: WORKED.hiit, pack: 'hiit' } },
	{
		row: 'A3',
		if: trained('run', 'ride'),
		// Firm only for those who open such a routine themselves.
		then: ({ checkIn }) => ({
			cap: 'moderate',
			prefer: checkIn.workout === 'ride' ? WORKED.ride : WORKED.run,
			pack: 'run-cycle'
		})
	},
	{
		row: 'A4',
		if: trained('upper-body'),
		then: { prefer: WORKED['upper-body'], pack: 'upper-body' }
	},
	{ row: 'A5', if: trained('desk'), then: { prefer: WORKED.desk, pack: 'desk' } },
	{
		row: 'A6',
		if: trained('overuse'),
		// A strain rests first: 72 h from when it began (content brief 4.3).
		then: (facts) => ({
			cap: 'light',
			prefer: WORKED.overuse,
			pack: 'forearm-overuse',
			...(hours(facts) === null ? {} : { closed: OVERUSED })
		})
	},
	{
		row: 'T2',
		if: ({ checkIn, sessions }) => firstTime(checkIn, sessions).length > 0,
		then: ({ checkIn, sessions }) => ({ lightTools: firstTime(checkIn, sessions) })
	},
	{
		row: 'M1',
		if: ({ checkIn }) => checkIn.minutes <= 5,
		then: { minutes: 5, areas: 1 }
	},
	{
		row: 'M2',
		if: ({ checkIn }) => !(checkIn.minutes <= 5),
		then: ({ checkIn: { minutes } }) => ({
			minutes: Math.min(MOST_MINUTES, minutes > 5 ? minutes : 5),
			areas: minutes <= 12 ? 1 : minutes <= 20 ? 2 : 3
		})
	}
];

/** Rule H6: the last two moderate sessions were comfortable, then and the day after. */
function wereComfortable(sessions: readonly SessionDigest[]): boolean {
	const last = sessions
		.filter(({ pressure }) => pressure === 'moderate')
		.toSorted((a, b) => b.endedAtMs - a.endedAtMs)
		.slice(0, 2);
	return (
		last.length === 2 &&
		last.every(
			({ hurt, feel, nextDay }) =>
				!hurt &&
				feel !== 'more-tender' &&
				feel !== 'bruised' &&
				nextDay !== 'worse' &&
				nextDay !== 'bruised'
		)
	);
}

/** Rule T2: tools at hand that were never used. Everybody knows their hands. */
function firstTime({ tools }: CheckIn, sessions: readonly SessionDigest[]): readonly Tool[] {
	return tools.filter((tool) => tool !== 'hands' && !sessions.some((s) => s.tool === tool));
}
