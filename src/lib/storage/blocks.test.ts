import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Block } from '../core/safety/types';
import { putBlocks, readBlocks, removeBlock, restoreBlock } from './blocks';
import { allRaw, freshDatabase, HOUR_MS, NOW_MS, putRaw } from './test-support';

const BLOCK: Block = {
	id: 'session-1/sharp/quads',
	area: 'quads',
	reason: 'sharp',
	fromMs: NOW_MS - HOUR_MS,
	untilMs: NOW_MS + 47 * HOUR_MS
};

describe('blocks', () => {
	it('come back as they were saved, past ones too', async () => {
		const database = freshDatabase();
		const past = { ...BLOCK, id: 'past', untilMs: NOW_MS - 1 };
		await putBlocks(database, [BLOCK, past]);
		await putBlocks(database, [BLOCK]);
		expect(await readBlocks(database, NOW_MS)).toEqual({
			kind: 'ok',
			value: {
				blocks: [
					{ ...past, damaged: false },
					{ ...BLOCK, damaged: false }
				],
				unreadable: 0
			}
		});
	});

	it('are removed one by one', async () => {
		const database = freshDatabase();
		await putBlocks(database, [BLOCK]);
		await removeBlock(database, BLOCK.id);
		expect(await readBlocks(database, NOW_MS)).toMatchObject({ value: { blocks: [] } });
	});
});

describe('a damaged block stays closed', () => {
	it.each<[string, Record<string, unknown>, Partial<Block>]>([
		['no end: 72 h from its start', { untilMs: null }, { untilMs: BLOCK.fromMs + 72 * HOUR_MS }],
		[
			'an end before its start: 72 h from its start',
			{ untilMs: BLOCK.fromMs - 1 },
			{ untilMs: BLOCK.fromMs + 72 * HOUR_MS }
		],
		[
			'neither start nor end: 72 h from now',
			{ fromMs: 'monday', untilMs: Number.NaN },
			{ fromMs: NOW_MS, untilMs: NOW_MS + 72 * HOUR_MS }
		],
		[
			'no end and a start to come: 72 h from now',
			{ fromMs: NOW_MS + 999 * HOUR_MS, untilMs: 'later' },
			{ fromMs: NOW_MS, untilMs: NOW_MS + 72 * HOUR_MS }
		],
		['no start: until its end', { fromMs: undefined }, { fromMs: NOW_MS, untilMs: BLOCK.untilMs }],
		['no reason: that of an injury', { reason: 'because' }, { reason: 'injury' }],
		[
			'no reason, everywhere: a red flag',
			{ area: 'all', reason: 0 },
			{ area: 'all', reason: 'red-flag' }
		],
		['no area: everywhere', { area: 'elbow' }, { area: 'all', reason: 'sharp' }]
	])('%s', (_what, damage, expected) => {
		expect(restoreBlock({ ...BLOCK, ...damage }, NOW_MS)).toEqual({
			...BLOCK,
			...expected,
			damaged: true
		});
	});

	it('"for ever" is a time that can be shown', () => {
		const block = restoreBlock({ ...BLOCK, untilMs: Infinity }, NOW_MS);
		expect(block).toMatchObject({ damaged: false, untilMs: 8.64e15 });
		expect(() => new Intl.DateTimeFormat('en').format(block?.untilMs)).not.toThrow();
	});

	it('its 72 h begin when it is first seen, and do end', async () => {
		const database = freshDatabase();
		await putRaw(database, 'blocks', { id: 'x', area: 'calves' });
		const untilMs = NOW_MS + 72 * HOUR_MS;
		for (const laterMs of [0, HOUR_MS, 100 * HOUR_MS]) {
			expect(await readBlocks(database, NOW_MS + laterMs)).toMatchObject({
				value: { blocks: [{ id: 'x', area: 'calves', untilMs, damaged: true }] }
			});
		}
		expect(await allRaw(database, 'blocks')).toEqual([{ id: 'x', area: 'calves' }]);
	});

	it('a note of when it was seen that lies in the future, or is none, does not count', async () => {
		for (const note of [[{ id: 'x', seenMs: NOW_MS + 1 }], [{ id: 'x' }], 'x']) {
			const database = freshDatabase();
			await putRaw(database, 'meta', note, 'damaged-blocks');
			await putRaw(database, 'blocks', { id: 'x', area: 'calves' });
			expect(await readBlocks(database, NOW_MS)).toMatchObject({
				value: { blocks: [{ untilMs: NOW_MS + 72 * HOUR_MS }] }
			});
		}
	});

	it('one that says neither where nor when is counted and left in place', async () => {
		const database = freshDatabase();
		const raw = { id: 'x', area: 5, reason: 'sharp' };
		await putRaw(database, 'blocks', raw);
		await putBlocks(database, [BLOCK]);
		expect(await readBlocks(database, NOW_MS)).toMatchObject({
			value: { blocks: [{ id: BLOCK.id }], unreadable: 1 }
		});
		expect(await allRaw(database, 'blocks')).toContainEqual(raw);
	});
});
