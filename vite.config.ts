import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { defineConfig } from 'vitest/config';
import { basePath } from './scripts/lib/base-path.js';
import { chunkGroups } from './scripts/lib/chunks.js';
import { precacheIgnores, precachePatterns, toPublishedAddresses } from './scripts/lib/precache.js';
import { webManifest } from './scripts/lib/web-manifest.js';

const base = basePath();

export default defineConfig({
	plugins: [
		sveltekit(),
		SvelteKitPWA({
			strategies: 'injectManifest',
			srcDir: 'src',
			filename: 'service-worker.ts',
			// A reload in the middle of a session is the worst thing an update could do: it asks first.
			registerType: 'prompt',
			injectRegister: false,
			base: `${base}/`,
			scope: `${base}/`,
			manifest: webManifest(base),
			injectManifest: {
				globPatterns: precachePatterns,
				globIgnores: precacheIgnores,
				manifestTransforms: [toPublishedAddresses],
				// Voice clips are larger than the 2 MiB that is allowed by default.
				maximumFileSizeToCacheInBytes: 16 * 1024 * 1024
			}
		})
	],
	build: {
		// Long lists of what later files import would be on every page. The HTML names the files of the page that is
		// opened, and after the first visit all others are on the device.
		modulePreload: { resolveDependencies: (_, files) => files.filter((f) => f.endsWith('.css')) },
		rolldownOptions: { checks: { pluginTimings: false } }
	},
	environments: {
		client: {
			build: { rolldownOptions: { output: { codeSplitting: { groups: chunkGroups() } } } }
		}
	},
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts'],
					setupFiles: ['tests/support/vitest-setup.ts']
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'components',
					environment: 'jsdom',
					include: ['src/**/*.svelte.test.ts'],
					setupFiles: ['tests/support/vitest-setup.ts', 'tests/support/vitest-setup-dom.ts']
				}
			}
		]
	}
});
