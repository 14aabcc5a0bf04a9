/// <reference lib="webworker" />
// Everything the app needs is put on the device at install, and every page is answered from there.
import {
	cleanupOutdatedCaches,
	createHandlerBoundToURL,
	precacheAndRoute
} from 'workbox-precaching';
import type { PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & {
	readonly __WB_MANIFEST: readonly (PrecacheEntry | string)[];
};

cleanupOutdatedCaches();

// A prerendered page answers for its path whatever its query: /play?routine=… is play.html.
precacheAndRoute([...self.__WB_MANIFEST], {
	cleanURLs: true,
	directoryIndex: 'index.html',
	ignoreURLParametersMatching: [/.*/]
});

/** A path with a file extension is a file of the host, such as a screenshot: never a page. */
const namesAFile = /^[^?]*\/[^/?]+\.[a-z0-9]+(\?|$)/i;

// Any other page is drawn in the browser, starting from the empty shell.
registerRoute(new NavigationRoute(createHandlerBoundToURL('200.html'), { denylist: [namesAFile] }));

// The first visit is offline-capable at once. A later version waits until the user agrees:
// taking over a page that runs a session would break it.
let firstInstall = false;

self.addEventListener('install', () => {
	firstInstall = self.registration.active === null;
});

self.addEventListener('activate', (event) => {
	if (firstInstall) event.waitUntil(self.clients.claim());
});

self.addEventListener('message', (event) => {
	const message: unknown = event.data;
	if (
		typeof message === 'object' &&
		message !== null &&
		'type' in message &&
		message.type === 'SKIP_WAITING'
	) {
		void self.skipWaiting();
	}
});
