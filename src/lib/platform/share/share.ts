/** What is handed on: a page with its title. */
export type Shared = { readonly title: string; readonly text: string; readonly url: string };

/** What became of it. `copied`: the address lies in the clipboard. */
export type ShareOutcome = 'shared' | 'copied' | 'cancelled' | 'failed';

type ShareNavigator = {
	readonly share?:
		((data: { title: string; text: string; url: string }) => Promise<void>) | undefined;
	readonly clipboard?: { writeText(text: string): Promise<void> } | undefined;
};

/**
 * Hands a page to another app, or copies its address where the browser has no share sheet. Call `share` in a tap.
 * `null` where the browser can do neither (an old one, or a page that is not served securely): then offer nothing.
 */
export function createShare(
	nav: ShareNavigator | undefined = globalThis.navigator
): ((what: Shared) => Promise<ShareOutcome>) | null {
	if (!nav?.share && !nav?.clipboard) return null;
	return async ({ title, text, url }) => {
		try {
			if (nav.share) {
				await nav.share({ title, text, url });
				return 'shared';
			}
		} catch (error) {
			// Closing the sheet is an answer; anything else leaves the clipboard to try.
			if (error instanceof Error && error.name === 'AbortError') return 'cancelled';
		}
		try {
			if (!nav.clipboard) return 'failed';
			await nav.clipboard.writeText(url);
			return 'copied';
		} catch {
			// Refused by the user or a policy: the caller says so.
			return 'failed';
		}
	};
}
