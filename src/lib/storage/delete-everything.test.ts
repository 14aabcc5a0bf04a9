import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { saveCheckpoint } from './checkpoint';
import { deleteEverything } from './delete-everything';
import { readSettings, changeSettings, DEFAULT_SETTINGS } from './settings';
import { putSession } from './session-save';
import { countSessions } from './sessions';
import {
	CHECKPOINT,
	failingStore,
	freshDatabase,
	MemoryStore,
	NOW_MS,
	sampleSession
} from './test-support';

afterEach(() => vi.restoreAllMocks());

describe('delete everything', () => {
	it('leaves no database and no key of ours, and the keys of others', async () => {
		const database = freshDatabase();
		const local = new MemoryStore();
		await putSession(database, sampleSession('s', NOW_MS));
		await changeSettings(database, { theme: 'dark' });
		saveCheckpoint(local, CHECKPOINT);
		local.setItem('other-app', 'stays');

		expect(await deleteEverything(database, local)).toEqual({ kind: 'deleted' });
		expect([...local.values.keys()]).toEqual(['other-app']);
		const names = (await indexedDB.databases()).map(({ name }) => name);
		expect(names).not.toContain(database.name);

		expect(await countSessions(database)).toEqual({ kind: 'ok', value: 0 });
		expect(await readSettings(database)).toEqual({ kind: 'ok', value: DEFAULT_SETTINGS });
	});

	it('makes another tab of ours let go', async () => {
		const database = freshDatabase();
		const otherTab = freshDatabase({ name: database.name });
		await putSession(otherTab, sampleSession('s', NOW_MS));
		expect(await deleteEverything(database, new MemoryStore())).toEqual({ kind: 'deleted' });
		expect(otherTab.status).toBe('closed-by-update');
	});

	it('says when another tab holds the database', async () => {
		const database = freshDatabase();
		const stubborn = await openDB(database.name, 1);
		expect(await deleteEverything(database, new MemoryStore(), 20)).toEqual({
			kind: 'failed',
			database: 'blocked',
			local: 'deleted'
		});
		stubborn.close();
	});

	it('says what the browser refused', async () => {
		vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
			throw new DOMException('no', 'SecurityError');
		});
		expect(await deleteEverything(freshDatabase(), failingStore('SecurityError'))).toEqual({
			kind: 'failed',
			database: 'refused',
			local: 'refused'
		});
		expect(await deleteEverything(freshDatabase(), null)).toMatchObject({ local: 'refused' });
	});
});
