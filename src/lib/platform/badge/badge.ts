type BadgeNavigator = {
	readonly setAppBadge?: (count?: number) => Promise<void>;
	readonly clearAppBadge?: () => Promise<void>;
};

/** A mark on the icon of the installed app: how much waits there. Does nothing where there are no badges. */
export function showBadge(count: number, nav: BadgeNavigator = navigator as BadgeNavigator): void {
	// Refused, or not installed: the app says the same inside.
	const done = count > 0 ? nav.setAppBadge?.(count) : nav.clearAppBadge?.();
	done?.catch(() => {});
}
