import { describe, expect, it } from 'vitest';
import type { Routine } from '$lib/core/routine/schema';
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
