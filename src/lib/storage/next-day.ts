import type { NextDay } from '../core/history/types';
import type { Database } from './database';
import { STRICT } from './schema';
import type { Outcome } from './status';

/** Keeps how it was the day after, or (`null`) that the question was skipped. A session that is gone stays gone. */
export function answerNextDay(
	database: Database,
	id: string,
	nextDay: NextDay | null,
	nextDayAtMs: number
): Promise<Outcome<void>> {
	return database.write(async (db) => {
		const tx = db.transaction('sessions', 'readwrite', STRICT);
		const session = await tx.store.get(id);
		if (typeof session === 'object' && session !== null)
			await tx.store.put({ ...session, nextDay, nextDayAtMs });
		await tx.done;
	});
}
