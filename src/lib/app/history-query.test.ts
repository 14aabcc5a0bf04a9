import { expect, it } from 'vitest';
import { historyQueryText, readHistoryQuery } from './history-query';

it('goes into the address and comes back', () => {
	const query = {
		area: 'quads',
		tool: 'roller',
		dayMs: new Date(2026, 10, 20).getTime(),
		back: 5
	} as const;
	expect(historyQueryText(query)).toBe('?area=quads&tool=roller&day=2026-11-20&back=5');
	expect(readHistoryQuery(new URLSearchParams(historyQueryText(query)))).toEqual(query);
});

it('filters by nothing that it cannot read', () => {
	const nothing = { area: null, tool: null, dayMs: null, back: 0 };
	expect(readHistoryQuery(new URLSearchParams('?area=knee&tool=fork&day=soon&back=-1'))).toEqual(
		nothing
	);
	expect(historyQueryText(nothing)).toBe('');
	expect(readHistoryQuery(new URLSearchParams('?back=9999')).back).toBe(520);
});
