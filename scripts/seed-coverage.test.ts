import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const DOC = 'docs/seed-coverage.md';
const doc = readFileSync(DOC, 'utf8');

type Row = { readonly seed: string; readonly does: string; readonly where: string };

function rowsOf(text: string): readonly Row[] {
	return text
		.split('\n')
		.filter((line) => /^\| S\d+ \|/.test(line))
		.map((line) => {
			const [, seed = '', , does = '', where = ''] = line.split('|').map((cell) => cell.trim());
			return { seed, does, where };
		});
}

const routesIn = (text: string) =>
	[...text.matchAll(/`(\/[^`]*)`/g)].map(([, route = '']) => route);
const filesIn = (text: string) =>
	[...text.matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => normalize(join(dirname(DOC), to)));

/** Names of the files of a folder that are content: not its index, not its tests. */
function namesIn(folder: string): readonly string[] {
	return readdirSync(folder)
		.filter((file) => /^[a-z\d-]+\.ts$/.test(file) && !/^(index|summaries)\.ts$/.test(file))
		.map((file) => file.slice(0, -'.ts'.length));
}

/** Whether an address leads to a page: a folder of the routes, or an id that its content knows. */
function leadsSomewhere(route: string): boolean {
	const parts = route.split('/').slice(1);
	if (existsSync(join('src/routes', ...parts, '+page.svelte'))) return true;
	const [area, id = ''] = parts;
	if (parts.length !== 2) return false;
	switch (area) {
		case 'routines':
			return (
				existsSync('src/routes/routines/[id]/+page.svelte') &&
				namesIn('src/lib/content/routines').includes(id)
			);
		case 'packs':
			return (
				existsSync('src/routes/packs/[id]/+page.svelte') &&
				new RegExp(`^\\t'?${id}'?: \\{$`, 'm').test(
					readFileSync('src/lib/content/packs.ts', 'utf8')
				)
			);
		case 'learn':
			return isLesson(id);
		default:
			return false;
	}
}

function isLesson(slug: string): boolean {
	const myth = /^myth-(.+)$/.exec(slug)?.[1];
	if (myth === undefined)
		return (
			existsSync('src/routes/learn/[slug]/+page.svelte') &&
			namesIn('src/lib/content/articles').includes(slug)
		);
	return (
		existsSync('src/routes/learn/myth-[name]/+page.svelte') &&
		readFileSync('src/lib/content/myths.ts', 'utf8').includes(`name: '${myth}'`)
	);
}

const rows = rowsOf(doc);

describe(DOC, () => {
	it('has S1 to S79, each once, in order', () => {
		expect(rows.map(({ seed }) => seed)).toEqual(
			Array.from({ length: 79 }, (_, index) => `S${index + 1}`)
		);
	});

	it.each(rows)('$seed leads somewhere, or says why not', ({ does, where }) => {
		const links = [...routesIn(where), ...filesIn(where)];
		if (links.length === 0) expect(does).toMatch(/^(Left out|Not yet): .{10}/);
		expect(does).not.toBe('');
	});

	it.each([...new Set(routesIn(doc))])('%s is a page', (route) => {
		expect(leadsSomewhere(route)).toBe(true);
	});

	it.each([...new Set(filesIn(doc))])('%s is a file', (file) => {
		expect(existsSync(file)).toBe(true);
	});

	it.each([
		'/nowhere',
		'/routines/nothing',
		'/packs/nothing',
		'/learn/nothing',
		'/learn/myth-nothing'
	])('would notice that %s is none', (route) => {
		expect(leadsSomewhere(route)).toBe(false);
	});
});
