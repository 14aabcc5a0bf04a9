import 'fake-indexeddb/auto';
import { openDB, type IDBPDatabase } from 'idb';
import { describe, expect, it } from 'vitest';
import { latestVersion, MIGRATIONS, type Migration } from './migrations';
import { freshDatabase, putRaw } from './test-support';

/** Stores and indexes as literals. */
async function shapeOf(name: string) {
	const db: IDBPDatabase = await openDB(name);
	const stores = [...db.objectStoreNames].map((storeName) => {
		const store = db.transaction(storeName).store;
		const indexes = [...store.indexNames].map((index) => [index, store.index(index).keyPath]);
		return [storeName, store.keyPath, Object.fromEntries(indexes)];
	});
	const shape = { version: db.version, stores };
	db.close();
	return shape;
}

describe('migrations', () => {
	it('are contiguous from 1', () => {
		expect(MIGRATIONS.map((m) => m.version)).toEqual(MIGRATIONS.map((_, i) => i + 1));
		expect(new Set(MIGRATIONS.map((m) => m.name)).size).toBe(MIGRATIONS.length);
	});

	it('refuse a list with a hole, naming it', () => {
		const up = () => {};
		const holed = [
			{ version: 1, name: 'first', up },
			{ version: 3, name: 'third', up }
		];
		expect(() => latestVersion(holed)).toThrow('Migration "third" has version 3 where 2 is next.');
	});

	it('make version 1 from nothing', async () => {
		const database = freshDatabase();
		await database.read((db) => db.count('sessions'));
		expect(await shapeOf(database.name)).toEqual({
			version: 1,
			stores: [
				['blocks', 'id', { untilMs: 'untilMs' }],
				['meta', null, {}],
				['profile', null, {}],
				['sessions', 'id', { routineId: 'routineId', startedAtMs: 'startedAtMs' }],
				['settings', null, {}]
			]
		});
	});

	const next: Migration = {
		version: latestVersion(MIGRATIONS) + 1,
		name: 'pretend: theme is called look',
		async up(db, tx) {
			db.createObjectStore('pretend');
			const settings = tx.objectStore('settings');
			const { theme, ...rest } = await settings.get('settings');
			await settings.put({ ...rest, look: theme }, 'settings');
		}
	};

	it('lead from one version to the next with the data changed and kept', async () => {
		const before = freshDatabase();
		await putRaw(before, 'settings', { theme: 'dark', volume: 0.5 }, 'settings');
		await putRaw(before, 'sessions', { id: 'a' });
		before.close();

		const after = freshDatabase({ name: before.name, migrations: [...MIGRATIONS, next] });
		const read = await after.read((db) =>
			Promise.all([db.get('settings', 'settings'), db.getAll('sessions')])
		);
		expect(read).toEqual({ kind: 'ok', value: [{ look: 'dark', volume: 0.5 }, [{ id: 'a' }]] });
		expect(await shapeOf(before.name)).toMatchObject({ version: 2 });
	});

	it.each([
		[
			'throws',
			() => {
				throw new DOMException('no', 'ConstraintError');
			}
		],
		['rejects', () => Promise.reject(new DOMException('no', 'ConstraintError'))]
	])('undo everything when one %s', async (_how, fail) => {
		const before = freshDatabase();
		await putRaw(before, 'sessions', { id: 'a' });
		before.close();

		const half: Migration = {
			...next,
			up(db) {
				db.deleteObjectStore('sessions');
				return fail();
			}
		};
		const after = freshDatabase({ name: before.name, migrations: [...MIGRATIONS, half] });
		expect(await after.read((db) => db.count('sessions'))).toEqual({
			kind: 'unavailable',
			status: 'refused'
		});
		expect(await before.read((db) => db.getAll('sessions'))).toEqual({
			kind: 'ok',
			value: [{ id: 'a' }]
		});
	});
});
