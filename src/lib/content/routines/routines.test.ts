import { describe, expect, it } from 'vitest';
import { parseRoutine } from '$lib/core/routine/parse-routine';
import { loadRoutine, ROUTINE_IDS } from './index';
import { summaries } from './summaries';

/** Addresses people may have kept. New routines need no entry here; none of these may vanish. */
const PUBLIC_IDS = [
	'adductor-foam-roller',
	'biceps-triceps-hands',
	'calf-effleurage-hands',
	'calf-foam-roller',
	'calf-knot-ball-48h',
	'chest-ball-wall',
	'cyclist-hips-thighs',
	'desk-express-5',
	'doms-gentle-legs',
	'evening-wind-down',
	'foot-ball-roll',
	'foot-hands-bedtime',
	'forearm-ball-table',
	'forearm-overuse-surround',
	'glute-deep-ball-48h',
	'glute-massage-ball',
	'gun-calves-hamstrings',
	'gun-quads-glutes',
	'hamstring-foam-roller',
	'hamstring-petrissage-hands',
	'hamstring-strap-stretch',
	'hands-typing-reset',
	'hiit-gun-light',
	'hip-flexor-ball',
	'it-band-foam-roller',
	'jaw-face-scalp',
	'lat-foam-roller',
	'leg-day-deep-48h',
	'leg-day-light-0-6h',
	'leg-day-roller-24h',
	'legs-express-5',
	'low-back-wall-ball',
	'neck-traps-hands',
	'outer-thigh-hands',
	'piriformis-ball-chair',
	'post-run-roller',
	'quad-deep-roller-48h',
	'quad-effleurage-hands',
	'quad-foam-roller',
	'quad-petrissage-hands',
	'rest-day-whole-body',
	'rhomboid-wall-ball',
	'rotator-cuff-ball',
	'shin-hands',
	'stick-lower-leg',
	'stick-thighs',
	'upper-back-foam-roller',
	'upper-back-peanut',
	'upper-body-24h'
];

describe('finding routines', () => {
	it('finds the routines by their file names', () => {
		expect(ROUTINE_IDS).toEqual(expect.arrayContaining(PUBLIC_IDS));
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
			// The tensor: 45 s rolled, 30 s held, 30 s stretched.
			muscleSeconds: 105,
			techniques: ['breathe', 'roll', 'roll-hold', 'pin-and-move', 'stretch-static']
		});
	});
});
