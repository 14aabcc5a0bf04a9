import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import adapter from '@sveltejs/adapter-static';
import { basePath } from './scripts/lib/base-path.js';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** The one script written into app.html, allowed by its hash: Kit hashes only its own. */
const [, themeScript = ''] =
	/<script>([^]*?)<\/script>/.exec(
		readFileSync(new URL('src/app.html', import.meta.url), 'utf8')
	) ?? [];
const themeHash = /** @type {const} */ (
	`sha256-${createHash('sha256').update(themeScript).digest('base64')}`
);

/** @type {import('@sveltejs/kit').Config} */
export default {
	vitePlugin: {
		// Libraries may still ship the old mode; our own files may not.
		dynamicCompileOptions: ({ filename }) =>
			filename.includes('node_modules') ? undefined : { runes: true }
	},
	kit: {
		adapter: adapter({
			pages: process.env['BUILD_DIR'] ?? 'build',
			fallback: '200.html',
			strict: true,
			precompress: true
		}),
		// A page is painted once its HTML is there, without a second round trip for style sheets. In characters: all of them.
		inlineStyleThreshold: Infinity,
		paths: { base: basePath(), relative: false },
		// Registered by hand, so that an update is applied only when the user agrees.
		serviceWorker: { register: false },
		// The default is a time stamp, which would make two builds of the same source differ.
		version: { name: version },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', themeHash],
				// Style attributes and transitions of components are inline styles.
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'media-src': ['self', 'blob:'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
