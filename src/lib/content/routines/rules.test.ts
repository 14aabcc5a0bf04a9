import { describe, expect, it } from 'vitest';
import { stepArea } from '$lib/core/routine/routine';
import type { Routine } from '$lib/core/routine/schema';
import { PRESSURE_LEVEL } from '$lib/core/routine/vocabulary';
import { checkRoutine, RULE_IDS } from '$lib/core/safety/rules';

const ROUTINES = Object.values(
	import.meta.glob<Routine>(['./*.ts', '!./index.ts', '!./summaries.ts', '!./*.test.ts'], {
		import: 'default',
		eager: true
	})
);

describe.each(RULE_IDS)('rule %s', (rule) => {
	it.each(ROUTINES)('holds in $id', (routine) => {
		expect(checkRoutine(routine).filter((b) => b.rule === rule)).toEqual([]);
	});
});

describe('what a routine promises', () => {
	it.each(ROUTINES)('$id lists no area it does not work', (routine) => {
		const worked = routine.steps.map(stepArea);
		expect(routine.areas.filter((a) => !worked.includes(a))).toEqual([]);
	});

	it.each(ROUTINES)('$id is as firm as its firmest step', ({ pressure, steps }) => {
		expect(Math.max(...steps.map((s) => PRESSURE_LEVEL[s.pressure]))).toBe(
			PRESSURE_LEVEL[pressure]
		);
	});
});
