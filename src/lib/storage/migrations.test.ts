import 'fake-indexeddb/auto';
import { openDB, type IDBPDatabase } from 'idb';
import { describe, expect, it } from 'vitest';
import { latestVersion, MIGRATIONS, type Migration } from './migrations';
import { getSession } from './sessions';
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

	const version1 = MIGRATIONS.slice(0, 1);
	const storesOf1 = [
		['blocks', 'id', { untilMs: 'untilMs' }],
		['meta', null, {}],
		['profile', null, {}],
		['sessions', 'id', { routineId: 'routineId', startedAtMs: 'startedAtMs' }],
		['settings', null, {}]
	];
	const storesOf2 = [
		['blocks', 'id', { untilMs: 'untilMs' }],
		['device', null, {}],
		['meta', null, {}],
		['profile', null, {}],
		['recovery', null, {}],
		['sessions', 'id', { routineId: 'routineId', startedAtMs: 'startedAtMs' }],
		['settings', null, {}]
	];

	it.each([
		[1, version1, storesOf1],
		[2, MIGRATIONS, storesOf2]
	])('make version %i from nothing', async (version, migrations, stores) => {
		const database = freshDatabase({ migrations });
		await database.read((db) => db.count('sessions'));
		expect(await shapeOf(database.name)).toEqual({ version, stores });
	});

	it('lead from 1 to 2: all that was there stays, and a session was never asked about', async () => {
		const session = {
			id: '8f0c',
			routineId: 'quad-effleurage-hands',
			routineTitle: 'Effleurage for Quads',
			areas: ['quads'],
			tool: 'hands',
			pressure: 'light',
			startedAtMs: 1_795_000_000_000,
			endedAtMs: 1_795_000_780_000,
			playedSeconds: 40,
			how: 'completed',
			pauses: 0,
			steps: [
				{
					workIndex: 0,
					stepIndex: 0,
					side: 'left',
					technique: 'effleurage',
					muscle: 'quads',
					area: 'quads',
					plannedSeconds: 40,
					doneSeconds: 40
				}
			],
			pains: [],
			sorenessBefore: 3,
			sorenessAfter: 2,
			feel: 'bruised'
		};
		const block = {
			id: '8f0c/sharp/quads',
			area: 'quads',
			reason: 'sharp',
			fromMs: 1_795_000_100_000,
			untilMs: 1_795_172_900_000
		};
		const before = freshDatabase({ migrations: version1 });
		await putRaw(before, 'sessions', session);
		await putRaw(before, 'blocks', block);
		await putRaw(before, 'settings', { theme: 'dark' }, 'settings');
		await putRaw(before, 'profile', { understoodAtMs: 5 }, 'profile');
		await putRaw(before, 'meta', { positionMs: 61_500 }, 'checkpoint');
		before.close();

		const after = freshDatabase({ name: before.name });
		const everything = await after.read((db) =>
			Promise.all([
				db.getAll('sessions'),
				db.getAll('blocks'),
				db.getAll('settings'),
				db.getAll('profile'),
				db.getAll('meta'),
				db.getAll('recovery'),
				db.getAll('device')
			])
		);
		expect(everything).toEqual({
			kind: 'ok',
			value: [
				[session],
				[block],
				[{ theme: 'dark' }],
				[{ understoodAtMs: 5 }],
				[{ positionMs: 61_500 }],
				[],
				[]
			]
		});
		expect(await shapeOf(before.name)).toEqual({ version: 2, stores: storesOf2 });
		expect(await getSession(after, '8f0c')).toEqual({
			kind: 'ok',
			value: { kind: 'found', session: { ...session, nextDay: null, nextDayAtMs: null } }
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
		expect(await shapeOf(before.name)).toMatchObject({ version: 3 });
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
