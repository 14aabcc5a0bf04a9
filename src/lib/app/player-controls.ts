import { clockLabel } from '$lib/core/format/time';
import {
	controlsOf,
	LONGER_SECONDS,
	longerAdjustments,
	paceAdjustment,
	sideOrderAdjustment,
	tapForNextAdjustment
} from '$lib/core/player/controls';
import { AREA_LABEL } from '$lib/core/routine/vocabulary';
import type { Adjustment } from '$lib/core/timeline/types';
import type { PlayerSession } from './player-session.svelte';

/** A skip that is offered, with the time it saves. */
export type OfferedSkip = {
	readonly kind: 'skip-muscle' | 'skip-area';
	readonly label: string;
	readonly note: string;
	/** "−2:30"; "Fewer steps" where there is no clock. */
	readonly saved: string;
	readonly adjustment: Adjustment;
};

/** What the skips of a place in a session are called, and what they save; none that would leave nothing. */
export function offeredSkips(session: PlayerSession): readonly OfferedSkip[] {
	const { view } = session;
	if (!view) return [];
	return (['skip-muscle', 'skip-area'] as const).flatMap((kind) => {
		const adjustment = session.adjustment(kind);
		const saved = adjustment && session.savedBy(adjustment);
		if (!adjustment || !saved) return [];
		return {
			kind,
			label: kind === 'skip-muscle' ? 'Skip this muscle' : 'Skip this area',
			note: `${adjustment.kind === 'skip-area' ? AREA_LABEL[adjustment.area] : view.where}, both sides`,
			saved: view.leftMs === null ? '' : `−${clockLabel(saved)}`,
			adjustment
		};
	});
}

/** The lighten that is offered, and what comes of it; `null` where it changes nothing. */
export function offeredLighten(session: PlayerSession) {
	const { view } = session;
	const adjustment = session.adjustment('lighten');
	const after = adjustment && session.after({ kind: 'adjust', adjustment });
	if (!view || !adjustment || !after) return null;
	const lightens = view.painCap > 1 || after.pressure !== view.pressure;
	return lightens
		? { adjustment, painCap: after.painCap, from: view.pressure, to: after.pressure }
		: null;
}

/** How the session can be changed now, for the rows that change it. */
export function controls(session: PlayerSession) {
	const now = controlsOf(session.state, session.shownMs);
	if (!now) return null;
	return {
		...now,
		/** One tap of the step length, seconds. */
		bySeconds: LONGER_SECONDS,
		setPace: (pace: number) => session.adjust((state, atMs) => [paceAdjustment(state, atMs, pace)]),
		setTapForNext: (on: boolean) =>
			session.adjust((state, atMs) => [tapForNextAdjustment(state, atMs, on)]),
		setFirstSide: (first: 'left' | 'right') =>
			session.adjust((state, atMs) => [sideOrderAdjustment(state, atMs, first)]),
		lengthen: (seconds: number) =>
			session.adjust((state, atMs) => longerAdjustments(state, atMs, seconds))
	};
}
