import { counted } from '$lib/core/format/text';
import { momentLabel } from '$lib/core/format/time';
import { canShareFile, download, shareFile } from '$lib/platform/download/download';
import { canUndoImport, importBackup, readBackup, undoImport } from '$lib/storage/backup/backup';
import { backupName, backupText, parseBackup, type Backup } from '$lib/storage/backup/backup-file';
import { previewImport, type ImportMode, type ImportPreview } from '$lib/storage/backup/merge';
import type { App } from './app.svelte';

export type { ImportMode };

/** Saving everything as one file, and bringing such a file in. */
export class BackupDesk {
	readonly #app: App;
	#file = $state.raw<Backup | null>(null);
	#preview = $state.raw<ImportPreview | null>(null);
	#said = $state.raw('');
	#wrong = $state.raw('');
	#busy = $state.raw(false);
	#canUndo = $state.raw(false);

	constructor(app: App) {
		this.#app = app;
	}

	async load(): Promise<void> {
		await this.#app.whenLoaded;
		this.#canUndo = await canUndoImport(this.#app.database);
	}

	/** What the chosen file would do; `null` while none is chosen. */
	get preview(): ImportPreview | null {
		return this.#preview;
	}
	/** "Backup of yesterday, 19:22" */
	get fileWords(): string {
		return this.#file ? `Backup of ${momentLabel(this.#file.savedAtMs, this.#app.nowMs)}` : '';
	}
	/** What was done, in words. */
	get said(): string {
		return this.#said;
	}
	/** Why it could not be done. */
	get wrong(): string {
		return this.#wrong;
	}
	get busy(): boolean {
		return this.#busy;
	}
	get canUndo(): boolean {
		return this.#canUndo;
	}
	get canShare(): boolean {
		return canShareFile(new File(['{}'], 'unknot-backup.json', { type: 'application/json' }));
	}

	/** Everything as a file: to the downloads, or to another app. */
	save(how: 'download' | 'share'): Promise<void> {
		return this.#work(async () => {
			const read = await readBackup(this.#app.database, Date.now());
			if (read.kind !== 'ok') return this.#fail(read.status);
			const { backup, leftOut } = read.value;
			const name = backupName(backup.savedAtMs);
			const file = new File([backupText(backup)], name, { type: 'application/json' });
			if (how === 'download') download(name, file);
			else if ((await shareFile(file)) !== 'shared') return;
			const left = leftOut > 0 ? ` ${leftOut} that cannot be read are not in it.` : '';
			this.#said = `Saved: ${counted(backup.sessions.length, 'session')}, your answers, blocked areas and settings.${left}`;
		});
	}

	/** Looks into a file. Nothing changes until `bringIn`. */
	look(file: File): Promise<void> {
		return this.#work(async () => {
			this.cancel();
			const parsed = parseBackup(await file.text());
			if (parsed.kind === 'refused') {
				this.#wrong = parsed.why;
				return;
			}
			const here = await readBackup(this.#app.database, Date.now());
			if (here.kind !== 'ok') return this.#fail(here.status);
			this.#preview = previewImport(here.value.backup, parsed.backup);
			this.#file = parsed.backup;
		});
	}

	cancel(): void {
		this.#file = null;
		this.#preview = null;
	}

	bringIn(mode: ImportMode): Promise<void> {
		return this.#work(async () => {
			if (!this.#file) return;
			const done = await importBackup(this.#app.database, this.#file, mode, Date.now());
			if (done.kind !== 'ok') return this.#fail(done.status);
			this.cancel();
			this.#canUndo = true;
			this.#said = mode === 'merge' ? 'Added to what is here.' : 'Replaced. You can undo it once.';
			await this.#app.load();
		});
	}

	undo(): Promise<void> {
		return this.#work(async () => {
			const done = await undoImport(this.#app.database, Date.now());
			if (done.kind !== 'ok') return this.#fail(done.status);
			this.#canUndo = false;
			this.#said = 'As it was before the import.';
			await this.#app.load();
		});
	}

	#fail(status: Parameters<App['report']>[0]): void {
		this.#app.report(status);
		this.#wrong = 'It could not be done. Nothing was changed.';
	}

	async #work(what: () => Promise<void>): Promise<void> {
		if (this.#busy) return;
		this.#busy = true;
		this.#said = '';
		this.#wrong = '';
		try {
			await what();
		} finally {
			this.#busy = false;
		}
	}
}
