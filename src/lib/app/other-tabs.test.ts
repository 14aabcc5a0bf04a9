import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { createTabChannel } from '$lib/platform/tabs/tab-channel';
import { FakeBrowser } from '$lib/platform/tabs/testing/fake-browser';
import { putBlocks } from '$lib/storage/blocks';
import { openDatabase } from '$lib/storage/database';
import { saveDevice } from '$lib/storage/device';
import type { App } from './app.svelte';
import { followOtherTabs } from './other-tabs';

function aTab(browser: FakeBrowser, name: string) {
	const database = openDatabase({ name });
	const load = vi.fn(() => Promise.resolve());
	const app = { database, load } as unknown as App;
	return { database, load, stop: followOtherTabs(app, createTabChannel('x', browser.channel)) };
}

const BLOCK = { id: 'a', area: 'feet', reason: 'sharp', fromMs: 1, untilMs: 2 } as const;

it('reads anew what another tab has kept, once for several pieces', async () => {
	const browser = new FakeBrowser();
	const [here, there] = [aTab(browser, 'tabs-1'), aTab(browser, 'tabs-1')];
	await Promise.all([putBlocks(there.database, [BLOCK]), putBlocks(there.database, [BLOCK])]);
	await vi.waitFor(() => expect(here.load).toHaveBeenCalledTimes(1));
	expect(there.load).not.toHaveBeenCalled();
	here.stop();
	there.stop();
});

it('is not told what concerns one browser alone, nor after it stopped', async () => {
	const browser = new FakeBrowser();
	const [here, there] = [aTab(browser, 'tabs-2'), aTab(browser, 'tabs-2')];
	await saveDevice(there.database, 'folder', 'x');
	here.stop();
	await putBlocks(there.database, [BLOCK]);
	await new Promise((done) => setTimeout(done, 80));
	expect(here.load).not.toHaveBeenCalled();
	there.stop();
});

it('reads nothing over answers that it could not keep', async () => {
	const browser = new FakeBrowser();
	const [here, there] = [aTab(browser, 'tabs-3'), aTab(browser, 'tabs-3')];
	vi.spyOn(here.database, 'status', 'get').mockReturnValue('full');
	await putBlocks(there.database, [BLOCK]);
	await new Promise((done) => setTimeout(done, 80));
	expect(here.load).not.toHaveBeenCalled();
	here.stop();
	there.stop();
});
