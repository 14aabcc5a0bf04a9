import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from './site.mjs';
import type { Site } from './site.mjs';

const folder = mkdtempSync(join(tmpdir(), 'unknot-site-'));
const files = {
	'200.html': 'shell',
	'index.html': 'home',
	'routines.html': 'library',
	'routines/x.html': 'routine x',
	'_app/immutable/a.js': 'a',
	'service-worker.js': 'worker'
};

beforeAll(() => {
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['', '/unknot'])('a build mounted at "%s"', (base) => {
	let site: Site;
	beforeAll(async () => {
		site = await serveSite({ folder, base });
	});
	afterAll(() => site.stop());

	test.each([
		['/', 'home'],
		['/routines', 'library'],
		['/routines?q=1', 'library'],
		['/routines/x', 'routine x'],
		['/routines/mine', 'shell']
	])('%s is %s', async (path, text) => {
		const response = await fetch(site.address + path);
		expect([response.status, await response.text()]).toEqual([200, text]);
		expect(response.headers.get('cache-control')).toBe('no-cache');
	});

	test('hashed files are kept for ever, the worker is not', async () => {
		const cacheOf = async (path: string) =>
			(await fetch(site.address + path)).headers.get('cache-control');
		expect(await cacheOf('/_app/immutable/a.js')).toContain('immutable');
		expect(await cacheOf('/service-worker.js')).toBe('no-cache');
	});

	test('a missing file is missing, not the shell', async () => {
		expect((await fetch(`${site.address}/_app/immutable/gone.js`)).status).toBe(404);
	});
});

test('stopping closes the port, and the same port can be taken again', async () => {
	const first = await serveSite({ folder });
	await fetch(first.address);
	await first.stop();
	await expect(fetch(first.address)).rejects.toThrow();

	const second = await serveSite({ folder, port: first.port });
	expect(await (await fetch(second.address)).text()).toBe('home');
	await second.stop();
});
