import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

async function complaints(file: string, code: string): Promise<string[]> {
	const [result] = await eslint.lintText(code, { filePath: file });
	return (result?.messages ?? [])
		.filter(({ ruleId }) => ruleId === 'unknot/copy')
		.map(({ line, message }) => `${line}: ${message}`);
}

const svelte = (markup: string) => `<script lang="ts">\n\tlet x = 1;\n</script>\n\n${markup}\n`;

const refused: readonly (readonly [file: string, code: string, says: RegExp])[] = [
	['src/lib/content/x.ts', `export const a = 'Flushes the legs.';`, /^1: "Flushes" .*\(flush\)/],
	['src/lib/app/x.ts', 'export const a = (n: number) => `${n} min to detox.`;', /detox/],
	['src/lib/content/routines/x.ts', `export default { cue: 'Heals the calf.' };`, /heals/],
	['src/lib/ui/x.svelte.ts', `export const a = ['No pain, no gain'];`, /comfortable pressure/],
	['src/service-worker.ts', `console.error('Lactic acid');`, /may feel less sore/],
	[
		'src/routes/+page.svelte',
		svelte('<p>Slow rolls release\n\tthe IT band.</p>'),
		/^5: "release the IT band"/
	],
	['src/routes/+page.svelte', svelte('<p>{x > 0 ? "Lowers cortisol" : ""}</p>'), /feel calmer/],
	[
		'src/lib/ui/X.svelte',
		svelte('<img src="x.png" alt="It speeds up recovery" />'),
		/speeds repair/
	],
	['src/lib/ui/X.svelte', svelte('<Row note="{x} min drain the leg" />'), /drain/],
	[
		'src/lib/ui/X.svelte',
		`<script lang="ts">\n\tconst a = 'Breaks up scars';\n</script>\n{a}`,
		/^2: /
	],
	['src/app.html', '<meta name="description" content="Removes toxins." />', /^1: "toxins"/],
	['scripts/lib/web-manifest.js', `export const d = 'Improves performance.';`, /performance/],
	['static/x/manifest.webmanifest', '{\n\t"name": "Detox"\n}', /^2: "Detox"/],
	['static/schema/routine-1.json', '{ "title": "Cures all" }', /cures/],
	['README.md', 'It prevents\ninjuries.\n', /^1: "prevents injuries"/]
];

const allowed: readonly (readonly [what: string, file: string, code: string])[] = [
	['an import', 'src/lib/app/x.ts', `import { drain } from './drain'; drain();`],
	['an import later', 'src/lib/app/x.ts', `void import('./flush/heal');`],
	[
		'names in code',
		'src/lib/app/x.ts',
		`export const flush = { drain: 1, 'heal': 2 }; flush['drain'];`
	],
	['a type', 'src/lib/app/x.ts', `export type A = 'drain' | { 'heal': 1 };`],
	['a comment', 'src/lib/app/x.ts', `// Never say toxins.\nexport const a = 1;`],
	[
		'an address',
		'src/lib/app/x.ts',
		`export const a = ['/learn/myth-lactic-acid', 'myth-toxins'];`
	],
	['a pattern', 'src/lib/app/x.ts', `export const a = /detox/;`],
	[
		'an allowed word',
		'src/lib/content/x.ts',
		`export const a = 'Squeeze and release the shoulder.';`
	],
	[
		'a class',
		'src/lib/ui/X.svelte',
		svelte('<p class="drain">Calm.</p><style>.drain { top: 0; }</style>')
	],
	['a link', 'src/lib/ui/X.svelte', svelte('<a href="/learn/myth-detox">Read</a>')],
	['a myth', 'src/lib/content/myths.ts', `export const a = 'Massage removes toxins.';`],
	['a test', 'src/lib/content/x.test.ts', `export const a = 'Massage removes toxins.';`],
	['what does not ship', 'scripts/x.js', `export const a = 'flush';`]
];

describe('honest words', () => {
	test.each(refused)('%s: %s', async (file, code, says) => {
		const found = await complaints(file, code);
		expect(found).toHaveLength(1);
		expect(found[0]).toMatch(says);
	});

	test.each(allowed)('%s is let through: %s', async (_, file, code) => {
		expect(await complaints(file, code)).toEqual([]);
	});
});
