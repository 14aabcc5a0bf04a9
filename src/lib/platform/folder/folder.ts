/** A folder the user picked. The browser keeps the handle; whether it may still be written is asked each time. */
export type Folder = {
	readonly name: string;
	queryPermission?(what: { mode: 'readwrite' }): Promise<PermissionState>;
	requestPermission?(what: { mode: 'readwrite' }): Promise<PermissionState>;
	getFileHandle(
		name: string,
		options: { create: boolean }
	): Promise<{
		createWritable(): Promise<{
			write(data: string): Promise<void>;
			close(): Promise<void>;
		}>;
	}>;
};

type Picker = {
	readonly showDirectoryPicker?: (options: { id: string; mode: 'readwrite' }) => Promise<Folder>;
};

const WRITE = { mode: 'readwrite' } as const;

/** Only Chromium on computers can. */
export function canPickFolder(page: Picker = window as Picker): boolean {
	return page.showDirectoryPicker !== undefined;
}

/** Lets the user pick a folder. Inside a tap. `null`: cancelled or refused. */
export async function pickFolder(page: Picker = window as Picker): Promise<Folder | null> {
	try {
		return (await page.showDirectoryPicker?.({ id: 'unknot-backup', mode: 'readwrite' })) ?? null;
	} catch {
		return null;
	}
}

/**
 * Writes a file, whole or not at all: the browser swaps it in when it is closed.
 * @param tap whether the permission may be asked for, which only a tap allows.
 */
export async function writeToFolder(
	folder: Folder,
	name: string,
	text: string,
	tap: boolean
): Promise<'written' | 'not-allowed' | 'failed'> {
	try {
		let allowed = (await folder.queryPermission?.(WRITE)) ?? 'granted';
		if (allowed !== 'granted' && tap)
			allowed = (await folder.requestPermission?.(WRITE)) ?? allowed;
		if (allowed !== 'granted') return 'not-allowed';
		const file = await folder.getFileHandle(name, { create: true });
		const out = await file.createWritable();
		await out.write(text);
		await out.close();
		return 'written';
	} catch {
		return 'failed'; // gone, full, or read-only
	}
}
