/** A small window above all others: Document Picture-in-Picture, Chromium on computers. */
export type SmallWindow = {
	supported(): boolean;
	/**
	 * Opens it with the page's style sheets and theme. Inside a tap.
	 * @returns the window, or `null` when the browser refused.
	 */
	open(size: { readonly width: number; readonly height: number }): Promise<Window | null>;
};

type PictureInPicture = {
	requestWindow(options: { width: number; height: number }): Promise<Window>;
};

export type SmallWindowEnv = {
	readonly documentPictureInPicture: PictureInPicture | undefined;
	readonly document: Document | undefined;
};

function browserEnv(): SmallWindowEnv {
	const { documentPictureInPicture, document } = globalThis as Partial<SmallWindowEnv>;
	return { documentPictureInPicture, document };
}

export function createSmallWindow(env: SmallWindowEnv = browserEnv()): SmallWindow {
	const { documentPictureInPicture, document } = env;
	return {
		supported: () => documentPictureInPicture !== undefined && document !== undefined,
		async open(size) {
			if (!documentPictureInPicture || !document) return null;
			try {
				const opened = await documentPictureInPicture.requestWindow(size);
				dress(document, opened.document);
				return opened;
			} catch {
				// Not inside a tap, or forbidden: the player stays where it is.
				return null;
			}
		}
	};
}

/** The window is an empty page: it gets the rules that are in force, as text, so that nothing is fetched. */
function dress(from: Document, to: Document): void {
	to.title = from.title;
	to.documentElement.lang = from.documentElement.lang;
	for (const [name, value] of Object.entries(from.documentElement.dataset))
		to.documentElement.dataset[name] = value ?? '';
	for (const sheet of from.styleSheets) {
		const style = to.createElement('style');
		style.textContent = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
		to.head.append(style);
	}
}
