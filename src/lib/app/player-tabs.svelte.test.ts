import { describe, expect, it, vi } from 'vitest';
import { createPageLock } from '$lib/platform/tabs/page-lock';
import { createTabChannel } from '$lib/platform/tabs/tab-channel';
import { FakeBrowser } from '$lib/platform/tabs/testing/fake-browser';
import { PlayerTabs, type OtherPlayer } from './player-tabs.svelte';

const settle = async () => {
	for (let i = 0; i < 30; i++) await Promise.resolve();
};
const playing: OtherPlayer = {
	title: 'Quad Roll',
	step: 'Step 2 of 8',
	what: 'Left: roll, front of thigh',
	state: 'running',
	leftMs: 21_000,
	atWallMs: 5000
};

/** A tab of the browser. `session` is what it plays. */
function tab(browser: FakeBrowser, { deaf = false } = {}) {
	const lock = createPageLock('player', browser.locks);
	const channel = createTabChannel('player', deaf ? undefined : browser.channel);
	const self = {
		session: null as OtherPlayer | null,
		late: null as (() => void) | null,
		freed: vi.fn(),
		hurt: vi.fn(),
		yielded: vi.fn()
	};
	const tabs = new PlayerTabs({
		lock,
		channel,
		shown: () => self.session,
		yield: () => {
			self.yielded();
			self.session = null;
			return Promise.resolve();
		},
		hurt: self.hurt,
		freed: self.freed,
		timers: { set: (run) => (self.late = run), clear: () => (self.late = null) }
	});
	return { ...self, self, tabs };
}

describe('one player over all tabs', () => {
	it('shows in a second tab what the first one plays, as it goes', async () => {
		const browser = new FakeBrowser();
		const [first, second] = [tab(browser), tab(browser)];
		first.self.session = playing;
		expect(await first.tabs.claim()).toBe(true);
		expect(await second.tabs.claim()).toBe(false);
		expect(second.tabs.elsewhere).toBe(true);
		expect(second.tabs.other).toEqual(playing);
		first.self.session = { ...playing, state: 'paused' };
		first.tabs.tell();
		expect(second.tabs.other?.state).toBe('paused');
	});

	it('takes it over: the first tab stops before the second begins', async () => {
		const browser = new FakeBrowser();
		const [first, second] = [tab(browser), tab(browser)];
		first.self.session = playing;
		await first.tabs.claim();
		await second.tabs.claim();
		expect(await second.tabs.takeOver()).toBe(true);
		expect(first.yielded).toHaveBeenCalledOnce();
		expect([first.tabs.mine, second.tabs.mine]).toEqual([false, true]);
		expect(second.tabs.elsewhere).toBe(false);
		// And now the first one shows the second.
		second.self.session = { ...playing, state: 'paused' };
		second.tabs.tell();
		expect(first.tabs.elsewhere).toBe(true);
		expect(first.tabs.other?.state).toBe('paused');
		// It waits for the second to be done, too.
		first.self.late?.();
		await settle();
		expect(first.freed).not.toHaveBeenCalled();
		second.tabs.release();
		await settle();
		first.self.late?.();
		await settle();
		expect(first.freed).toHaveBeenCalledOnce();
	});

	it('takes it by force from a tab that does not answer, which stops as soon as it is told', async () => {
		const browser = new FakeBrowser();
		const [first, second] = [tab(browser, { deaf: true }), tab(browser)];
		first.self.session = playing;
		await first.tabs.claim();
		await second.tabs.claim();
		const taken = second.tabs.takeOver();
		await settle();
		expect(first.yielded).not.toHaveBeenCalled();
		second.self.late?.();
		expect(await taken).toBe(true);
		await settle();
		expect(first.yielded).toHaveBeenCalledOnce();
		expect(first.tabs.mine).toBe(false);
	});

	it('sends a sharp pain to the tab that plays, and to no other', async () => {
		const browser = new FakeBrowser();
		const [first, second, third] = [tab(browser), tab(browser), tab(browser)];
		first.self.session = playing;
		await first.tabs.claim();
		await second.tabs.claim();
		second.tabs.stopOther();
		expect(first.hurt).toHaveBeenCalledOnce();
		expect(third.hurt).not.toHaveBeenCalled();
	});

	it('is told when the tab that played is done or dead', async () => {
		const browser = new FakeBrowser();
		const [first, second] = [tab(browser), tab(browser)];
		first.self.session = playing;
		await first.tabs.claim();
		await second.tabs.claim();
		first.tabs.release();
		await settle();
		expect(second.freed).not.toHaveBeenCalled();
		second.self.late?.();
		await settle();
		expect(second.freed).toHaveBeenCalledOnce();
		expect(second.tabs.mine).toBe(true);
		expect(second.tabs.elsewhere).toBe(false);
		expect(second.tabs.other).toBeNull();
	});

	it('leaves a tab that is only reloaded its own session', async () => {
		const browser = new FakeBrowser();
		const [first, second, reloaded] = [tab(browser), tab(browser), tab(browser)];
		first.self.session = playing;
		await first.tabs.claim();
		await second.tabs.claim();
		first.tabs.release();
		await settle();
		reloaded.self.session = { ...playing, state: 'paused' };
		expect(await reloaded.tabs.claim()).toBe(true);
		second.self.late?.();
		await settle();
		expect(second.freed).not.toHaveBeenCalled();
		expect(second.tabs.other?.state).toBe('paused');
	});

	it.each([
		null,
		'state',
		{ kind: 'state' },
		{ version: 2, kind: 'state', player: playing },
		{ version: 1, kind: 'state', player: { ...playing, leftMs: 'soon' } },
		{ version: 1, kind: 'state', player: { ...playing, state: 'dancing' } },
		{ version: 1, kind: 'unheard-of' }
	])('does not believe %j', async (message) => {
		const browser = new FakeBrowser();
		const [first, second] = [tab(browser, { deaf: true }), tab(browser)];
		await first.tabs.claim();
		await second.tabs.claim();
		createTabChannel('player', browser.channel).send(message);
		expect(second.tabs.other).toBeNull();
	});
});
