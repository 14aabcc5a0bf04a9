import type { RoutineSummary } from '$lib/content/summary';
import { findRoutines, type Found } from '$lib/core/routine/find';
import { AREA_LABEL, AREAS, type Area, type Tool } from '$lib/core/routine/vocabulary';
import type { App, AreaBlock } from './app.svelte';

export type Offer = {
	readonly summary: RoutineSummary;
	/** Why it is offered, or why it is closed. */
	readonly reason: string;
	readonly locked: boolean;
};

/** What is picked on the home page, and what follows from it. */
export class Home {
	readonly #app: App;
	readonly #all: () => readonly RoutineSummary[];
	#area = $state.raw<Area | null>(null);

	constructor(app: App, all: () => readonly RoutineSummary[]) {
		this.#app = app;
		this.#all = all;
	}

	get area(): Area | null {
		return this.#area;
	}

	get tools(): readonly Tool[] {
		return this.#app.profile.tools;
	}

	/** Picks an area, or lets it go when it was picked. */
	pick(area: Area): void {
		this.#area = this.#area === area ? null : area;
	}

	clear(): void {
		this.#area = null;
	}

	/** Adds a tool, or takes it away. Hands are always there. */
	toggleTool(tool: Tool): void {
		if (tool === 'hands') return;
		const { profile } = this.#app;
		const tools = profile.tools.includes(tool)
			? profile.tools.filter((t) => t !== tool)
			: [...profile.tools, tool];
		void this.#app.saveProfile({ ...profile, tools });
	}

	/** Why the picked area is closed and until when, or `null`. */
	get block(): AreaBlock | null {
		return this.#area === null ? null : this.#app.blockOf(this.#area);
	}

	/** How many routines fit each area with these tools and minutes: "9 fit". */
	get counts(): Readonly<Partial<Record<Area, string>>> {
		return Object.fromEntries(
			AREAS.map((area) => {
				const { routines, letGo } = this.#find(area);
				return [area, `${letGo === 'nothing' ? routines.length : 0} fit`];
			})
		);
	}

	/** What was let go to find anything. */
	get letGo(): Found<RoutineSummary>['letGo'] {
		return this.#find(this.#area).letGo;
	}

	/** What is offered, open ones first. */
	get offers(): readonly Offer[] {
		const offers = this.#find(this.#area).routines.map((summary): Offer => {
			// Before the answers are read nothing is known, so nothing is said to be closed.
			const closed = this.#app.closedWords(summary);
			return { summary, reason: closed || this.#why(summary), locked: closed !== '' };
		});
		return offers.toSorted((a, b) => Number(a.locked) - Number(b.locked));
	}

	#find(area: Area | null): Found<RoutineSummary> {
		return findRoutines(this.#all(), {
			area,
			tools: this.tools,
			minutes: this.#app.settings.homeMinutes
		});
	}

	#why(summary: RoutineSummary): string {
		// Rule H5 needs hours and soreness; until they are asked for, the card says what the rule asks.
		if (summary.pressure === 'firm')
			return 'Only 48 h after training, soreness 4 or less, not tender to touch.';
		const { homeMinutes } = this.#app.settings;
		const where = this.#area ?? summary.areas[0];
		const area = where ? AREA_LABEL[where] : '';
		const tool = this.tools.includes(summary.tool);
		const fits =
			summary.minutes <= homeMinutes
				? `fits ${homeMinutes} min`
				: `${summary.minutes} min, the shortest`;
		return tool
			? `For ${area.toLowerCase()}, ${fits}.`
			: `For ${area.toLowerCase()}, but needs a tool you have not ticked.`;
	}
}
