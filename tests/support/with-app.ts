import 'fake-indexeddb/auto';
import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { App } from '$lib/app/app.svelte';
import * as storage from '$lib/app/kept';
import type { Profile } from '$lib/core/safety/types';
import { rereadRecovery } from '$lib/app/body-data';
import type { Session } from '$lib/core/history/types';
import { openDatabase } from '$lib/storage/database';
import { putSession } from '$lib/storage/session-save';
import { getSession } from '$lib/storage/sessions';
import { sampleSession } from '$lib/storage/test-support';
import WithApp from './WithApp.svelte';

let databases = 0;

/** An app that has loaded, on a database of its own. Without a profile nobody has answered anything yet. */
export async function anApp(profile?: Partial<Profile>): Promise<App> {
	const database = openDatabase({ name: `test-${databases++}` });
	const app = new App(async () => ({ storage, database }));
	await app.load();
	if (profile) await app.saveProfile({ ...app.profile, ...profile });
	return app;
}

/** A session on the quads, moderate, that began at a time, is in the history. */
export async function aSessionAt(app: App, id: string, startedAtMs: number): Promise<void> {
	await putSession(app.database, sampleSession(id, startedAtMs));
	await rereadRecovery(app);
}

/** What the history has of a session now. */
export async function kept(app: App, id: string): Promise<Session | null> {
	const read = await getSession(app.database, id);
	return read.kind === 'ok' && read.value.kind === 'found' ? read.value.session : null;
}

/** Renders a page, or a part of one, that takes the app from context. */
export function renderWith(
	app: App,
	// eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever the page takes
	component: Component<any>,
	given: Readonly<Record<string, unknown>> = {}
) {
	return render(WithApp, { app, component, given });
}
