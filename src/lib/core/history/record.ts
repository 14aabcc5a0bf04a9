import { stepArea } from '../routine/routine';
import { adjustedWorks } from '../timeline/adjusted-works';
import { stepOf, worksOf } from '../timeline/works';
import type { PlayerState } from '../player/types';
import type { Session, SessionStep } from './types';

type Finished = Extract<PlayerState, { kind: 'finished' }>;

/**
 * The session as it is remembered: every step of the routine with the seconds really played, skipped ones with 0.
 * @param startedAtMs wall clock at Start; `endedAtMs` at the end.
 */
export function recordSession(
	state: Finished,
	identity: { readonly id: string; readonly startedAtMs: number; readonly endedAtMs: number },
	sorenessBefore: number | null = null
): Session {
	const { routine, preferences, adjustments } = state.plan;
	const pressures = new Map(
		adjustedWorks(routine, preferences, adjustments).map((a) => [a.work.workIndex, a.pressure])
	);
	const steps = worksOf(routine).map((work): SessionStep => {
		const step = stepOf(routine, work);
		return {
			...work,
			technique: step.technique,
			muscle: step.muscle,
			area: stepArea(step),
			pressure: pressures.get(work.workIndex) ?? step.pressure,
			plannedSeconds: step.seconds,
			doneSeconds: Math.round((state.doneMs[work.workIndex] ?? 0) / 1000)
		};
	});
	return {
		...identity,
		routineId: routine.id,
		routineTitle: routine.title,
		areas: routine.areas,
		tool: routine.tool,
		pressure: routine.pressure,
		playedSeconds: steps.reduce((sum, s) => sum + s.doneSeconds, 0),
		how: state.how,
		pauses: state.pauses,
		steps,
		pains: state.pains,
		sorenessBefore,
		sorenessAfter: null,
		feel: null,
		nextDay: null,
		nextDayAtMs: null
	};
}
