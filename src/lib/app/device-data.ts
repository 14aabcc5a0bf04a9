import { deleteEverything, type Deletion } from '$lib/storage/delete-everything';
import { localStore } from '$lib/storage/local';
import { createPersistence, type PersistenceState } from '$lib/storage/persistence';
import { countSessions } from '$lib/storage/sessions';
import type { App } from './app.svelte';
import { playerOf } from './player-host.svelte';

/** What is kept on this device, and how safely. `null` where the browser does not say. */
export type DeviceData = {
	readonly protection: PersistenceState;
	readonly usedMegabytes: number | null;
	readonly sessions: number | null;
};

export async function readDeviceData(app: App): Promise<DeviceData> {
	await app.whenLoaded;
	const persistence = createPersistence();
	const [protection, room, sessions] = await Promise.all([
		persistence.state(),
		persistence.room(),
		countSessions(app.database)
	]);
	return {
		protection,
		usedMegabytes: room === null ? null : room.usedBytes / 1_000_000,
		sessions: sessions.kind === 'ok' ? sessions.value : null
	};
}

/** Asks the browser not to clean up. It decides, and some ask the user. */
export async function askProtection(): Promise<PersistenceState> {
	return createPersistence().ask();
}

/** Deletes all that was made here. The page must be loaded anew afterwards: it still holds everything in memory. */
export async function eraseEverything(app: App): Promise<Deletion> {
	playerOf(app).clear();
	return deleteEverything(app.database, localStore());
}
