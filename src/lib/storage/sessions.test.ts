import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import {
	countSessions,
	getSession,
	listSessions,
	listSessionsPage,
	type SessionCursor
} from './sessions';
import { putSession } from './session-save';
import { allRaw, freshDatabase, NOW_MS, putRaw, sampleSession } from './test-support';

async function withSessions(...startedAtMs: number[]) {
	const database = freshDatabase();
	for (const [i, ms] of startedAtMs.entries())
		await putSession(database, sampleSession(`s${i}`, ms));
	return database;
}

async function allPages(database: ReturnType<typeof freshDatabase>, limit: number) {
	const pages: { ids: string[]; damaged: number }[] = [];
	let after: SessionCursor | null = null;
	do {
		const page = await listSessionsPage(database, limit, after);
		if (page.kind !== 'ok') throw new Error(page.status);
		pages.push({ ids: page.value.sessions.map((s) => s.id), damaged: page.value.damaged });
		after = page.value.next;
	} while (after);
	return pages;
}

describe('sessions', () => {
	it('come back as they were saved', async () => {
		const database = await withSessions(NOW_MS);
		const session = sampleSession('s0', NOW_MS);
		expect(await getSession(database, 's0')).toEqual({
			kind: 'ok',
			value: { kind: 'found', session }
		});
		expect(await getSession(database, 's1')).toEqual({ kind: 'ok', value: { kind: 'missing' } });
		expect(await countSessions(database)).toEqual({ kind: 'ok', value: 1 });
	});

	it('saved again is the same record, not a second one', async () => {
		const database = await withSessions(NOW_MS);
		await putSession(database, { ...sampleSession('s0', NOW_MS), sorenessAfter: 1 });
		const list = await listSessions(database);
		expect(list).toMatchObject({
			value: { sessions: [{ id: 's0', sorenessAfter: 1 }], damaged: 0 }
		});
	});

	it('are listed newest first', async () => {
		const database = await withSessions(200, 300, 100);
		expect(await listSessions(database)).toMatchObject({
			value: { sessions: [{ id: 's1' }, { id: 's0' }, { id: 's2' }] }
		});
	});

	it('are listed page by page, also when several began at once', async () => {
		const database = await withSessions(100, 200, 200, 200, 300);
		expect(await allPages(database, 2)).toEqual([
			{ ids: ['s4', 's3'], damaged: 0 },
			{ ids: ['s2', 's1'], damaged: 0 },
			{ ids: ['s0'], damaged: 0 }
		]);
		expect(await allPages(database, 5)).toEqual([
			{ ids: ['s4', 's3', 's2', 's1', 's0'], damaged: 0 }
		]);
		expect(await allPages(freshDatabase(), 5)).toEqual([{ ids: [], damaged: 0 }]);
	});

	it('can be saved from the reactive objects of a screen', async () => {
		const session = new Proxy({ ...sampleSession('s', NOW_MS), pains: new Proxy([], {}) }, {});
		expect(await putSession(freshDatabase(), session)).toEqual({ kind: 'ok', value: undefined });
	});

	it('a full disk is a value', async () => {
		const database = freshDatabase();
		const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('no room', 'QuotaExceededError');
		});
		expect(await putSession(database, sampleSession('s', NOW_MS))).toEqual({
			kind: 'unavailable',
			status: 'full'
		});
		put.mockRestore();
		expect(await putSession(database, sampleSession('s', NOW_MS))).toMatchObject({ kind: 'ok' });
	});
});

describe('damaged sessions', () => {
	const damaged = [
		{ ...sampleSession('d0', 250), tool: 'hammer' },
		{ ...sampleSession('d1', 150), steps: [{}] },
		{ ...sampleSession('d2', 0), startedAtMs: 'yesterday' },
		{ id: 'd3' },
		{ ...sampleSession('d4', 8.7e15) }
	];

	it('are counted, skipped and left untouched', async () => {
		const database = await withSessions(100, 200, 300);
		for (const raw of damaged) await putRaw(database, 'sessions', raw);
		expect(await listSessions(database)).toMatchObject({
			value: { sessions: [{ id: 's2' }, { id: 's1' }, { id: 's0' }], damaged: 5 }
		});
		expect(await allRaw(database, 'sessions')).toEqual(expect.arrayContaining(damaged));
		expect(await getSession(database, 'd0')).toEqual({
			kind: 'ok',
			value: { kind: 'damaged', raw: damaged[0] }
		});
	});

	it('are counted once over all pages', async () => {
		const database = await withSessions(100, 200, 300);
		for (const raw of damaged) await putRaw(database, 'sessions', raw);
		const pages = await allPages(database, 2);
		expect(pages.flatMap((page) => page.ids)).toEqual(['s2', 's1', 's0']);
		expect(pages.reduce((sum, page) => sum + page.damaged, 0)).toBe(5);
	});
});
