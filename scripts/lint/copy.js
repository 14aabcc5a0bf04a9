// Honest words: no text that ships claims what the evidence does not carry.
import { bannedIn } from './banned.js';

/** @typedef {{ readonly isPlainText?: boolean }} ParserServices */

/** Attributes that nobody reads or hears. */
const SILENT = ['class', 'id', 'style', 'for', 'href', 'src'];

/** A path, or words joined by hyphens in small letters: an address or a name in code, not a text. */
const ADDRESS = /^(\.{0,2}\/\S*|[a-z\d]+(-[a-z\d]+)+)$/;

/**
 * Whether a string in code is a name that only code reads: of a module, of a property, of a type.
 * @param {any} node
 */
function isName({ parent, ...node }) {
	switch (parent?.type) {
		case 'ImportDeclaration':
		case 'ImportExpression':
		case 'ExportNamedDeclaration':
		case 'ExportAllDeclaration':
		case 'TSLiteralType':
		case 'TSPropertySignature':
			return true;
		case 'Property':
		case 'PropertyDefinition':
			return !parent.computed && parent.key.range[0] === node.range[0];
		case 'MemberExpression':
			return parent.property.range[0] === node.range[0];
		default:
			return false;
	}
}

/** @type {import('eslint').Rule.RuleModule} */
export const copyRule = {
	meta: { type: 'problem', schema: [] },
	create(context) {
		const { sourceCode } = context;
		const services = /** @type {ParserServices} */ (sourceCode.parserServices);

		/** @param {import('./banned.js').Found} found @param {string} text */
		function message({ claim, from, to }, text) {
			const said = text.slice(from, to).replace(/\s+/g, ' ');
			return `"${said}" claims what the evidence does not carry (${claim.phrase}). Say instead: "${claim.say}". Only src/lib/content/myths.ts may quote it.`;
		}

		/** @param {any} node @param {unknown} text */
		function check(node, text) {
			if (typeof text !== 'string' || ADDRESS.test(text)) return;
			for (const found of bannedIn(text)) context.report({ node, message: message(found, text) });
		}

		if (services.isPlainText === true)
			return {
				Program() {
					for (const found of bannedIn(sourceCode.text))
						context.report({
							loc: {
								start: sourceCode.getLocFromIndex(found.from),
								end: sourceCode.getLocFromIndex(found.to)
							},
							message: message(found, sourceCode.text)
						});
				}
			};
		return {
			Literal(node) {
				if (!isName(node)) check(node, node.value);
			},
			TemplateElement(node) {
				check(node, node.value.cooked);
			},
			/** @param {any} node */
			SvelteText(node) {
				if (node.parent.type !== 'SvelteStyleElement') check(node, node.value);
			},
			/** @param {any} node */
			SvelteLiteral(node) {
				if (!SILENT.includes(node.parent.key?.name)) check(node, node.value);
			}
		};
	}
};

/** Reads a file that is not code as one text, so that the rule above can look at it. */
export const plainText = {
	meta: { name: 'plain-text' },
	/** @param {string} text */
	parseForESLint(text) {
		const lines = text.split('\n');
		return {
			services: { isPlainText: true },
			ast: {
				type: 'Program',
				sourceType: 'module',
				body: [],
				tokens: [],
				comments: [],
				range: [0, text.length],
				loc: {
					start: { line: 1, column: 0 },
					end: { line: lines.length, column: lines.at(-1)?.length ?? 0 }
				}
			}
		};
	}
};
