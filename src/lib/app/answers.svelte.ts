import type { RoutineSummary } from '$lib/content/summary';
import type { Tool } from '$lib/core/routine/vocabulary';
import { permit } from '$lib/core/safety/gates';
import {
	ASK_CONDITIONS,
	STOP_CONDITIONS,
	type AskCondition,
	type Profile,
	type StopCondition
} from '$lib/core/safety/types';

export { ASK_CONDITIONS, STOP_CONDITIONS };
export type { AskCondition, StopCondition };

/** What the answers as ticked would lead to. */
export type AnswersMean = 'nothing-ticked' | 'stopped' | 'light-by-hand' | 'all-cleared';

/**
 * The health list and the tools while they are being answered: nothing counts before it is saved. In the order of the
 * list, whatever the order of the taps.
 */
export class Answers {
	#stops = $state.raw<readonly StopCondition[]>([]);
	#asks = $state.raw<Profile['asks']>([]);
	#tools = $state.raw<readonly Tool[]>(['hands']);
	readonly #before: Profile;

	constructor(profile: Profile) {
		this.#before = profile;
		this.#stops = profile.stops;
		this.#asks = profile.asks;
		this.#tools = withHands(profile.tools);
	}

	get stops(): readonly StopCondition[] {
		return this.#stops;
	}
	get tools(): readonly Tool[] {
		return this.#tools;
	}

	/** Whether an ask-first condition is ticked, and then whether a clinician has cleared it. */
	ask(condition: AskCondition): 'not-ticked' | 'not-cleared' | 'cleared' {
		const found = this.#asks.find((a) => a.condition === condition);
		if (!found) return 'not-ticked';
		return found.cleared ? 'cleared' : 'not-cleared';
	}

	get mean(): AnswersMean {
		if (this.#stops.length > 0) return 'stopped';
		if (this.#asks.length === 0) return 'nothing-ticked';
		return this.#asks.every((a) => a.cleared) ? 'all-cleared' : 'light-by-hand';
	}

	tickStop(condition: StopCondition, ticked: boolean): void {
		this.#stops = STOP_CONDITIONS.filter((c) =>
			c === condition ? ticked : this.#stops.includes(c)
		);
	}

	/** A condition ticked anew is not cleared. */
	tickAsk(condition: AskCondition, ticked: boolean): void {
		const others = this.#asks.filter((a) => a.condition !== condition);
		this.#setAsks(ticked ? [...others, { condition, cleared: false }] : others);
	}

	clear(condition: AskCondition, cleared: boolean): void {
		this.#setAsks(this.#asks.map((a) => (a.condition === condition ? { condition, cleared } : a)));
	}

	/** Hands are always there. */
	toggleTool(tool: Tool): void {
		const has = this.#tools.includes(tool);
		this.#tools = withHands(has ? this.#tools.filter((t) => t !== tool) : [...this.#tools, tool]);
	}

	handsOnly(): void {
		this.#tools = ['hands'];
	}

	/** How many of these routines the answers and the tools leave open. Blocked areas count as open: they pass. */
	fitting(summaries: readonly RoutineSummary[]): number {
		const profile = this.answered(1);
		return summaries.filter(
			(s) => this.#tools.includes(s.tool) && permit(s, profile, [], 0).kind === 'open'
		).length;
	}

	/** Kept along the way, so that nothing has to be ticked twice. It opens nothing. */
	unfinished(nowMs: number): Profile {
		return { ...this.answered(nowMs), answeredAtMs: null };
	}

	/** The profile these answers make. `nowMs`: wall clock, milliseconds since 1970. */
	answered(nowMs: number): Profile {
		return {
			understoodAtMs: this.#before.understoodAtMs ?? nowMs,
			answeredAtMs: nowMs,
			stops: this.#stops,
			asks: this.#asks,
			tools: this.#tools
		};
	}

	#setAsks(asks: Profile['asks']): void {
		this.#asks = ASK_CONDITIONS.flatMap((c) => asks.filter((a) => a.condition === c));
	}
}

function withHands(tools: readonly Tool[]): readonly Tool[] {
	return tools.includes('hands') ? tools : ['hands', ...tools];
}
