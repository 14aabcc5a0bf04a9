import { momentLabel } from '$lib/core/format/time';
import { canPickFolder, pickFolder, writeToFolder, type Folder } from '$lib/platform/folder/folder';
import { readBackup } from '$lib/storage/backup/backup';
import { backupText } from '$lib/storage/backup/backup-file';
import { readDevice, saveDevice } from '$lib/storage/device';
import type { App } from './app.svelte';

/** One file, always the newest: a folder that is synchronised keeps the older ones. */
const FILE = 'unknot-backup.json';
const FOLDER_KEY = 'backup-folder';
const STATE_KEY = 'backup-folder-state';

export type FolderState = {
	readonly name: string;
	/** When it was last written, milliseconds since 1970; `null`: not yet. */
	readonly writtenAtMs: number | null;
	/** The last try did not work: the folder is gone, or the browser wants to be asked again. */
	readonly failed: boolean;
};

/** Whether this browser can keep a copy in a folder. */
export function canKeepFolder(): boolean {
	return canPickFolder();
}

/** "To Backups. Last: yesterday, 19:22." */
export function folderWords({ name, writtenAtMs }: FolderState, nowMs: number): string {
	return writtenAtMs === null
		? `To ${name}.`
		: `To ${name}. Last: ${momentLabel(writtenAtMs, nowMs)}.`;
}

/** The folder that keeps a copy, or `null`. */
export async function folderState(app: App): Promise<FolderState | null> {
	const state = (await readDevice(app.database, STATE_KEY)) as Partial<FolderState> | null;
	if (typeof state?.name !== 'string') return null;
	const { name, writtenAtMs, failed } = state;
	return {
		name,
		writtenAtMs: typeof writtenAtMs === 'number' ? writtenAtMs : null,
		failed: failed === true
	};
}

/** Lets the user pick a folder and writes the first copy. Inside a tap. `null`: cancelled. */
export async function startFolder(app: App): Promise<FolderState | null> {
	const folder = await pickFolder();
	if (!folder) return folderState(app);
	await saveDevice(app.database, FOLDER_KEY, folder);
	return write(app, folder, true);
}

export async function stopFolder(app: App): Promise<void> {
	await saveDevice(app.database, FOLDER_KEY, null);
	await saveDevice(app.database, STATE_KEY, null);
}

/** A fresh copy, if a folder was picked. @param tap whether the permission may be asked for again. */
export async function copyToFolder(app: App, tap: boolean): Promise<FolderState | null> {
	const folder = (await readDevice(app.database, FOLDER_KEY)) as Folder | null;
	return folder ? write(app, folder, tap) : null;
}

async function write(app: App, folder: Folder, tap: boolean): Promise<FolderState> {
	const nowMs = Date.now();
	const before = await folderState(app);
	const read = await readBackup(app.database, nowMs);
	const done =
		read.kind === 'ok' &&
		(await writeToFolder(folder, FILE, backupText(read.value.backup), tap)) === 'written';
	const state = {
		name: folder.name,
		writtenAtMs: done ? nowMs : (before?.writtenAtMs ?? null),
		failed: !done
	};
	await saveDevice(app.database, STATE_KEY, state);
	return state;
}
