// The rooms of the house: who may import from whom, enforced with a message that says why.
import { dirname, relative, resolve } from 'node:path';

/**
 * @typedef {object} Room
 * @property {string} folder inside src
 * @property {readonly string[]} uses rooms it may import from, itself aside
 * @property {readonly string[]} usesTypesOf rooms it may only `import type` from
 * @property {RegExp} packages packages and virtual modules it may import
 * @property {string} why what would go wrong otherwise
 */

/** @type {Readonly<Record<string, Room>>} */
const rooms = {
	core: {
		folder: 'lib/core',
		uses: [],
		usesTypesOf: [],
		packages: /^valibot$/,
		why: 'Core is plain functions over data, tested without a browser: it takes what it needs as an argument.'
	},
	content: {
		folder: 'lib/content',
		uses: ['core'],
		usesTypesOf: [],
		packages: /^$/,
		why: 'Content is authored data that core describes: nothing that runs may leak into it.'
	},
	platform: {
		folder: 'lib/platform',
		uses: [],
		usesTypesOf: ['core'],
		packages: /^(virtual:pwa-|svelte\/reactivity$|ical\.js$)/,
		why: 'An adapter wraps one browser API and knows the shapes of core, not its rules: deciding belongs to app.'
	},
	storage: {
		folder: 'lib/storage',
		uses: ['core'],
		usesTypesOf: [],
		packages: /^(idb|valibot)$/,
		why: 'Storage remembers what core describes: it must open and migrate without the screen or the player.'
	},
	app: {
		folder: 'lib/app',
		uses: ['core', 'content', 'platform', 'storage'],
		usesTypesOf: [],
		packages: /^(svelte(\/.*)?|\$app\/.*|virtual:pwa-.*)$/,
		why: 'App drives core, content, platform and storage: if it knew the screens, no screen could change without it.'
	},
	ui: {
		folder: 'lib/ui',
		uses: [],
		usesTypesOf: ['core', 'content'],
		packages: /^svelte(\/.*)?$/,
		why: 'A component shows what it is given and does not decide: the calculation or data comes in as a prop.'
	},
	routes: {
		folder: 'routes',
		uses: ['app', 'content', 'ui'],
		usesTypesOf: [],
		packages: /^(svelte(\/.*)?|@sveltejs\/kit|\$app\/.*)$/,
		why: 'A page loads, takes context and lays out: calculations go to core and reach the page through app.'
	}
};

const testFile = /\.test\.[jt]s$/;

/** @param {string} path relative to src, with forward slashes */
function roomOf(path) {
	return Object.keys(rooms).find((name) => {
		const folder = rooms[name]?.folder;
		return folder !== undefined && (path === folder || path.startsWith(`${folder}/`));
	});
}

/**
 * Where an import leads, as a path relative to src; undefined for a package or virtual module.
 * @param {string} source @param {string} file @param {string} src
 */
function target(source, file, src) {
	if (source === '$lib' || source.startsWith('$lib/')) return source.replace('$lib', 'lib');
	if (!source.startsWith('.')) return undefined;
	return relative(src, resolve(dirname(file), source)).replaceAll('\\', '/');
}

/** @type {import('eslint').Rule.RuleModule} */
export const roomsRule = {
	meta: { type: 'problem', schema: [] },
	create(context) {
		const src = resolve(context.cwd, 'src');
		const file = context.filename;
		const home = roomOf(relative(src, file).replaceAll('\\', '/'));
		const room = home === undefined ? undefined : rooms[home];
		if (home === undefined || room === undefined) return {};
		const inTest = testFile.test(file);

		/** @param {import('eslint').Rule.Node} node @param {unknown} source @param {boolean} typeOnly */
		function check(node, source, typeOnly) {
			if (typeof source !== 'string' || room === undefined || home === undefined) return;
			const path = target(source, file, src);
			if (path === undefined) {
				if (inTest || typeOnly || room.packages.test(source)) return;
				context.report({
					node,
					message: `${home} may not import the package "${source}". ${room.why}`
				});
				return;
			}
			const other = roomOf(path);
			// Page data types are generated beside the routes; a test may use the helpers of tests/.
			if (path.endsWith('/$types') || (inTest && path.startsWith('../tests/'))) return;
			if (other === home || (other !== undefined && room.uses.includes(other))) return;
			if (other !== undefined && room.usesTypesOf.includes(other)) {
				if (typeOnly || inTest) return;
				context.report({
					node,
					message: `${home} may only "import type" from ${other}. ${room.why}`
				});
				return;
			}
			// The one style sheet of the app is laid in by the root layout.
			if (home === 'routes' && path === 'app.css') return;
			context.report({
				node,
				message: `${home} may not import from ${other ?? path}. ${room.why}`
			});
		}

		/** @param {any} node */
		const checkDeclaration = (node) => {
			if (node.source === null || node.source === undefined) return;
			const names = node.specifiers ?? [];
			const typeOnly =
				(node.importKind ?? node.exportKind) === 'type' ||
				(names.length > 0 &&
					names.every(
						(/** @type {any} */ name) => (name.importKind ?? name.exportKind) === 'type'
					));
			check(node, node.source.value, typeOnly);
		};

		return {
			ImportDeclaration: checkDeclaration,
			ExportNamedDeclaration: checkDeclaration,
			ExportAllDeclaration: checkDeclaration,
			ImportExpression: (node) =>
				check(node, node.source.type === 'Literal' ? node.source.value : undefined, false)
		};
	}
};
