import type { App } from './app.svelte';

/** Whether a routine is among the favourites. */
export function isFavourite(app: App, id: string): boolean {
	return app.settings.favourites.includes(id);
}

/** Makes a routine a favourite, or takes it from them. */
export function toggleFavourite(app: App, id: string): Promise<void> {
	const { favourites } = app.settings;
	return app.changeSettings({
		favourites: isFavourite(app, id)
			? favourites.filter((other) => other !== id)
			: [...favourites, id]
	});
}
