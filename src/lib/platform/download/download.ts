/** Some browsers read the file only after the click has returned, milliseconds. */
const KEPT_MS = 60_000;

/** Saves a file where the browser puts downloads. Inside a tap. */
export function download(name: string, blob: Blob): void {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}

type FileNavigator = {
	readonly canShare?: (data: { files: File[] }) => boolean;
	readonly share?: (data: { files: File[]; title: string }) => Promise<void>;
};

/** Whether the share sheet takes such a file. */
export function canShareFile(file: File, nav: FileNavigator = navigator): boolean {
	return nav.share !== undefined && nav.canShare?.({ files: [file] }) === true;
}

/** Hands a file to another app. Inside a tap. */
export async function shareFile(
	file: File,
	nav: FileNavigator = navigator
): Promise<'shared' | 'cancelled' | 'failed'> {
	try {
		await nav.share?.({ files: [file], title: file.name });
		return 'shared';
	} catch (error) {
		return error instanceof Error && error.name === 'AbortError' ? 'cancelled' : 'failed';
	}
}
