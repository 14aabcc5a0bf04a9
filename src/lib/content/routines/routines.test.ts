import { describe, expect, it } from 'vitest';
import { parseRoutine } from '$lib/core/routine/routine';
import { loadRoutine, ROUTINE_IDS } from './index';
import { summaries } from './summaries';

describe('finding routines', () => {
	it('finds the routines by their file names', () => {
		expect(ROUTINE_IDS).toEqual(
			expect.arrayContaining(['glute-massage-ball', 'it-band-foam-roller', 'quad-effleurage-hands'])
		);
		expect(ROUTINE_IDS).not.toContain('index');
		expect(ROUTINE_IDS).not.toContain('summaries');
	});

	it.each([
		'no-such-routine',
		'',
		'index',
		'summaries',
		'../summary',
		'routines.test',
		'__proto__',
		'constructor'
	])('answers null to the unknown id "%s"', async (id) => {
		expect(await loadRoutine(id)).toBeNull();
	});

	it('gives every routine one summary', () => {
		expect(
			summaries()
				.map((s) => s.id)
				.sort()
		).toEqual(ROUTINE_IDS);
	});
});

describe.each(ROUTINE_IDS)('%s', (id) => {
	it('has its file name as its id', async () => {
		expect((await loadRoutine(id))?.id).toBe(id);
	});

	it('passes the schema unchanged, as it would when shared and read back', async () => {
		const routine = await loadRoutine(id);
		expect(parseRoutine(JSON.parse(JSON.stringify(routine)))).toEqual({ ok: true, routine });
	});
});

describe('summaries', () => {
	it('tells what a list and a gate need', () => {
		expect(summaries().find((s) => s.id === 'it-band-foam-roller')).toEqual({
			id: 'it-band-foam-roller',
			title: 'Foam Roller for the IT-Band Line',
			areas: ['outer-thigh', 'glutes', 'quads'],
			tool: 'roller',
			stages: ['next-day', 'two-days'],
			pressure: 'moderate',
			packs: ['run-cycle', 'leg-day'],
			minutes: 11,
			stepCount: 15,
			techniques: ['breathe', 'roll', 'roll-hold', 'pin-and-move', 'stretch-static']
		});
	});
});
