import type { Routine } from '$lib/core/routine/schema';
import type { Technique } from '$lib/core/routine/vocabulary';
import { wholeMuscle } from '$lib/core/routine/muscles';
import { buildTimeline } from '$lib/core/timeline/timeline';

/** What a list, a filter, a gate or a recommendation needs to know of a routine, without its steps. */
export type RoutineSummary = Pick<
	Routine,
	'id' | 'title' | 'areas' | 'tool' | 'stages' | 'pressure' | 'packs'
> & {
	/** Whole minutes at the default get-ready, change-over and pace; at least 1. */
	readonly minutes: number;
	/** How many steps the player counts: each side is one, as in "Step 2 of 13". */
	readonly stepCount: number;
	/** The most that one muscle gets on one side, seconds. Parts count for their whole muscle. */
	readonly muscleSeconds: number;
	/** Every technique once, in order of appearance. The gates ask it for guns and holds. */
	readonly techniques: readonly Technique[];
};

/** The summary of any routine: authored, built or imported. */
export function summarise(routine: Routine): RoutineSummary {
	const { id, title, areas, tool, stages, pressure, packs, steps } = routine;
	const timeline = buildTimeline(routine);
	return {
		id,
		title,
		areas,
		tool,
		stages,
		pressure,
		packs,
		minutes: Math.max(1, Math.round(timeline.durationMs / 60_000)),
		stepCount: timeline.stepCount,
		muscleSeconds: muscleSeconds(routine),
		techniques: [...new Set(steps.map((s) => s.technique))]
	};
}

function muscleSeconds({ steps }: Routine): number {
	const given = new Map<string, number>();
	for (const { muscle, seconds } of steps) {
		if (muscle === null) continue;
		const whole = wholeMuscle(muscle);
		given.set(whole, (given.get(whole) ?? 0) + seconds);
	}
	return Math.max(0, ...given.values());
}
