import { deleteDB } from 'idb';
import type { Database } from './database';
import { LOCAL_PREFIX, type LocalStore } from './local';

export type Deletion =
	| { readonly kind: 'deleted' }
	| {
			readonly kind: 'failed';
			/** `blocked`: another tab holds the database; it is deleted as soon as that tab is closed. */
			readonly database: 'deleted' | 'blocked' | 'refused';
			readonly local: 'deleted' | 'refused';
	  };

/**
 * Deletes all that the app remembers: the database and every key of ours in localStorage. The app itself stays, so it
 * still opens offline. Reload afterwards: what the page holds in memory would be saved again.
 * @param patienceMs how long another tab gets to let go of the database; ours do at once.
 */
export async function deleteEverything(
	database: Database,
	storage: LocalStore | null,
	patienceMs = 3000
): Promise<Deletion> {
	const local = deleteLocal(storage);
	const databaseGone = await deleteDatabase(database, patienceMs);
	if (local === 'deleted' && databaseGone === 'deleted') return { kind: 'deleted' };
	return { kind: 'failed', database: databaseGone, local };
}

async function deleteDatabase(
	database: Database,
	patienceMs: number
): Promise<'deleted' | 'blocked' | 'refused'> {
	database.close();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const tooLong = new Promise<'blocked'>((resolve) => {
		timer = setTimeout(() => resolve('blocked'), patienceMs);
	});
	try {
		return await Promise.race([deleteDB(database.name).then(() => 'deleted' as const), tooLong]);
	} catch {
		return 'refused';
	} finally {
		clearTimeout(timer);
	}
}

function deleteLocal(storage: LocalStore | null): 'deleted' | 'refused' {
	try {
		if (storage === null) return 'refused';
		const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i));
		const ours = keys.filter((key) => key?.startsWith(LOCAL_PREFIX));
		for (const key of ours) storage.removeItem(key ?? '');
		return 'deleted';
	} catch {
		return 'refused';
	}
}
