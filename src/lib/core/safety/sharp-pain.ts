import type { PainEvent, PainKind } from '../history/types';
import type { Area } from '../routine/vocabulary';
import type { Block } from './types';

/** What can be chosen after a sharp pain. */
export type PainChoice = NonNullable<Exclude<PainEvent['choice'], 'help'>>;

/** Why the choices are what they are. */
export type PainRule = 'first' | 'second-on-area' | 'third-in-session';

export type PainDecision = {
	readonly rule: PainRule;
	/** What is offered, the preselected one first; `end` is always among them. */
	readonly choices: readonly PainChoice[];
	/** The area closes whatever is chosen; `null` when it stays open. */
	readonly block: {
		readonly area: Area;
		readonly reason: 'sharp' | 'injury';
		readonly hours: number;
	} | null;
};

/** A flagged area rests for 48 h: content brief 3.6, step 4, and rule G5. */
const SHARP_HOURS = 48;
/** An injury gets no massage for 72 h: content brief 3.1 (HARM advice) and 3.6, step 3. */
export const INJURY_HOURS = 72;
/** After a red flag the app does not resume that day: content brief 3.6, step 2. A full day, to be safe. */
const RED_FLAG_HOURS = 24;

const HOUR_MS = 3_600_000;

/**
 * The sharp-pain rules of content brief 3.6, steps 3 and 4. Pure and total.
 * @param pains every tap of this session, the present one last; earlier taps count by their area.
 * @param kind what the present one is like.
 */
export function decideSharpPain(pains: readonly PainEvent[], kind: PainKind): PainDecision {
	const present = pains.at(-1);
	const area = present?.area ?? null;
	const onArea = area === null ? 0 : pains.filter((p) => p.area === area).length;
	const rule: PainRule =
		pains.length >= 3 ? 'third-in-session' : onArea >= 2 ? 'second-on-area' : 'first';
	const block =
		area === null
			? null
			: kind === 'pop'
				? { area, reason: 'injury' as const, hours: INJURY_HOURS }
				: onArea >= 2
					? { area, reason: 'sharp' as const, hours: SHARP_HOURS }
					: null;
	return { rule, choices: choicesFor(rule, kind, area), block };
}

function choicesFor(rule: PainRule, kind: PainKind, area: Area | null): readonly PainChoice[] {
	if (rule === 'third-in-session') return ['end'];
	if (area === null) return kind === 'pop' ? ['end'] : ['skip-step', 'end'];
	if (rule === 'second-on-area') return ['skip-area', 'end'];
	switch (kind) {
		case 'electric':
			return ['skip-muscle', 'skip-area', 'end'];
		case 'bone-or-joint':
			return ['skip-step', 'retry-light', 'skip-muscle', 'skip-area', 'end'];
		case 'pop':
			return ['end', 'skip-area'];
		case 'too-much':
			return ['lighten', 'move', 'skip-step', 'skip-muscle', 'skip-area', 'end'];
		case 'not-sure':
			return ['skip-area', 'end'];
	}
}

/**
 * The blocks a session's pains lead to, derived and never stored twice: an id made of the session and the area, so
 * writing them again changes nothing.
 */
export function blocksFromPains(sessionId: string, pains: readonly PainEvent[]): readonly Block[] {
	const blocks = new Map<string, Block>();
	pains.forEach((pain, i) => {
		if (pain.kind === null) return;
		const add = (block: Block) => blocks.set(block.id, block);
		if (pain.kind === 'red-flag') return add(redFlagBlock(`${sessionId}/red-flag/all`, pain.atMs));
		const { block } = decideSharpPain(pains.slice(0, i + 1), pain.kind);
		if (!block) return;
		const { area, reason, hours } = block;
		const untilMs = pain.atMs + hours * HOUR_MS;
		add({ id: `${sessionId}/${reason}/${area}`, area, reason, fromMs: pain.atMs, untilMs });
	});
	return [...blocks.values()];
}

/** What a sign from the list of red flags closes, wherever it was said: everything. @param atMs wall clock. */
export function redFlagBlock(id: string, atMs: number): Block {
	const untilMs = atMs + RED_FLAG_HOURS * HOUR_MS;
	return { id, area: 'all', reason: 'red-flag', fromMs: atMs, untilMs };
}
