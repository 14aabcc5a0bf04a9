import { capital } from '$lib/core/format/text';
import type { RoutineSummary } from '$lib/content/summary';
import { stepWhere } from '$lib/core/routine/routine';
import { AREA_LABEL, PRESSURE_LABEL, type Area } from '$lib/core/routine/vocabulary';
import type { PainChoice } from '$lib/core/safety/sharp-pain';
import { stepOf } from '$lib/core/timeline/works';
import type { App } from './app.svelte';
import { sideWord } from './player-words';
import type { PlayerSession } from './player-session.svelte';

/** What hurts, for the words of the sheet; `null` outside the conversation. */
function painOf(session: PlayerSession) {
	const { state } = session;
	const pain = state.pains.at(-1);
	if (state.kind !== 'hurting' || !pain) return null;
	return { pain, step: stepOf(state.plan.routine, pain) };
}

function areaWord(area: Area | null): string {
	return area === null ? 'this place' : AREA_LABEL[area].toLowerCase();
}

/** "Paused, left quads". */
export function painWhere(session: PlayerSession): string {
	const hurt = painOf(session);
	if (!hurt?.pain.area) return 'Paused';
	return ['Paused,', sideWord(hurt.pain.side).toLowerCase(), areaWord(hurt.pain.area)]
		.filter(Boolean)
		.join(' ');
}

/** The heading over the choices. */
export function painTitle(session: PlayerSession): string {
	const { state } = session;
	if (state.kind !== 'hurting' || state.view.kind !== 'choices') return '';
	const { decision, painKind } = state.view;
	const area = state.pains.at(-1)?.area ?? null;
	if (decision.rule === 'third-in-session') return 'That is three. We stop here.';
	if (decision.rule === 'second-on-area')
		return `${area ? AREA_LABEL[area] : 'This place'}: enough for today`;
	switch (painKind) {
		case 'electric':
			return 'Off the spot';
		case 'bone-or-joint':
			return 'Move to the muscle';
		case 'pop':
			return 'Treat it as an injury';
		case 'too-much':
			return 'Make it easier';
		case 'not-sure':
			return 'We skip it to be safe';
	}
}

/** What else to know before choosing: the rule that applies, in one sentence each. */
export function painNotes(session: PlayerSession): readonly string[] {
	const { state } = session;
	if (state.kind !== 'hurting' || state.view.kind !== 'choices') return [];
	const { decision } = state.view;
	const area = areaWord(state.pains.at(-1)?.area ?? null);
	const notes: string[] = [];
	if (decision.rule === 'third-in-session') notes.push('A third sharp pain ends the session.');
	if (decision.rule === 'second-on-area') notes.push(`A second sharp pain ends ${area}.`);
	if (decision.block)
		notes.push(`${capital(areaWord(decision.block.area))}: closed for ${decision.block.hours} h.`);
	if (decision.rule === 'first' && decision.choices.some((c) => c !== 'end' && c !== 'skip-area'))
		notes.push(`A second sharp pain here ends ${area} for today.`);
	return notes;
}

export type ChoiceWords = { readonly label: string; readonly note: string };

/** The words of a choice. */
export function choiceWords(choice: PainChoice, session: PlayerSession): ChoiceWords {
	const hurt = painOf(session);
	const area = areaWord(hurt?.pain.area ?? null);
	const where = hurt ? stepWhere(hurt.step).toLowerCase() : '';
	switch (choice) {
		case 'lighten':
			return { label: 'Lighten by one level', note: '' };
		case 'move':
			return { label: 'Move three centimetres', note: 'Along the muscle, off the sore point' };
		case 'retry-light':
			return { label: 'One more try, at Light', note: 'On the soft, thick part of the muscle' };
		case 'skip-step':
			return { label: 'Skip step', note: 'This step, on both sides' };
		case 'skip-muscle':
			return { label: 'Skip this muscle', note: where ? `No more ${where} today` : '' };
		case 'skip-area':
			return { label: 'Skip this area', note: `No more ${area} today` };
		case 'end':
			return { label: 'End session', note: 'What you did is saved' };
	}
}

/** Pressure and cap after a choice: what "Resume at Light" and "Stay at 3 or below" say. */
export function loadAfterChoice(choice: PainChoice, session: PlayerSession) {
	const { state } = session;
	const hurt = painOf(session);
	if (!hurt || (choice !== 'lighten' && choice !== 'move' && choice !== 'retry-light')) return null;
	const before = session.view;
	const after = session.after({ kind: 'pain-choose', choice });
	if (state.kind !== 'hurting' || !before || !after) return null;
	return {
		from: before.pressure,
		to: after.pressure,
		painCap: after.painCap,
		word: PRESSURE_LABEL[after.pressure]
	};
}

/** A routine by hand for the same area that may be played now, to swap to; `null` when there is none. */
export function swapFor(
	session: PlayerSession,
	app: App,
	summaries: readonly RoutineSummary[]
): RoutineSummary | null {
	const hurt = painOf(session);
	const area = hurt?.pain.area;
	if (!area || session.state.plan.routine.tool === 'hands') return null;
	return (
		summaries.find(
			(s) => s.tool === 'hands' && s.areas[0] === area && app.permit(s).kind === 'open'
		) ?? null
	);
}
