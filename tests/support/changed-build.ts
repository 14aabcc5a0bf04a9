// The next version of a build, made without building: what a deploy looks like to those who have the app open.
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, sep } from 'node:path';

/** The version that the changed build says it is, in Settings. */
export const CHANGED_VERSION = '99.0.0';

/**
 * Copies a build, gives every script and style sheet a new name, so that the old ones are gone as they are after a
 * real deploy, every page a new revision, and the app a new version.
 */
export function changedBuild(from: string, into: string): void {
	// Without the compressed copies: they would be served in place of what is changed here.
	cpSync(from, into, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
	const before = JSON.parse(readFileSync(join(into, '_app/version.json'), 'utf8')) as {
		version: string;
	};

	const files = filesIn(into);
	const immutable = files.filter((path) => path.includes(join('_app', 'immutable') + sep));
	const renamed = new Map(
		immutable.map((path) => [basename(path), basename(path).replace(/(\.\w+)$/, 'x$1')])
	);
	const change = (text: string) =>
		text
			.replace(/(?<=\/)[\w.-]+\.(?:js|css)/g, (name) => renamed.get(name) ?? name)
			.replaceAll(before.version, CHANGED_VERSION)
			.replace(/"revision":"(\w+)"/g, (_, revision: string) => {
				return `"revision":"${[...revision].reverse().join('')}"`;
			});

	for (const path of files) {
		if (!['.js', '.css', '.html', '.json'].includes(extname(path))) continue;
		const text = readFileSync(path, 'utf8');
		const changed = change(text);
		writeFileSync(path, path.endsWith('.html') ? withHashes(text, changed) : changed);
	}
	for (const path of immutable) {
		renameSync(path, join(dirname(path), renamed.get(basename(path)) ?? basename(path)));
	}
}

/** The content security policy names each inline script by its hash. */
function withHashes(before: string, after: string): string {
	const now = inlineHashes(after);
	return inlineHashes(before).reduce(
		(text, hash, index) => text.replace(hash, now[index] ?? hash),
		after
	);
}

function inlineHashes(html: string): string[] {
	return [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) =>
		createHash('sha256').update(code).digest('base64')
	);
}

function filesIn(folder: string): string[] {
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name);
		return statSync(path).isDirectory() ? filesIn(path) : [path];
	});
}
