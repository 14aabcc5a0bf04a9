/** What every page starts with: Kit's entry scripts and the root layout. */
const ROOT = /\/runtime\/client\/entry\.js$|\/generated\/client-optimized\/(?:app|nodes\/0)\.js$/;
/** The pages on the way to a session. None loads what is not its own before it is painted. */
const PAGES = Object.entries({
	home: /\/src\/routes\/\+page\.(?:svelte|ts)$/,
	library: /\/src\/routes\/routines\/\+page\.(?:svelte|ts)$/,
	routine: /\/src\/routes\/routines\/\[id\]\/\+page\.(?:svelte|ts)$/,
	play: /\/src\/routes\/play\/\+page\.(?:svelte|ts)$/
});
/** What the first page shares with the others is small and comes with the base, but for the map. */
const MAP = /\/src\/lib\/ui\/body-map\//;
/** What is fetched right after the first paint: by every page, and by every page of someone new. */
const KEPT =
	/\/src\/lib\/(?:app\/kept|platform\/app-update\/app-update)\.ts$|\/src\/routes\/Notices\.svelte$/;
const FIRST_RUN = /\/src\/routes\/FirstRun\.svelte$/;

/** @typedef {{ readonly importers: readonly string[], readonly importedIds: readonly string[] }} ModuleInfo */
/** @typedef {{ readonly getModuleInfo: (id: string) => ModuleInfo | null }} Graph */

/** Groups of files in the order in which they take their modules: the more pages share them, the earlier. */
const LEVELS = /** @type {const} */ (['base', 4, 3, 2, 'kept', 'first-run']);

/**
 * Cuts what is always loaded together into one file each, which compresses better than many and is one request: the
 * start of every page with what the first one shares, what the same pages share, what follows the first paint, the
 * first run. The rest is left to the bundler.
 */
export function chunkGroups() {
	const onEveryPage = reachedFrom(ROOT);
	const onPage = PAGES.map(([name, roots]) => ({ name, reaches: reachedFrom(roots) }));
	const withKept = reachedFrom(KEPT);
	const withFirstRun = reachedFrom(FIRST_RUN);

	/** @param {string} id @param {Graph} graph @returns {{ level: typeof LEVELS[number], name: string } | null} */
	function place(id, graph) {
		if (ROOT.test(id)) return null;
		if (onEveryPage(id, graph)) return { level: 'base', name: 'base' };
		const pages = onPage.filter(({ reaches }) => reaches(id, graph)).map(({ name }) => name);
		if (pages.length === 1) return null;
		if (pages[0] === 'home' && !MAP.test(id)) return { level: 'base', name: 'base' };
		const level = LEVELS.find((one) => one === pages.length);
		if (level) return { level, name: pages.join('-') };
		if (withKept(id, graph)) return { level: 'kept', name: 'kept' };
		return withFirstRun(id, graph) ? { level: 'first-run', name: 'first-run' } : null;
	}

	/**
	 * Whether all that a module imports, near and far, has a place: the bundler puts it into the same file, so a page's
	 * own modules must not be among it.
	 * @param {string} id @param {Graph} graph @param {Set<string>} [seen] @returns {boolean}
	 */
	function isWhole(id, graph, seen = new Set()) {
		if (seen.has(id)) return true;
		seen.add(id);
		const imported = graph.getModuleInfo(id)?.importedIds ?? [];
		return imported.every((one) => place(one, graph) !== null && isWhole(one, graph, seen));
	}

	return LEVELS.map((level, index) => ({
		priority: LEVELS.length - index,
		/** @param {string} id @param {Graph} graph @returns {string | null} */
		name(id, graph) {
			const own = place(id, graph);
			return own?.level === level && isWhole(id, graph) ? own.name : null;
		}
	}));
}

/**
 * Whether a module is one of the roots or imported by what is, not counting `import()`.
 * @param {RegExp} roots
 * @returns {(id: string, graph: Graph) => boolean}
 */
function reachedFrom(roots) {
	/** @type {Map<string, boolean>} */
	const known = new Map();
	/** @param {string} id @param {Graph} graph @returns {boolean} */
	return function isReached(id, graph) {
		const answer = known.get(id);
		if (answer !== undefined) return answer;
		known.set(id, false); // until it is known otherwise: modules may import each other
		const importers = graph.getModuleInfo(id)?.importers ?? [];
		const reached = roots.test(id) || importers.some((one) => isReached(one, graph));
		known.set(id, reached);
		return reached;
	};
}
