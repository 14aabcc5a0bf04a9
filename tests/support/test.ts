// The `test` of every end-to-end test: a real server of the production build, and no tolerance for complaints.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test as base } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { serveSite } from '../../scripts/lib/site.mjs';
import type { Site } from '../../scripts/lib/site.mjs';

export { expect } from '@playwright/test';

/** Which production build a project tests. */
export interface BuildOptions {
	build: { readonly folder: string; readonly base: string };
}

/** The app as it is hosted: its address, and the power to take the network away. */
export interface HostedApp {
	/** The full address of a path of the app, such as '/play?routine=x'. */
	url(path: string): string;
	/** Stops the server for good measure: the port is closed, every connection dropped. */
	stop(): Promise<void>;
	/** Starts it again on the same port, so that the origin stays the same. */
	start(): Promise<void>;
	/** From now on another build is served at the same address. */
	deploy(folder: string): Promise<void>;
	/** Resolves when everything the app needs offline is on the device and the worker answers for `page`. */
	untilOfflineReady(page: Page): Promise<void>;
}

/** A browser of its own whose profile outlives it, as on a phone: it can be killed and started again. */
export interface Device {
	/** Starts the browser on the profile. */
	start(): Promise<Page>;
	/** Ends it the way a task killer or an empty battery does: every process at once, with no goodbye. */
	kill(): Promise<void>;
	/** Ends it in good order. */
	close(): Promise<void>;
}

/** Errors and warnings of the console, uncaught errors, and requests to another origin. */
export interface Complaints {
	/** A complaint that this test provokes on purpose, and so expects. */
	allow(pattern: RegExp): void;
	/** Watches a context that the test made itself. */
	watch(context: BrowserContext): void;
}

export const test = base.extend<
	BuildOptions & { app: HostedApp; complaints: Complaints; device: Device }
>({
	build: [{ folder: 'build', base: '' }, { option: true }],

	app: async ({ build }, use) => {
		let { folder } = build;
		let site: Site | undefined = await serveSite(build);
		const { address, port } = site;
		const stop = async () => {
			await site?.stop();
			site = undefined;
		};
		const start = async () => {
			site ??= await serveSite({ ...build, folder, port });
		};
		await use({
			url: (path) => address + path,
			stop,
			start,
			async deploy(next) {
				folder = next;
				await stop();
				await start();
			},
			async untilOfflineReady(page) {
				await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
			}
		});
		await stop();
	},

	baseURL: async ({ app }, use) => {
		await use(app.url('/'));
	},

	device: async (
		{ playwright, browserName, launchOptions, viewport, locale, timezoneId, complaints },
		use
	) => {
		const profile = mkdtempSync(join(tmpdir(), 'unknot-device-'));
		let context: BrowserContext | undefined;
		const close = async () => {
			await context?.close();
			context = undefined;
		};
		await use({
			async start() {
				context = await playwright[browserName].launchPersistentContext(profile, {
					...launchOptions,
					viewport,
					...(locale === undefined ? {} : { locale }),
					...(timezoneId === undefined ? {} : { timezoneId })
				});
				complaints.watch(context);
				return context.pages()[0] ?? context.newPage();
			},
			async kill() {
				const browser = context?.browser();
				if (!browser) throw new Error('There is no browser to kill: start it first.');
				const gone = new Promise((done) => browser.once('disconnected', done));
				const session = await browser.newBrowserCDPSession();
				const { processInfo } = await session.send('SystemInfo.getProcessInfo');
				// The browser first, so that it cannot see its children die and tidy up.
				for (const { id } of processInfo.sort((a) => (a.type === 'browser' ? -1 : 1))) killNow(id);
				await gone;
				context = undefined;
			},
			close
		});
		await close();
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	},

	complaints: [
		async ({ app, context }, use) => {
			const home = new URL(app.url('/')).origin;
			const heard: string[] = [];
			const allowed: RegExp[] = [];

			const watch = (watched: BrowserContext) => {
				watched.on('console', (message) => {
					if (!['error', 'warning'].includes(message.type())) return;
					heard.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
				});
				watched.on('weberror', (event) => {
					heard.push(`uncaught: ${event.error().stack ?? event.error().message}`);
				});
				watched.on('request', (request) => {
					const { protocol, origin } = new URL(request.url());
					if (/^(https?|wss?):$/.test(protocol) && origin !== home) {
						heard.push(`request to another origin: ${request.url()}`);
					}
				});
			};

			watch(context);
			await use({ watch, allow: (pattern) => allowed.push(pattern) });
			const unexpected = heard.filter((line) => !allowed.some((pattern) => pattern.test(line)));
			if (unexpected.length > 0) {
				throw new Error(`The app complained during this test:\n${unexpected.join('\n')}`);
			}
		},
		{ auto: true }
	]
});

function killNow(pid: number) {
	try {
		process.kill(pid, 'SIGKILL');
	} catch {
		// It died with the browser, a moment before.
	}
}
