import type { Area, Tool } from '../routine/vocabulary';

/** What was trained. `overuse`: no workout, but an ache from doing one thing too often. */
export const WORKOUTS = ['legs', 'upper-body', 'hiit', 'run', 'ride', 'desk', 'overuse'] as const;
export type WorkoutKind = (typeof WORKOUTS)[number];

/** What the user says on the Recover page. Times are wall clock, milliseconds since 1970. */
export type CheckIn = {
	readonly answeredAtMs: number;
	readonly workout: WorkoutKind;
	/** When it ended; `null`: nothing in the last 72 h. */
	readonly endedAtMs: number | null;
	/** New, or unusually hard. */
	readonly unusual: boolean;
	/** Soreness now, 0–10; `null` while it was not said: then nothing firm opens. */
	readonly soreness: number | null;
	/** Sore to press on. */
	readonly tender: boolean;
	/** Hot, swollen, or painful to a light touch. */
	readonly inflamed: readonly Area[];
	/** Fever, or feeling ill. */
	readonly ill: boolean;
	/** One of the signs that need help now. */
	readonly redFlag: boolean;
	/**
	 * Dark urine, weakness or swelling: asked from soreness 7 after a workout that was new or unusually hard. `null` while
	 * it is not answered.
	 */
	readonly breakdown: boolean | null;
	/** One calf alone is swollen, warm or red: asked when the calves are inflamed. `null` while it is not answered. */
	readonly oneCalf: boolean | null;
	readonly tools: readonly Tool[];
	/** The most time there is, minutes. */
	readonly minutes: number;
	/** Training again within the hour. */
	readonly trainingSoon: boolean;
	/** Going to bed within two hours. */
	readonly bedtime: boolean;
	/** Growth of muscle is what the training is for: cold water works against it. */
	readonly growth: boolean;
};

/** Soreness from which a new or unusually hard workout raises the question of muscle breakdown (rule G7). */
const BREAKDOWN_FROM = 7;

/** Whether dark urine, weakness and swelling must be asked about (content brief 5, rule G7). */
export function asksBreakdown({
	soreness,
	unusual
}: Pick<CheckIn, 'soreness' | 'unusual'>): boolean {
	return unusual && soreness !== null && !(soreness < BREAKDOWN_FROM);
}

/** Whether the signs of a clot in one leg must be asked about (rule G6). */
export function asksOneCalf({ inflamed }: Pick<CheckIn, 'inflamed'>): boolean {
	return inflamed.includes('calves');
}

/**
 * Hours since the workout; `null` when there was none in the last 72 h. A workout in the future, or a time that is no
 * number, counts as just ended: the strictest.
 */
export function hoursSince(
	{ endedAtMs }: Pick<CheckIn, 'endedAtMs'>,
	nowMs: number
): number | null {
	if (endedAtMs === null) return null;
	const hours = (nowMs - endedAtMs) / 3_600_000;
	return hours > 0 ? hours : 0;
}
