import { startOfDay } from '$lib/core/format/time';
import { bodyOf } from '$lib/core/recovery/body';
import type { Body } from '$lib/core/recovery/limits';
import { asSaidToday } from '$lib/core/recovery/today';
import type { Block, Profile } from '$lib/core/safety/types';
import { readBlocks } from '$lib/storage/blocks';
import { isSessionWaiting } from '$lib/storage/checkpoint-waiting';
import type { Database } from '$lib/storage/database';
import { withDeleted } from '$lib/storage/deleted-sessions';
import { localStore } from '$lib/storage/local';
import { readProfile } from '$lib/storage/profile';
import { readRecovery, type Recovery } from '$lib/storage/recovery';
import { readSettings, type Settings } from '$lib/storage/settings';
import type { StorageTrouble } from '$lib/storage/status';

/** What the user said and what follows from it is asked for on every page. `undefined`: it cannot be read. */
export type Answers = {
	readonly settings: Settings | undefined;
	readonly profile: Profile | undefined;
	readonly blocks: readonly Block[] | undefined;
	readonly recovery: Recovery | undefined;
	/** A session was cut off, or left. */
	readonly waiting: boolean;
	/** Why something could not be read. */
	readonly trouble: StorageTrouble | null;
	/** Something stored was unclear, and was taken on the safe side. */
	readonly damaged: boolean;
};

/** Reads everything at once. `nowMs`: wall clock, milliseconds since 1970. */
export async function readAnswers(database: Database, nowMs: number): Promise<Answers> {
	const [settings, profile, blocks, recovery, waiting] = await Promise.all([
		readSettings(database),
		readProfile(database),
		readBlocks(database, nowMs),
		readRecovery(database, nowMs),
		isSessionWaiting(localStore(), database)
	]);
	const failed = [settings, profile, blocks, recovery].find(({ kind }) => kind === 'unavailable');
	return {
		settings: settings.kind === 'ok' ? settings.value : undefined,
		profile: profile.kind === 'ok' ? profile.value.profile : undefined,
		blocks: blocks.kind === 'ok' ? blocks.value.blocks : undefined,
		recovery: recovery.kind === 'ok' ? recovery.value : undefined,
		waiting,
		trouble: failed?.kind === 'unavailable' ? failed.status : null,
		damaged:
			(profile.kind === 'ok' && profile.value.damaged) ||
			(recovery.kind === 'ok' && recovery.value.damaged) ||
			(blocks.kind === 'ok' &&
				(blocks.value.unreadable > 0 || blocks.value.blocks.some((b) => b.damaged)))
	};
}

/** What each area allows now, by what was said today too. The day begins at midnight of this device. */
export function bodyNow(blocks: readonly Block[], recovery: Recovery, nowMs: number): Body {
	const sessions = withDeleted(recovery.sessions, recovery.deleted);
	const body = bodyOf({ ...recovery, sessions, blocks }, nowMs, startOfDay(nowMs));
	return recovery.checkIn ? asSaidToday(body, recovery.checkIn, nowMs) : body;
}
