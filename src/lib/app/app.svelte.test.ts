import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { WELL } from '$lib/core/recovery/testing';
import type { Database } from '$lib/storage/database';
import { saveProfile } from '$lib/storage/profile';
import { freshDatabase, NOW_MS } from '$lib/storage/test-support';
import { App } from './app.svelte';
import * as storage from './kept';

const HANDS = { areas: ['quads'], tool: 'hands', pressure: 'light', techniques: [] } as const;

/** A database of which some stores cannot be read for a while. */
async function torn(stores: readonly string[]) {
	const database = freshDatabase();
	await saveProfile(database, WELL);
	const broken = { now: true };
	const read = database.read.bind(database);
	vi.spyOn(database, 'read').mockImplementation(((work: Parameters<Database['read']>[0]) =>
		read((db) => {
			const guarded = new Proxy(db, {
				get(target, key) {
					const value: unknown = Reflect.get(target, key);
					if (typeof value !== 'function') return value;
					return (...args: unknown[]) => {
						if (broken.now && [args[0]].flat().some((store) => stores.includes(String(store))))
							throw new DOMException('torn', 'DataError');
						return (value as (...args: unknown[]) => unknown).apply(target, args);
					};
				}
			});
			return work(guarded);
		})) as Database['read']);
	return {
		broken,
		app: new App(
			async () => ({ storage, database }),
			() => NOW_MS
		)
	};
}

describe('reading the answers', () => {
	it('opens what nothing closes', async () => {
		const { app } = await torn([]);
		await app.load();
		expect(app.permit(HANDS)).toEqual({ kind: 'open' });
	});

	it.each([['blocks'], ['recovery']])(
		'opens nothing while only %s cannot be read, says so, and opens when it can',
		async (store) => {
			const { app, broken } = await torn([store]);
			await app.load();
			expect(app.loaded).toBe(false);
			expect(app.trouble).not.toBeNull();
			expect(app.permit(HANDS)).toEqual({ kind: 'unanswered' });
			await app.refresh();
			expect(app.loaded).toBe(false);
			broken.now = false;
			await app.refresh();
			expect(app.loaded).toBe(true);
			expect(app.permit(HANDS)).toEqual({ kind: 'open' });
		}
	);
});
