import type { Routine } from '../../routine/schema';
import { isGun } from '../dose';
import { eachStep, isAtMostLight, isOnlyTwoDays } from './finding';

// When after training, and before bed.

/** Content brief 2.2 and H5: firm from 48 h on, and never in a routine that can be offered earlier. */
export function firmOnlyFromTwoDays(routine: Routine) {
	const isFirm = routine.pressure === 'firm' || routine.steps.some((s) => s.pressure === 'firm');
	if (!isFirm || isOnlyTwoDays(routine)) return [];
	return [
		{ field: 'stages', message: 'Offer a firm routine at "48 h+" only, or lower it to moderate.' }
	];
}

/** H1 to H3 and W1: within 20 h of training and before bed, light only. */
export function lightWhenEarlyOrAtBedtime(routine: Routine) {
	const stage = routine.stages.find((s) => s === 'immediate' || s === 'bedtime');
	if (!stage || (routine.pressure === 'light' && routine.steps.every(isAtMostLight))) return [];
	const when = stage === 'immediate' ? 'in the first hours after training' : 'before bed';
	return [{ field: 'pressure', message: `Use light throughout: this routine is offered ${when}.` }];
}

/** Content brief 2.2: `cross-fibre` 48 h+ only. */
export function crossFibreOnlyFromTwoDays(routine: Routine) {
	if (isOnlyTwoDays(routine)) return [];
	return eachStep(routine, 'technique', (step) => {
		if (step.technique !== 'cross-fibre') return;
		return 'Offer strokes across the fibres at "48 h+" only, or use another technique.';
	});
}

/** W1: vibration wakes rather than calms (Diego 2004). */
export function noGunBeforeBed(routine: Routine) {
	if (!routine.stages.includes('bedtime')) return [];
	if (routine.tool === 'gun')
		return [{ field: 'tool', message: 'Do not offer the gun before bed.' }];
	return eachStep(routine, 'technique', (step) =>
		isGun(step) ? 'Do not offer the gun before bed.' : undefined
	);
}
