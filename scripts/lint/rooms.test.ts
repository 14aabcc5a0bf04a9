import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

async function complaints(file: string, code: string): Promise<string[]> {
	const [result] = await eslint.lintText(code, { filePath: file });
	return (result?.messages ?? [])
		.filter(({ ruleId }) => ruleId === 'unknot/rooms' || ruleId?.startsWith('no-restricted'))
		.map(({ message }) => message);
}

const svelte = (script: string) => `<script lang="ts">\n${script}\n</script>`;

const forbidden: readonly (readonly [file: string, code: string, says: string])[] = [
	['src/lib/core/x.ts', `import '$lib/content/routines';`, 'core may not import from content'],
	['src/lib/core/routine/x.ts', `export * from '../../ui/x';`, 'core may not import from ui'],
	['src/lib/core/x.ts', `import 'svelte';`, 'core may not import the package "svelte"'],
	['src/lib/content/x.ts', `import '$lib/app/x';`, 'content may not import from app'],
	['src/lib/platform/x.ts', `import { x } from '$lib/core/x';`, 'may only "import type" from core'],
	['src/lib/platform/x.ts', `import '../storage/x';`, 'platform may not import from storage'],
	['src/lib/storage/x.ts', `import '$lib/platform/x';`, 'storage may not import from platform'],
	['src/lib/storage/x.ts', `import 'svelte';`, 'storage may not import the package'],
	['src/lib/app/x.svelte.ts', `import '$lib/ui/x';`, 'app may not import from ui'],
	['src/lib/app/x.ts', `await import('../../routes/x');`, 'app may not import from routes'],
	['src/lib/ui/X.svelte', svelte(`import '$lib/app/x';`), 'ui may not import from app'],
	['src/lib/ui/X.svelte', svelte(`import '$lib/core/x';`), 'ui may only "import type" from core'],
	['src/routes/+page.ts', `import '$lib/core/x';`, 'routes may not import from core'],
	[
		'src/routes/+page.svelte',
		svelte(`import '$lib/storage/x';`),
		'routes may not import from storage'
	]
];

const allowed: readonly (readonly [file: string, code: string])[] = [
	['src/lib/core/routine/x.ts', `import '../timeline/x'; import 'valibot';`],
	['src/lib/core/x.test.ts', `import 'fast-check';`],
	['src/lib/content/x.ts', `import '$lib/core/x'; import './y';`],
	['src/lib/platform/audio/x.ts', `import type { X } from '$lib/core/x'; export type Y = X;`],
	['src/lib/storage/x.ts', `import 'idb'; import '../core/x';`],
	[
		'src/lib/app/x.svelte.ts',
		`import '$lib/storage/x'; import '$lib/platform/x'; import 'svelte';`
	],
	[
		'src/lib/ui/X.svelte',
		svelte(`import type { X } from '$lib/content/x'; import Y from './Y.svelte';`)
	],
	['src/lib/ui/X.svelte.test.ts', `import '$lib/content/x';`],
	[
		'src/routes/+layout.svelte',
		svelte(`import '../app.css'; import '$lib/ui/x'; import '$app/state';`)
	],
	[
		'src/routes/routines/+page.ts',
		`import '$lib/content/x'; import './$types'; import '@sveltejs/kit';`
	]
];

describe('rooms', () => {
	test.each(forbidden)('%s: %s', async (file, code, says) => {
		expect((await complaints(file, code)).join('\n')).toContain(says);
	});

	test.each(allowed)('%s: %s is allowed', async (file, code) => {
		expect(await complaints(file, code)).toEqual([]);
	});
});

test.each([
	'Date.now();',
	'Math.random();',
	'new Date();',
	'setTimeout(() => {}, 1);',
	'performance.now();'
])('core may not call %s', async (code) => {
	expect(await complaints('src/lib/core/x.ts', code)).toHaveLength(1);
	expect(await complaints('src/lib/app/x.ts', code)).toEqual([]);
});

test.each([
	`<button on:click={() => {}}>x</button>`,
	svelte('export let name: string;'),
	svelte(`import { writable } from 'svelte/store'; writable(1);`)
])('the old component syntax is refused: %s', async (code) => {
	expect(await complaints('src/lib/ui/X.svelte', code)).not.toEqual([]);
});
