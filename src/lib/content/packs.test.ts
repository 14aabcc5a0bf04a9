import { describe, expect, it } from 'vitest';
import { PACKS } from '$lib/core/routine/vocabulary-lists';
import { isPack, PACK_COPY, type PackCopy } from './packs';
import { summaries } from './routines/summaries';

const ROUTINES = new Map(summaries().map((s) => [s.id, s]));
const ORDER = ['immediate', 'next-day', 'two-days'] as const;

describe.each(PACKS)('pack %s', (pack) => {
	const { sections }: PackCopy = PACK_COPY[pack];
	const ids = sections.flatMap((s) => s.routines);

	it('offers routines that exist and name this pack', () => {
		expect(ids.length).toBeGreaterThan(0);
		for (const id of ids) expect(ROUTINES.get(id)?.packs, id).toContain(pack);
	});

	it('offers nothing earlier than its stage', () => {
		for (const { when, routines } of sections) {
			if (when.kind !== 'stage') continue;
			const open = ORDER.slice(0, ORDER.indexOf(when.stage) + 1);
			for (const id of routines) {
				const stages = ROUTINES.get(id)?.stages ?? [];
				expect(
					open.some((s) => stages.includes(s)),
					`${id} at ${when.stage}`
				).toBe(true);
			}
		}
	});

	it('says what to do when it offers nothing', () => {
		for (const { routines, note } of sections) {
			if (routines.length === 0) expect(note).not.toBe('');
		}
	});

	it('says something for every stage once it has any, in order', () => {
		const stages = sections.flatMap(({ when }) => (when.kind === 'stage' ? [when.stage] : []));
		if (stages.length > 0) expect(stages).toEqual(ORDER);
	});

	it('names each of its sections once', () => {
		const headings = sections.map(({ when }) =>
			when.kind === 'stage' ? when.stage : when.heading
		);
		expect(new Set(headings).size).toBe(headings.length);
	});
});

it('knows its names and no others', () => {
	expect(PACKS.every(isPack)).toBe(true);
	expect(['', 'leg', 'toString', 'Leg-day'].some(isPack)).toBe(false);
});
