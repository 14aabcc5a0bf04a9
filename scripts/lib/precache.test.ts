import { expect, test } from 'vitest';
import { toPublishedAddresses } from './precache.js';

const entry = (url: string, revision: string | null = 'a') => ({ url, revision, size: 1 });
const urls = (...entries: string[]) =>
	toPublishedAddresses(entries.map((url) => entry(url))).manifest.map(({ url }) => url);

test('files keep the address they are published under, and the shell is added', () => {
	expect(
		urls(
			'client/_app/immutable/a.js',
			'prerendered/pages/index.html',
			'prerendered/pages/routines/x.html',
			'prerendered/dependencies/play/__data.json'
		)
	).toEqual([
		'_app/immutable/a.js',
		'index.html',
		'play/__data.json',
		'routines/x.html',
		'200.html'
	]);
});

test('the shell is fetched again whenever anything it could refer to changed', () => {
	const revision = (...entries: ReturnType<typeof entry>[]) =>
		toPublishedAddresses(entries).manifest.at(-1)?.revision;
	const before = revision(entry('client/a.js'), entry('client/b.js', null));
	expect(revision(entry('client/b.js', null), entry('client/a.js'))).toBe(before);
	expect(revision(entry('client/a.js', 'b'), entry('client/b.js', null))).not.toBe(before);
	expect(revision(entry('client/a.js'), entry('client/c.js', null))).not.toBe(before);
});
