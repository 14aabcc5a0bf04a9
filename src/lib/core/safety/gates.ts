import type { Routine } from '../routine/schema';
import { pressesTrunk, usesGun, usesHolds } from '../routine/uses';
import {
	PRESSURE_LEVEL,
	type Area,
	type Pressure,
	type Technique,
	type Tool
} from '../routine/vocabulary';
import { lasts, type Body, type BodyReason } from '../recovery/limits';
import type { AskCondition, Block, Profile, StopCondition } from './types';

/** What is closed for this person, derived from the profile each time. */
export type Gate =
	/** The first-run questions are not answered: nothing plays. */
	| { readonly kind: 'unanswered' }
	/** A hard stop: nothing plays. */
	| { readonly kind: 'stopped'; readonly stops: readonly StopCondition[] }
	/** Ask a clinician first: hands only, light, and never the named areas. */
	| {
			readonly kind: 'light-by-hand';
			readonly asks: readonly AskCondition[];
			readonly closedAreas: readonly Area[];
	  }
	| {
			readonly kind: 'open';
			readonly closedAreas: readonly Area[];
			readonly noGun: boolean;
			/** Nothing hard under ribs or spine. */
			readonly noRollerOnTrunk: boolean;
	  };

/** Pregnancy: no inner-leg work, cleared or not; clots are more likely (content brief 3.1). The app has no belly work. */
const PREGNANCY_CLOSED: readonly Area[] = ['adductors'];

/** Content brief 3.1 as a function: any hard stop wins over any ask-first answer. Pure and total. */
export function gateOf(profile: Profile): Gate {
	if (profile.understoodAtMs === null || profile.answeredAtMs === null)
		return { kind: 'unanswered' };
	if (profile.stops.length > 0) return { kind: 'stopped', stops: profile.stops };
	const has = (c: AskCondition) => profile.asks.some((a) => a.condition === c);
	const closedAreas = has('pregnancy') ? PREGNANCY_CLOSED : [];
	const open = profile.asks.filter((a) => !a.cleared).map((a) => a.condition);
	if (open.length > 0) return { kind: 'light-by-hand', asks: open, closedAreas };
	// "No gun" stays with pregnancy and implants even when the rest is cleared: a gun reaches further than a hand.
	// Likewise no roller on ribs or spine with brittle bones.
	return {
		kind: 'open',
		closedAreas,
		noGun: has('pregnancy') || has('implant'),
		noRollerOnTrunk: has('osteoporosis')
	};
}

/** What is needed of a routine to decide whether it may play: a full routine and its summary both fit. */
export type GatedRoutine = {
	readonly areas: readonly Area[];
	readonly tool: Tool;
	readonly pressure: Pressure;
	readonly techniques: readonly Technique[];
};

/** Why a routine is closed, or that it is open. */
export type Permission =
	| { readonly kind: 'open' }
	| { readonly kind: 'unanswered' }
	| { readonly kind: 'stopped'; readonly stops: readonly StopCondition[] }
	| { readonly kind: 'light-by-hand-only'; readonly asks: readonly AskCondition[] }
	| { readonly kind: 'closed-area'; readonly area: Area }
	| { readonly kind: 'no-gun' }
	| { readonly kind: 'no-roller-on-trunk' }
	| { readonly kind: 'blocked'; readonly block: Block }
	/** Nothing there, or (`area` null) nothing anywhere, for what was said or done lately. */
	| { readonly kind: 'resting'; readonly area: Area | null; readonly reason: BodyReason }
	/** Nothing firmer than `cap` there. */
	| {
			readonly kind: 'too-firm';
			readonly area: Area;
			readonly cap: Pressure;
			readonly reason: BodyReason;
	  }
	| {
			readonly kind: 'technique-rests';
			readonly what: 'gun' | 'holds';
			readonly area: Area;
			readonly reason: BodyReason;
	  };

/**
 * Whether a routine may be started now. The strictest reason is given first: red flag, stop, ask-first, closed area,
 * blocked area. A routine with one blocked area stays closed as a whole: its steps on that area cannot be relied on
 * to be skipped by everyone who opens it. Last comes what `body` allows: `null` where nothing is known of it.
 * @param nowMs wall clock, milliseconds since 1970.
 */
export function permit(
	routine: GatedRoutine,
	profile: Profile,
	blocks: readonly Block[],
	nowMs: number,
	body: Body | null = null
): Permission {
	const active = activeBlocks(blocks, nowMs);
	const everywhere = active.find((b) => b.area === 'all');
	if (everywhere) return { kind: 'blocked', block: everywhere };
	const gate = gateOf(profile);
	if (gate.kind === 'unanswered' || gate.kind === 'stopped') return gate;
	if (gate.kind === 'light-by-hand' && !isLightByHand(routine))
		return { kind: 'light-by-hand-only', asks: gate.asks };
	if (gate.kind === 'open' && gate.noGun && usesGun(routine)) return { kind: 'no-gun' };
	if (gate.kind === 'open' && gate.noRollerOnTrunk && pressesTrunk(routine))
		return { kind: 'no-roller-on-trunk' };
	const closed = routine.areas.find((a) => gate.closedAreas.includes(a));
	if (closed) return { kind: 'closed-area', area: closed };
	const block = active.find((b) => routine.areas.some((a) => a === b.area));
	if (block) return { kind: 'blocked', block };
	return body ? bodyAllows(routine, body) : { kind: 'open' };
}

function bodyAllows(routine: GatedRoutine, body: Body): Permission {
	if (body.closed) return { kind: 'resting', area: null, reason: body.closed };
	const rests = longest(routine.areas, (area) => body.areas[area].closed);
	if (rests) return { kind: 'resting', ...rests };
	const capped = longest(routine.areas, (area) => {
		const { cap, capped } = body.areas[area];
		return PRESSURE_LEVEL[routine.pressure] > PRESSURE_LEVEL[cap] ? capped : null;
	});
	if (capped) return { kind: 'too-firm', cap: body.areas[capped.area].cap, ...capped };
	const gun = usesGun(routine) && longest(routine.areas, (area) => body.areas[area].noGun);
	if (gun) return { kind: 'technique-rests', what: 'gun', ...gun };
	const holds = usesHolds(routine) && longest(routine.areas, (area) => body.areas[area].noHolds);
	return holds ? { kind: 'technique-rests', what: 'holds', ...holds } : { kind: 'open' };
}

/** Of the areas with a reason the one where it holds longest. */
function longest(
	areas: readonly Area[],
	reasonOf: (area: Area) => BodyReason | null
): { readonly area: Area; readonly reason: BodyReason } | null {
	return (
		areas
			.flatMap((area) => {
				const reason = reasonOf(area);
				return reason ? [{ area, reason }] : [];
			})
			.sort((a, b) => lasts(b.reason) - lasts(a.reason))[0] ?? null
	);
}

/** Hands only and light: what stays open to someone who should ask a clinician first. */
function isLightByHand(routine: GatedRoutine): boolean {
	return (
		routine.tool === 'hands' &&
		!usesGun(routine) &&
		PRESSURE_LEVEL[routine.pressure] <= PRESSURE_LEVEL.light
	);
}

/** A full routine as the gates see it. */
export function gatedRoutine(routine: Routine): GatedRoutine {
	return { ...routine, techniques: [...new Set(routine.steps.map((s) => s.technique))] };
}

/** Blocks in force, the latest opening first. Half-open: a block ends at its `untilMs`. */
export function activeBlocks(blocks: readonly Block[], nowMs: number): readonly Block[] {
	return blocks.filter((b) => nowMs < b.untilMs).sort((a, b) => b.untilMs - a.untilMs);
}

/** The block that keeps an area closed longest, or `null`. */
export function blockOf(area: Area, blocks: readonly Block[], nowMs: number): Block | null {
	return activeBlocks(blocks, nowMs).find((b) => b.area === area || b.area === 'all') ?? null;
}
