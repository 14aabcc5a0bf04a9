import { AREAS, PRESSURE_LEVEL, type Area, type Pressure } from '../routine/vocabulary';

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
	/** No gun for now, and no holds. */
	readonly noGun: BodyReason | null;
	readonly noHolds: BodyReason | null;
};

/** What the body allows now. */
export type Body = {
	readonly areas: Readonly<Record<Area, AreaState>>;
	/** Nothing anywhere. */
	readonly closed: BodyReason | null;
	/** Sessions at firm pressure in the last seven days (rules F1, F2). */
	readonly deepThisWeek: number;
	/** Massaged today, minutes (rule F5). */
	readonly minutesToday: number;
};

/** How long a reason holds: "until the user says so" is longer than any time, and no reason shorter. */
export function lasts(reason: BodyReason | null): number {
	return reason === null ? -1 : (reason.untilMs ?? Infinity);
}

const OPEN: AreaState = { closed: null, cap: 'firm', capped: null, noGun: null, noHolds: null };
const ALL_OPEN = Object.fromEntries(AREAS.map((area) => [area, OPEN])) as Record<Area, AreaState>;

/**
 * Gathers what closes areas, caps them, or rests the gun or holds there. Nothing added ever opens anything: the stricter holds, and
 * of two that are alike the one that holds longer.
 */
export class Limits {
	readonly #areas: Record<Area, AreaState>;
	#closed: BodyReason | null;

	/** @param from what holds already. */
	constructor(
		from: {
			readonly areas: Readonly<Record<Area, AreaState>>;
			readonly closed: BodyReason | null;
		} = { areas: ALL_OPEN, closed: null }
	) {
		this.#areas = { ...from.areas };
		this.#closed = from.closed;
	}

	get areas(): Readonly<Record<Area, AreaState>> {
		return this.#areas;
	}

	/** Nothing anywhere, and why. */
	get closed(): BodyReason | null {
		return this.#closed;
	}

	closeAll(reason: BodyReason): void {
		this.#closed = longer(this.#closed, reason);
	}

	close(areas: readonly Area[], reason: BodyReason): void {
		this.#change(areas, (state) => ({ ...state, closed: longer(state.closed, reason) }));
	}

	cap(areas: readonly Area[], cap: Pressure, reason: BodyReason): void {
		this.#change(areas, (state) => {
			const firmer = PRESSURE_LEVEL[cap] - PRESSURE_LEVEL[state.cap];
			if (firmer > 0) return state;
			return { ...state, cap, capped: firmer < 0 ? reason : longer(state.capped, reason) };
		});
	}

	restGun(areas: readonly Area[], reason: BodyReason): void {
		this.#change(areas, (state) => ({ ...state, noGun: longer(state.noGun, reason) }));
	}

	restHolds(areas: readonly Area[], reason: BodyReason): void {
		this.#change(areas, (state) => ({ ...state, noHolds: longer(state.noHolds, reason) }));
	}

	#change(areas: readonly Area[], change: (state: AreaState) => AreaState): void {
		for (const area of areas) this.#areas[area] = change(this.#areas[area]);
	}
}

function longer(one: BodyReason | null, other: BodyReason): BodyReason {
	return lasts(other) > lasts(one) ? other : (one ?? other);
}
