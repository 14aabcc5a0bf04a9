import * as v from 'valibot';
import { TOOLS } from '../core/routine/vocabulary';
import { UNANSWERED_PROFILE } from '../core/safety/profile';
import { ASK_CONDITIONS, STOP_CONDITIONS, type Profile } from '../core/safety/types';
import type { Database } from './database';
import { listOrNull, orNull, readable, timeMs } from './fields';
import { STRICT } from './schema';
import type { Outcome } from './status';

/** A time, `null` where it was never set, `undefined` where that cannot be read. */
const whenMs = v.fallback(v.nullish(timeMs), undefined);

/** Field by field what can be read, with `null` for what cannot. */
const storedSchema = v.object({
	understoodAtMs: whenMs,
	answeredAtMs: whenMs,
	stops: listOrNull(v.picklist(STOP_CONDITIONS)),
	asks: listOrNull(
		v.object({ condition: v.picklist(ASK_CONDITIONS), cleared: orNull(v.boolean()) })
	),
	tools: listOrNull(v.picklist(TOOLS))
});

export type StoredProfile = {
	readonly profile: Profile;
	/** Something could not be read, so `answeredAtMs` is `null` and the health list is asked again. */
	readonly damaged: boolean;
};

/**
 * Any value to a profile that opens no gate the stored answers kept closed. The answers count as a whole or not at
 * all: one that is missing, unknown or given twice may have been the one that kept a gate closed. What can be read
 * stays, to be ticked again. `undefined` is a first visit.
 */
export function restoreProfile(raw: unknown): StoredProfile {
	if (raw === undefined) return { profile: UNANSWERED_PROFILE, damaged: false };
	const result = v.safeParse(storedSchema, raw);
	if (!result.success) return { profile: UNANSWERED_PROFILE, damaged: true };
	const { understoodAtMs, answeredAtMs, ...lists } = result.output;
	const asks = readable(lists.asks);
	const damaged =
		understoodAtMs === undefined ||
		answeredAtMs === undefined ||
		Object.values(lists).some((list) => list === null || list.some((item) => item === null)) ||
		asks.some(({ cleared }) => cleared === null) ||
		new Set(asks.map(({ condition }) => condition)).size < asks.length;
	const profile = {
		understoodAtMs: understoodAtMs ?? null,
		answeredAtMs: damaged ? null : answeredAtMs,
		stops: readable(lists.stops),
		asks: asks.map(({ condition, cleared }) => ({ condition, cleared: cleared ?? false })),
		tools: readable(lists.tools)
	};
	return { profile, damaged };
}

export async function readProfile(database: Database): Promise<Outcome<StoredProfile>> {
	const raw = await database.read((db) => db.get('profile', 'profile'));
	return raw.kind === 'ok' ? { kind: 'ok', value: restoreProfile(raw.value) } : raw;
}

export function saveProfile(database: Database, profile: Profile): Promise<Outcome<void>> {
	// Fresh plain objects: the screen's reactive ones cannot be stored.
	const record: Profile = {
		understoodAtMs: profile.understoodAtMs,
		answeredAtMs: profile.answeredAtMs,
		stops: [...profile.stops],
		asks: profile.asks.map(({ condition, cleared }) => ({ condition, cleared })),
		tools: [...profile.tools]
	};
	return database.write(async (db) => {
		const tx = db.transaction('profile', 'readwrite', STRICT);
		await Promise.all([tx.store.put(record, 'profile'), tx.done]);
	});
}
