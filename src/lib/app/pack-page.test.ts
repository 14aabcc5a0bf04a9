import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PACK_COPY, PACK_IDS, type PackCopy } from '$lib/content/packs';
import { summaries } from '$lib/content/routines/summaries';
import { routineOpensAtHours } from '$lib/core/recovery/stages';
import { packPage } from './pack-page';

const all = summaries();
const open = () => '';
const page = (id: (typeof PACK_IDS)[number], hours: number | null, unusual = false) =>
	packPage(PACK_COPY[id] as PackCopy, all, { hours, unusual }, open);
const tags = (id: (typeof PACK_IDS)[number], hours: number | null, unusual = false) =>
	page(id, hours, unusual).parts.map(({ heading, tag }) => `${heading}: ${tag?.words ?? ''}`);

describe('packPage', () => {
	it('marks nothing until the hours are said', () => {
		const { parts, bands, why } = page('leg-day', null);
		expect(parts.flatMap(({ rows }) => rows).filter(({ locked }) => locked !== '')).toEqual([]);
		expect(bands.map(({ state }) => state)).toEqual(['plain', 'plain', 'plain']);
		expect(tags('leg-day', null)).toEqual([
			'First 6 hours: Light, fine any day',
			'Next day: From 20 h on',
			'48 h and later: From 48 h on',
			'Short or softer: '
		]);
		expect(why).toBe('Say how long ago you trained to see what is open now.');
	});

	it('says what is open at 26 h, and when the rest is', () => {
		expect(tags('leg-day', 26)).toEqual([
			'First 6 hours: Light, fine any day',
			'Next day: Open now',
			'48 h and later: In 22 h',
			'Short or softer: '
		]);
		const { why, bands, parts } = page('leg-day', 26);
		expect(why).toBe('26 h since you trained: light and moderate are open. Firm opens in 22 h.');
		expect(bands.map(({ state }) => state)).toEqual(['plain', 'now', 'locked']);
		expect(parts[2]?.rows.map(({ locked }) => locked)).toEqual(Array(3).fill('Opens in 22 h.'));
		expect(parts.flatMap(({ rows }) => rows).filter(({ first }) => first)).toEqual([
			expect.objectContaining({ id: 'leg-day-roller-24h' })
		]);
	});

	it('puts forward one to begin with, never a firm one and none where waiting comes first', () => {
		const firstOf = (id: (typeof PACK_IDS)[number], hours: number | null) =>
			page(id, hours).parts.flatMap(({ rows }) =>
				rows.filter(({ first }) => first).map((r) => r.id)
			);
		expect(firstOf('leg-day', null)).toEqual([]);
		expect(firstOf('leg-day', 3)).toEqual(['leg-day-light-0-6h']);
		expect(firstOf('leg-day', 60)).toEqual([]);
		expect(firstOf('run-cycle', 60)).toEqual(['it-band-foam-roller']);
		expect(firstOf('desk', null)).toEqual(['desk-express-5']);
		expect(firstOf('forearm-overuse', null)).toEqual([]);
	});

	it('closes what is too firm among the shorter ones too', () => {
		const rows = page('leg-day', 3).parts[3]?.rows ?? [];
		expect(rows.map(({ id, locked }) => [id, locked])).toEqual([
			['legs-express-5', ''],
			['quad-foam-roller', 'Opens in 17 h.'],
			['hamstring-foam-roller', 'Opens in 17 h.'],
			['quad-petrissage-hands', 'Opens in 17 h.']
		]);
	});

	it('opens one stage later after an unusual workout, and no gun on its first day', () => {
		expect(tags('leg-day', 50, true)).toContain('48 h and later: In 22 h');
		expect(tags('leg-day', 22, true)).toContain('Next day: In 2 h');
		expect(page('hiit', 3, true).parts[0]?.rows[0]).toMatchObject({
			id: 'hiit-gun-light',
			locked: 'Opens in 21 h.'
		});
		expect(page('hiit', 3).parts[0]?.rows[0]).toMatchObject({ locked: '' });
	});

	it('says to wait where a time has nothing to offer', () => {
		expect(tags('doms-gentle', 3)[0]).toBe('First 6 hours: Wait');
		expect(page('doms-gentle', 3).why).toBe(
			'3 h since you trained: nothing to massage yet. Light opens in 17 h.'
		);
		expect(page('rest-day', 26).why).toBe(
			'26 h since you trained: nothing to massage yet. Moderate opens in 22 h.'
		);
	});

	it.each([
		[0, 'Just trained: light is open. Moderate opens in 20 h.'],
		[19, '19 h since you trained: light is open. Moderate opens in 1 h.'],
		[48, '48 h since you trained: light, moderate and firm are open.'],
		[96, '72 h or more since you trained: light, moderate and firm are open.']
	])('says at %s h: %s', (hours, why) => {
		expect(page('leg-day', hours).why).toBe(why);
	});

	it('has no clock where the workout does not matter', () => {
		for (const id of ['desk', 'express', 'evening', 'forearm-overuse'] as const) {
			expect(page(id, 3)).toEqual(page(id, null));
			expect(page(id, 3).bands).toEqual([]);
		}
	});

	it('tells why a gate closes a routine, and can be opened to read', () => {
		const { parts } = packPage(
			PACK_COPY['leg-day'] as PackCopy,
			all,
			{ hours: null, unusual: false },
			({ tool }) => (tool === 'roller' ? 'No roller.' : '')
		);
		expect(parts[1]?.rows.map(({ locked, tooEarly }) => [locked, tooEarly])).toEqual([
			['No roller.', false],
			['', false]
		]);
	});

	it('starts nothing before its time, in any pack, and closes nothing again later', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...PACK_IDS),
				fc.integer({ min: 0, max: 96 }),
				fc.boolean(),
				(id, hours, unusual) => {
					const shown = page(id, hours, unusual);
					if (shown.bands.length === 0) return;
					const later = page(id, Math.min(96, hours + 1), unusual);
					for (const [p, part] of shown.parts.entries())
						for (const [r, row] of part.rows.entries()) {
							if (row.locked !== '') continue;
							const summary = all.find((s) => s.id === row.id);
							if (!summary) throw new Error(`${row.id} is not there`);
							expect(hours).toBeGreaterThanOrEqual(routineOpensAtHours(summary, unusual));
							expect(later.parts[p]?.rows[r]?.locked).toBe('');
						}
				}
			)
		);
	});
});
