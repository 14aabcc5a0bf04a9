import type { Routine, Step } from '../../routine/schema';
import { PRESSURE_LABEL, PRESSURE_LEVEL } from '../../routine/vocabulary';
import { maxPainCap, TECHNIQUE } from '../../routine/techniques';
import { buildTimeline } from '../../timeline/timeline';
import {
	authoredHoldSeconds,
	isEarly,
	isGun,
	isRolling,
	muscleDose,
	SESSION_SECONDS,
	sessionSeconds
} from '../dose';
import { eachStep, finding, type Finding } from './finding';

// How hard and how long.

/** Content brief 2.2: light 3 (4 for kneads and holds), moderate 5, firm 6. */
export function painCapFollowsPressure(routine: Routine) {
	return eachStep(routine, 'pain cap', (step) => {
		const cap = maxPainCap(step.technique, step.pressure);
		if (step.painCap <= cap) return;
		return cap === 0
			? 'Set the pain cap to 0: nothing is pressed here.'
			: `Lower the pain cap to ${cap}, the most for ${PRESSURE_LABEL[step.pressure].toLowerCase()} pressure.`;
	});
}

export function pressureFitsTechnique(routine: Routine) {
	return eachStep(routine, 'pressure', (step) => {
		const { label, maxPressure } = TECHNIQUE[step.technique];
		if (PRESSURE_LEVEL[step.pressure] <= PRESSURE_LEVEL[maxPressure]) return;
		return `Use ${PRESSURE_LABEL[maxPressure].toLowerCase()} at most: "${label}" is never done harder.`;
	});
}

export function secondsFitTechnique(routine: Routine) {
	return eachStep(routine, 'seconds', (step) => {
		const { label, minSeconds, maxSeconds } = TECHNIQUE[step.technique];
		if (step.seconds < minSeconds) return `Use ${minSeconds} s or more for "${label}".`;
		if (step.seconds > maxSeconds) return `Use ${maxSeconds} s or less for "${label}".`;
	});
}

/** S52: start gently, build up. The first step that presses is moderate at most. */
export function startsGently(routine: Routine) {
	const first = routine.steps.find((step) => step.pressure !== 'none');
	return eachStep(routine, 'pressure', (step) => {
		if (step === first && step.pressure === 'firm')
			return 'Begin with moderate at most, then build up.';
	});
}

/** The promise on the card is the hardest thing in the routine. */
export function noStepPressesHarderThanTheRoutineSays(routine: Routine) {
	return eachStep(routine, 'pressure', (step) => {
		if (PRESSURE_LEVEL[step.pressure] <= PRESSURE_LEVEL[routine.pressure]) return;
		return `Lower it to ${PRESSURE_LABEL[routine.pressure].toLowerCase()}, or call the whole routine ${PRESSURE_LABEL[step.pressure].toLowerCase()}.`;
	});
}

export function holdsStayShort(routine: Routine) {
	const most = authoredHoldSeconds(routine);
	return eachStep(routine, 'seconds', (step) => {
		if (TECHNIQUE[step.technique].kind !== 'hold' || step.seconds <= most) return;
		return isEarly(routine)
			? `Hold for ${most} s or less: this routine is offered before 48 h have passed.`
			: `Hold for ${most} s or less.`;
	});
}

export function rollingPerMuscle(routine: Routine) {
	return perMuscle(routine, isRolling, 'Roll');
}

export function gunPerMuscle(routine: Routine) {
	return perMuscle(routine, isGun, 'Use the gun');
}

export function gunSessionStaysShort(routine: Routine) {
	if (routine.tool !== 'gun' && !routine.steps.some(isGun)) return [];
	return longerThan(
		routine,
		sessionSeconds(routine),
		'A session with the gun lasts 10 min at most'
	);
}

export function sessionStaysShort(routine: Routine) {
	return longerThan(routine, SESSION_SECONDS, 'A session lasts 30 min at most');
}

/** S38: the express pack fits in 5 min, changing sides included. */
const EXPRESS_SECONDS = 300;

export function expressStaysUnderFiveMinutes(routine: Routine) {
	if (!routine.packs.includes('express')) return [];
	return longerThan(routine, EXPRESS_SECONDS, 'A routine of the express pack lasts 5 min at most');
}

/**
 * Seconds on one muscle and side. The break is reported once a muscle, at the step that goes over.
 */
function perMuscle(
	routine: Routine,
	counts: (step: Step) => boolean,
	verb: string
): readonly Finding[] {
	const totals = new Map<string, number>();
	return routine.steps.flatMap((step, i) => {
		const dose = counts(step) ? muscleDose(step) : null;
		if (dose === null) return [];
		const before = totals.get(dose.muscle) ?? 0;
		totals.set(dose.muscle, before + step.seconds);
		if (before > dose.seconds || before + step.seconds <= dose.seconds) return [];
		return [
			finding(
				i,
				'seconds',
				`${verb} for ${dose.seconds} s or less on one muscle and side; up to here it is ${before + step.seconds} s.`
			)
		];
	});
}

function longerThan(routine: Routine, seconds: number, words: string): readonly Finding[] {
	const total = buildTimeline(routine).durationMs / 1000;
	if (total <= seconds) return [];
	return [
		{
			field: 'steps',
			message: `${words}: take out ${Math.ceil(total - seconds)} s, changing sides included.`
		}
	];
}
