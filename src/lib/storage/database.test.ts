import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB, unwrap, type IDBPDatabase } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MIGRATIONS } from './migrations';
import type { StorageStatus } from './status';
import { freshDatabase, putRaw } from './test-support';

const unavailable = (status: StorageStatus) => ({ kind: 'unavailable', status });
const count = (database: ReturnType<typeof freshDatabase>) =>
	database.read((db) => db.count('sessions'));

/** `openDB`, keeping hold of what it opened. */
function watchedOpen() {
	const handles: IDBPDatabase[] = [];
	const open = (async (...args: Parameters<typeof openDB>) => {
		const handle = await openDB(...args);
		handles.push(handle);
		return handle;
	}) as typeof openDB;
	return { handles, open };
}

afterEach(() => vi.unstubAllGlobals());

describe('the connection', () => {
	it('opens at first use, once', async () => {
		const { handles, open } = watchedOpen();
		const database = freshDatabase({ open });
		expect(handles).toHaveLength(0);
		expect(await Promise.all([count(database), count(database)])).toEqual([
			{ kind: 'ok', value: 0 },
			{ kind: 'ok', value: 0 }
		]);
		expect(handles).toHaveLength(1);
		expect(database.status).toBe('ok');
	});

	it('is opened again when it was dropped, and the work is done', async () => {
		const { handles, open } = watchedOpen();
		const database = freshDatabase({ open });
		await putRaw(database, 'sessions', { id: 'a' });
		handles[0]?.close(); // behind its back, as iOS does
		expect(await Promise.all([count(database), count(database)])).toEqual([
			{ kind: 'ok', value: 1 },
			{ kind: 'ok', value: 1 }
		]);
		expect(handles).toHaveLength(2);
	});

	it.each(['UnknownError', 'InvalidStateError', 'AbortError'])(
		'retries once after %s, not twice',
		async (name) => {
			const { handles, open } = watchedOpen();
			const database = freshDatabase({ open });
			const work = vi.fn(() => Promise.reject(new DOMException('lost', name)));
			expect(await database.read(work)).toEqual(unavailable('refused'));
			expect(work).toHaveBeenCalledTimes(2);
			expect(handles).toHaveLength(2);
			expect(await count(database)).toEqual({ kind: 'ok', value: 0 });
			expect(database.status).toBe('ok');
		}
	);

	it('is forgotten when the browser ends it, and opened again at the next use', async () => {
		const { handles, open } = watchedOpen();
		const database = freshDatabase({ open });
		await count(database);
		const handle = handles[0];
		// Its types ask for the class where the code takes an instance.
		if (handle) forceCloseDatabase(unwrap(handle) as never);
		await vi.waitFor(async () => expect(await count(database)).toEqual({ kind: 'ok', value: 0 }));
		expect(handles).toHaveLength(2);
		expect(database.status).toBe('ok');
	});

	it('lets another tab move to a newer version, and says so', async () => {
		const database = freshDatabase();
		await count(database);
		const seen = vi.fn();
		database.onChange(() => seen(database.status));
		const newer = await openDB(database.name, 9);
		expect(seen.mock.calls).toEqual([['closed-by-update']]);
		expect(await count(database)).toEqual(unavailable('closed-by-update'));
		newer.close();
	});

	it('says when the stored data is newer than this page', async () => {
		const database = freshDatabase();
		(await openDB(database.name, 9)).close();
		expect(await count(database)).toEqual(unavailable('closed-by-update'));
		expect(await count(database)).toEqual(unavailable('closed-by-update'));
	});

	it('says when another tab blocks the upgrade, and goes on when that tab is closed', async () => {
		const older = freshDatabase();
		// An old page of ours that does not listen.
		const stubborn = await openDB(older.name, 1, {
			upgrade: (db, _oldVersion, _newVersion, tx) => void MIGRATIONS[0]?.up(db, tx)
		});
		const next = { version: 3, name: 'pretend', up: () => {} };
		const database = freshDatabase({ name: older.name, migrations: [...MIGRATIONS, next] });
		expect(await count(database)).toEqual(unavailable('blocked'));
		expect(database.status).toBe('blocked');
		stubborn.close();
		await vi.waitFor(() => expect(database.status).toBe('ok'));
		expect(await count(database)).toEqual({ kind: 'ok', value: 0 });
	});

	it('does not wait for ever for a browser that does not answer', async () => {
		const database = freshDatabase({ open: () => new Promise(() => {}), patienceMs: 5 });
		expect(await count(database)).toEqual(unavailable('refused'));
	});

	it('closed on purpose, opens again at the next use', async () => {
		const database = freshDatabase();
		await putRaw(database, 'sessions', { id: 'a' });
		database.close();
		expect(await count(database)).toEqual({ kind: 'ok', value: 1 });
	});
});

describe('refused', () => {
	it.each([
		['missing', undefined],
		['null', null],
		[
			'blocked by a setting',
			{
				open: () => {
					throw new DOMException('no', 'SecurityError');
				}
			}
		],
		[
			'in a private window',
			{
				open: () => {
					throw new DOMException('no', 'InvalidStateError');
				}
			}
		]
	])('when IndexedDB is %s', async (_what, indexedDB) => {
		vi.stubGlobal('indexedDB', indexedDB);
		const database = freshDatabase();
		const seen = vi.fn();
		database.onChange(() => seen(database.status));
		expect(await count(database)).toEqual(unavailable('refused'));
		expect(await database.write((db) => db.put('settings', {}, 'settings'))).toEqual(
			unavailable('refused')
		);
		expect(seen.mock.calls).toEqual([['refused']]); // told once
	});
});

describe('full', () => {
	it('is said until a write goes through again', async () => {
		const database = freshDatabase();
		const full = new DOMException('no room', 'QuotaExceededError');
		expect(await database.write(() => Promise.reject(full))).toEqual(unavailable('full'));
		await count(database);
		expect(database.status).toBe('full');
		await putRaw(database, 'sessions', { id: 'a' });
		expect(database.status).toBe('ok');
	});
});

it('a mistake in the work is thrown, not called a storage trouble', async () => {
	const database = freshDatabase();
	await expect(database.read(() => Promise.reject(new TypeError('mine')))).rejects.toThrow('mine');
});

it('a listener that stopped is not called', async () => {
	const database = freshDatabase();
	const listener = vi.fn();
	database.onChange(listener)();
	await database.write(() => Promise.reject(new DOMException('', 'QuotaExceededError')));
	expect(listener).not.toHaveBeenCalled();
});
