import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { copyRule, plainText } from './scripts/lint/copy.js';
import { roomsRule } from './scripts/lint/rooms.js';
import svelteConfig from './svelte.config.js';

/** Clocks, chance and timers come into the core as arguments, so that a test decides them. */
const impureGlobals = [
	'setTimeout',
	'setInterval',
	'clearTimeout',
	'clearInterval',
	'queueMicrotask',
	'requestAnimationFrame',
	'performance',
	'crypto',
	'window',
	'document',
	'navigator',
	'localStorage',
	'console',
	'process'
];

const runesOnly =
	'Runes only: state is $state or a class in a .svelte.ts file, props are $props, events are properties.';

/** Texts that are not code: read as they stand. */
const plainTexts = ['README.md', 'src/**/*.html', 'static/**/*.{json,webmanifest}'];

export default ts.config(
	{ ignores: ['.svelte-kit/', 'build/', 'build-*/', 'test-results/', 'node_modules/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		plugins: { unknot: { rules: { copy: copyRule, rooms: roomsRule } } }
	},
	{
		ignores: plainTexts,
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript reports undefined names, and knows more of them.
			'no-undef': 'off',
			eqeqeq: 'error',
			'no-console': ['error', { allow: ['warn', 'error'] }],
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'separate-type-imports' }
			],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }
			],
			'@typescript-eslint/unified-signatures': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
		languageOptions: {
			parserOptions: {
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		},
		rules: {
			'svelte/require-each-key': 'error',
			'svelte/no-at-html-tags': 'error',
			'svelte/no-restricted-html-elements': [
				'error',
				{ elements: ['slot'], message: 'Use snippets, not slots.' }
			],
			'no-restricted-syntax': [
				'error',
				{ selector: 'SvelteDirective[kind="EventHandler"]', message: runesOnly },
				{
					selector: 'ExportNamedDeclaration > VariableDeclaration[kind="let"]',
					message: runesOnly
				},
				{ selector: 'SvelteReactiveStatement', message: runesOnly }
			]
		}
	},
	{
		files: ['src/**'],
		rules: {
			'unknot/rooms': 'error',
			'no-restricted-imports': ['error', { paths: [{ name: 'svelte/store', message: runesOnly }] }]
		}
	},
	{
		files: ['src/lib/core/**'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				...impureGlobals.map((name) => ({
					name,
					message: 'Core is pure: time, chance and devices come in as arguments.'
				}))
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'Core takes the time as an argument.' },
				{ object: 'Math', property: 'random', message: 'Core takes its chance as an argument.' }
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
					message: 'Core takes the time as an argument.'
				}
			]
		}
	},
	{
		// Every word that ships; what answers the myths has to quote them.
		files: ['src/**', 'scripts/lib/web-manifest.js', ...plainTexts],
		ignores: ['**/*.test.ts', 'src/lib/content/myths.ts'],
		rules: { 'unknot/copy': 'error' }
	},
	{
		files: plainTexts,
		languageOptions: { parser: plainText }
	},
	{
		files: ['scripts/**', 'bench/**'],
		rules: { 'no-console': 'off' }
	}
);
