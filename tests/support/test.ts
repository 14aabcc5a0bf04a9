// The `test` of every end-to-end test: a real server of the production build, and no tolerance for complaints.
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
	/** Resolves when everything the app needs offline is on the device and the worker answers for `page`. */
	untilOfflineReady(page: Page): Promise<void>;
}

/** Errors and warnings of the console, uncaught errors, and requests to another origin. */
export interface Complaints {
	/** A complaint that this test provokes on purpose, and so expects. */
	allow(pattern: RegExp): void;
	/** Watches a context that the test made itself. */
	watch(context: BrowserContext): void;
}

export const test = base.extend<BuildOptions & { app: HostedApp; complaints: Complaints }>({
	build: [{ folder: 'build', base: '' }, { option: true }],

	app: async ({ build }, use) => {
		let site: Site | undefined = await serveSite(build);
		const { address, port } = site;
		const stop = async () => {
			await site?.stop();
			site = undefined;
		};
		await use({
			url: (path) => address + path,
			stop,
			async start() {
				site ??= await serveSite({ ...build, port });
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
