import type { AskCondition } from '../safety/types';

/** The cards offered after a session (content brief 6). */
export type AfterCareCard =
	| 'move-easy'
	| 'drink'
	| 'sleep'
	| 'stretch'
	| 'cold'
	| 'contrast'
	| 'warm-bath'
	| 'protein'
	| 'plants'
	| 'vitamin-d'
	| 'check-tomorrow';

export type CareContext = {
	/** Soreness, 0–10; `null` when it was not said. */
	readonly soreness: number | null;
	/** Evening, or bed within two hours. */
	readonly evening: boolean;
	/** A workout in the last six hours. */
	readonly justTrained: boolean;
	/** Growth of muscle is what the training is for. */
	readonly growth: boolean;
	/** A sharp pain, or firm pressure. */
	readonly watch: boolean;
	/** Health answers, cleared or not. */
	readonly asks: readonly AskCondition[];
};

/** Who leaves cold water (content brief 6): heart and vessels, pregnancy; numb skin cannot judge cold. */
const NOT_COLD: readonly AskCondition[] = ['heart-or-vessels', 'pregnancy', 'numbness'];
/** Cold helps soreness; where there is hardly any it has nothing to do. */
const COLD_FROM = 4;
const MOST = 3;

/**
 * What to offer afterwards: rule C1 of the content brief, section 5. Always to move easily, then what fits; what to look
 * for tomorrow comes on top of that. Pure and total.
 */
export function careFor(context: CareContext): readonly AfterCareCard[] {
	const { soreness, evening, justTrained, growth, watch, asks } = context;
	const cards: AfterCareCard[] = ['move-easy'];
	if (evening) cards.push('sleep');
	const cold = (soreness ?? 0) >= COLD_FROM && !growth && !asks.some((a) => NOT_COLD.includes(a));
	if (cold && !evening) cards.push('cold');
	if (justTrained) cards.push('drink', growth ? 'protein' : 'stretch');
	if (cards.length === 1) cards.push('drink');
	const chosen = cards.slice(0, MOST);
	return watch ? [...chosen, 'check-tomorrow'] : chosen;
}
