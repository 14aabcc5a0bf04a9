import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { webManifest } from './web-manifest.js';

describe.each(['', '/unknot'] as const)('installed from "%s"', (base) => {
	const manifest = webManifest(base);
	const pictures = [...(manifest.icons ?? []), ...(manifest.screenshots ?? [])];

	test('identity, start and scope are the home page', () => {
		expect([manifest.id, manifest.start_url, manifest.scope]).toEqual(Array(3).fill(`${base}/`));
	});

	test.each(pictures)('$src is in static/', ({ src }) => {
		expect(src.startsWith(`${base}/`)).toBe(true);
		expect(existsSync(`static${src.slice(base.length)}`)).toBe(true);
	});

	test('shortcuts are pages of the app', () => {
		expect(manifest.shortcuts?.map(({ url }) => url)).toEqual([
			`${base}/routines`,
			`${base}/history`
		]);
	});
});
