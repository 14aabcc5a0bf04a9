import type { Routine, Step } from '../routine/schema';
import type { OneSide, Work } from './types';

/** Every step on every side in the order the unadjusted routine plays them; `workIndex` is the index in this list. */
export function worksOf(routine: Routine): readonly Work[] {
	const list: Omit<Work, 'workIndex'>[] = [];
	const sided = routine.steps.map((s) => s.side === 'left-then-right');
	const push = (stepIndex: number, side: Work['side']) => list.push({ stepIndex, side });
	if (routine.order === 'step') {
		routine.steps.forEach((step, i) => {
			if (step.side === 'left-then-right') {
				push(i, 'left');
				push(i, 'right');
			} else push(i, step.side);
		});
	} else {
		const last = sided.lastIndexOf(true);
		routine.steps.forEach((step, i) => {
			if (i > last) return;
			push(i, step.side === 'left-then-right' ? 'left' : step.side);
		});
		sided.forEach((isSided, i) => isSided && push(i, 'right'));
		routine.steps.forEach((step, i) => {
			if (i > last && step.side !== 'left-then-right') push(i, step.side);
		});
	}
	return list.map((w, workIndex) => ({ workIndex, ...w }));
}

/**
 * The step a work plays.
 * @throws Error when the work is not of this routine: a broken invariant, never user data.
 */
export function stepOf(routine: Routine, work: Work): Step {
	const step = routine.steps[work.stepIndex];
	if (!step) throw new Error(`Step ${work.stepIndex + 1} is not in routine "${routine.id}".`);
	return step;
}

/**
 * Works with one side first. Only works with a side change places, among themselves: in a `block` routine all of one
 * side come before all of the other, in a `step` routine the two sides of each step change places.
 */
export function withSideFirst(
	routine: Routine,
	works: readonly Work[],
	first: OneSide
): readonly Work[] {
	const sided = works.filter((w) => w.side === 'left' || w.side === 'right');
	const inOrder =
		routine.order === 'block'
			? [...sided.filter((w) => w.side === first), ...sided.filter((w) => w.side !== first)]
			: eachStepFirst(sided, first);
	let next = 0;
	return works.map((w) => (w.side === 'left' || w.side === 'right' ? (inOrder[next++] ?? w) : w));
}

function eachStepFirst(sided: readonly Work[], first: OneSide): readonly Work[] {
	return sided.map((work) => {
		const pair = sided.filter((w) => w.stepIndex === work.stepIndex);
		if (pair.length < 2) return work;
		const isEarlier = pair[0] === work;
		return pair.find((w) => (w.side === first) === isEarlier) ?? work;
	});
}
