import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { saveCheckpoint } from './checkpoint';
import type { Checkpoint } from './checkpoint-format';
import { closeCheckpoint, mirrorCheckpoint } from './checkpoint-mirror';
import { readCheckpoint, readNewestCheckpoint } from './checkpoint-read';
import { isSessionWaiting } from './checkpoint-waiting';
import type { Database } from './database';
import {
	CHECKPOINT,
	failingStore,
	freshDatabase,
	MemoryStore,
	NOW_MS,
	putRaw
} from './test-support';

const LATER: Checkpoint = {
	...CHECKPOINT,
	positionMs: CHECKPOINT.positionMs + 5000,
	savedAtMs: CHECKPOINT.savedAtMs + 5000
};
const NEXT_SESSION: Checkpoint = { ...LATER, sessionId: 'session-2' };

let database: Database;
let local: MemoryStore;
beforeEach(() => {
	database = freshDatabase();
	local = new MemoryStore();
});
const newest = () => readNewestCheckpoint(local, database, NOW_MS);
const waiting = () => isSessionWaiting(local, database);

describe('the newest checkpoint', () => {
	it('is none before there was one', async () => {
		expect(await newest()).toEqual({ kind: 'none' });
		expect(await waiting()).toBe(false);
	});

	it('is the one in the database when localStorage did not reach the disk', async () => {
		saveCheckpoint(local, CHECKPOINT);
		await mirrorCheckpoint(database, LATER);
		expect(await newest()).toEqual({ kind: 'ok', checkpoint: LATER });
		local.values.clear();
		expect(await newest()).toEqual({ kind: 'ok', checkpoint: LATER });
		expect(await waiting()).toBe(true);
	});

	it('is the one in localStorage when the page was killed before the database wrote', async () => {
		await mirrorCheckpoint(database, CHECKPOINT);
		saveCheckpoint(local, LATER);
		expect(await newest()).toEqual({ kind: 'ok', checkpoint: LATER });
	});

	it('is found with only one of the two places', async () => {
		saveCheckpoint(local, CHECKPOINT);
		const refused = freshDatabase({
			open: () => Promise.reject(new DOMException('', 'SecurityError'))
		});
		expect(await readNewestCheckpoint(local, refused, NOW_MS)).toMatchObject({ kind: 'ok' });
		expect(await isSessionWaiting(local, refused)).toBe(true);

		await mirrorCheckpoint(database, CHECKPOINT);
		for (const none of [null, failingStore('SecurityError')]) {
			expect(await readNewestCheckpoint(none, database, NOW_MS)).toMatchObject({ kind: 'ok' });
			expect(await isSessionWaiting(none, database)).toBe(true);
			expect(await isSessionWaiting(none, refused)).toBe(false);
		}
	});

	it('is the readable one when the other is damaged', async () => {
		await mirrorCheckpoint(database, CHECKPOINT);
		local.setItem('unknot.checkpoint', '{"torn');
		expect(await newest()).toEqual({ kind: 'ok', checkpoint: CHECKPOINT });
		saveCheckpoint(local, LATER);
		await putRaw(database, 'meta', 7, 'checkpoint');
		expect(await newest()).toEqual({ kind: 'ok', checkpoint: LATER });
	});

	it('is unreadable when both are, and waits to be told', async () => {
		local.setItem('unknot.checkpoint', '{"torn');
		await putRaw(database, 'meta', 7, 'checkpoint');
		expect(await newest()).toMatchObject({ kind: 'unreadable', reason: 'damaged' });
		expect(await waiting()).toBe(true);
		await closeCheckpoint(local, database, null);
		expect(await newest()).toEqual({ kind: 'none' });
		expect(await waiting()).toBe(false);
	});

	it('has the routine written once a session', async () => {
		const put = vi.spyOn(IDBObjectStore.prototype, 'put');
		for (const c of [CHECKPOINT, LATER, NEXT_SESSION]) await mirrorCheckpoint(database, c);
		const keys = put.mock.calls.map(([, key]) => key);
		put.mockRestore();
		expect(keys.filter((key) => key === 'checkpoint')).toHaveLength(3);
		expect(keys.filter((key) => key === 'checkpoint-routine')).toHaveLength(2);
		expect(await newest()).toEqual({ kind: 'ok', checkpoint: NEXT_SESSION });
	});
});

describe('a closed session', () => {
	beforeEach(async () => {
		saveCheckpoint(local, CHECKPOINT);
		await mirrorCheckpoint(database, CHECKPOINT);
	});

	it('is gone from both places', async () => {
		expect(await closeCheckpoint(local, database, CHECKPOINT.sessionId)).toMatchObject({
			kind: 'ok'
		});
		expect(local.values.size).toBe(0);
		expect(await newest()).toEqual({ kind: 'none' });
		expect(await waiting()).toBe(false);
	});

	it('does not come back when its removal from localStorage was lost', async () => {
		const lost = new Map(local.values);
		await closeCheckpoint(local, database, CHECKPOINT.sessionId);
		for (const [key, value] of lost) local.setItem(key, value);
		expect(readCheckpoint(local, NOW_MS)).toMatchObject({ kind: 'ok' });
		expect(await newest()).toEqual({ kind: 'none' });
		expect(await waiting()).toBe(false);
	});

	it('is not brought back by a late write', async () => {
		await closeCheckpoint(local, database, CHECKPOINT.sessionId);
		await mirrorCheckpoint(database, LATER);
		expect(await newest()).toEqual({ kind: 'none' });
	});

	it('does not hide the next one, wherever that was written', async () => {
		await closeCheckpoint(local, database, CHECKPOINT.sessionId);
		saveCheckpoint(local, NEXT_SESSION);
		expect(await newest()).toEqual({ kind: 'ok', checkpoint: NEXT_SESSION });
		expect(await waiting()).toBe(true);
		local.values.clear();
		await mirrorCheckpoint(database, NEXT_SESSION);
		expect(await newest()).toEqual({ kind: 'ok', checkpoint: NEXT_SESSION });
	});
});
