import { startOfDay } from '$lib/core/format/time';
import type { AfterCareCard } from '$lib/core/recovery/after-care';
import { digest, type SessionDigest } from '$lib/core/recovery/body';
import { asksBreakdown, asksOneCalf, hoursSince, type CheckIn } from '$lib/core/recovery/check-in';
import { recommend, type Advice } from '$lib/core/recovery/recommend';
import { lineEndsAtHours, opensAtHours, openStage, TIMED_STAGES } from '$lib/core/recovery/stages';
import type { Pressure } from '$lib/core/routine/vocabulary';
import { redFlagBlock } from '$lib/core/safety/sharp-pain';
import type { RoutineSummary } from '$lib/content/summary';
import { withDeleted } from '$lib/storage/deleted-sessions';
import { listSessions } from '$lib/storage/sessions';
import type { App } from './app.svelte';
import { keepBlocks, keepCheckIn } from './body-data';
import { careAt } from './care';

const HOUR_MS = 3_600_000;
/** What was said of the body today counts for a day; then it is asked anew, and only the workout is still known. */
const ANSWER_MS = 24 * HOUR_MS;
const STAGE_PRESSURE: readonly Pressure[] = ['light', 'moderate', 'firm'];

/** The answers of the Recover page, what follows from them, and keeping them. */
export class Recover {
	readonly #app: App;
	readonly #all: () => readonly RoutineSummary[];
	/** Of every session, once they are read: which tools were used, and how it went. */
	#sessions = $state.raw<readonly SessionDigest[] | null>(null);

	constructor(app: App, all: () => readonly RoutineSummary[]) {
		this.#app = app;
		this.#all = all;
	}

	async load(): Promise<void> {
		await this.#app.whenLoaded;
		const all = await listSessions(this.#app.database);
		if (all.kind === 'ok') this.#sessions = all.value.sessions.map(digest);
		else this.#app.report(all.status);
	}

	/** The last answers, or those to begin with. */
	readonly checkIn: CheckIn = $derived.by(() => {
		const { recovery, profile, settings, nowMs } = this.#app;
		const last = recovery.checkIn;
		const begin: CheckIn = {
			answeredAtMs: nowMs,
			workout: 'legs',
			endedAtMs: null,
			unusual: false,
			soreness: null,
			tender: false,
			inflamed: [],
			ill: false,
			redFlag: false,
			breakdown: null,
			oneCalf: null,
			tools: profile.tools,
			minutes: settings.homeMinutes,
			trainingSoon: false,
			bedtime: false,
			growth: false
		};
		if (!last) return begin;
		if (nowMs - last.answeredAtMs < ANSWER_MS) return last;
		const { workout, endedAtMs, unusual, tools, minutes, growth } = last;
		return { ...begin, workout, endedAtMs, unusual, tools, minutes, growth };
	});

	/** Whether enough was said today: how sore, and after a workout how long ago. Until then nothing is recommended. */
	get answered(): boolean {
		return this.checkIn.soreness !== null && !this.asksHours;
	}

	/** A workout was picked, and not when it was: then its hours are not "none in 72 h". */
	get asksHours(): boolean {
		const { workout, endedAtMs } = this.checkIn;
		return workout !== 'desk' && workout !== 'overuse' && endedAtMs === null;
	}

	change(change: Partial<CheckIn>): void {
		const nowMs = Date.now();
		const before = this.checkIn;
		const next = { ...before, ...change, answeredAtMs: nowMs };
		// A question that is not asked any more has no answer.
		const asked: CheckIn = {
			...next,
			breakdown: asksBreakdown(next) ? next.breakdown : null,
			oneCalf: asksOneCalf(next) ? next.oneCalf : null
		};
		void keepCheckIn(this.#app, asked);
		// When it is said, not with every later answer: the day of rest would never end.
		if (isRedFlag(asked) && !isRedFlag(before))
			void keepBlocks(this.#app, [redFlagBlock(`check-in/${nowMs}`, nowMs)]);
		void this.#app.refresh();
	}

	/** Whole hours since the workout; `null` when none was said. */
	get hours(): number | null {
		const hours = hoursSince(this.checkIn, this.#app.nowMs);
		return hours === null ? null : Math.floor(hours);
	}

	changeHours(hours: number | null): void {
		this.change({ endedAtMs: hours === null ? null : Date.now() - hours * HOUR_MS });
	}

	get mostHours(): number {
		return lineEndsAtHours(this.checkIn.unusual);
	}

	/** The stages on the line of hours. */
	get bands() {
		const { unusual } = this.checkIn;
		const { cap } = this.advice;
		const stage = this.hours === null ? null : openStage({ hours: this.hours, unusual });
		// What soreness and the like close is locked too: the line shows what is open, not what the hours alone would open.
		const now = stage && Math.min(TIMED_STAGES.indexOf(stage), STAGE_PRESSURE.indexOf(cap));
		return TIMED_STAGES.map((stage, index) => {
			const fromHours = opensAtHours(stage, unusual);
			const state =
				index === now
					? ('now' as const)
					: now !== null && index > now
						? ('locked' as const)
						: ('plain' as const);
			return { fromHours, pressure: STAGE_PRESSURE[index] ?? null, state };
		});
	}

	readonly advice: Advice<RoutineSummary> = $derived.by(() => {
		const { blocks, recovery, profile, nowMs } = this.#app;
		return recommend(
			this.checkIn,
			profile,
			{
				blocks,
				marks: recovery.marks,
				sessions: withDeleted(this.#sessions ?? recovery.sessions, recovery.deleted)
			},
			this.#all(),
			nowMs,
			startOfDay(nowMs)
		);
	});

	get care(): readonly AfterCareCard[] {
		return careAt(this.#app, this.#app.nowMs, { soreness: this.checkIn.soreness, watch: false });
	}
}

function isRedFlag({ redFlag, breakdown, oneCalf }: CheckIn): boolean {
	return redFlag || breakdown === true || oneCalf === true;
}
