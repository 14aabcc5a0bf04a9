/** What every page starts with: Kit's entry scripts and the root layout. */
const ROOT = /\/runtime\/client\/entry\.js$|\/generated\/client-optimized\/(?:app|nodes\/0)\.js$/;
/** The page most visits begin on. What it shares with others is small, but for the map. */
const HOME = /\/src\/routes\/\+page\.(?:svelte|ts)$/;
const MAP = /\/src\/lib\/ui\/body-map\//;
/** The other pages on the way to a session. None loads what is not its own before it is painted. */
const PAGE = /\/src\/routes\/(?:play\/|routines\/(?:\[id\]\/)?)\+page\.(?:svelte|ts)$/;
/** What is fetched right after the first paint: by every page, and by every page of someone new. */
const KEPT =
	/\/src\/lib\/(?:app\/kept|platform\/app-update\/app-update)\.ts$|\/src\/routes\/Notices\.svelte$/;
const FIRST_RUN = /\/src\/routes\/FirstRun\.svelte$/;

/** @typedef {{ readonly importers: readonly string[], readonly importedIds: readonly string[] }} ModuleInfo */
/** @typedef {{ readonly getModuleInfo: (id: string) => ModuleInfo | null }} Graph */

/**
 * Cuts what is always loaded together into one file each, which compresses better than many and is one request: the
 * start of every page with what the first one shares, what follows the first paint, the first run. The rest is left to
 * the bundler.
 * @returns {(id: string, graph: Graph) => string | null}
 */
export function chunkOf() {
	const onEveryPage = reachedFrom(ROOT);
	const onHome = reachedFrom(HOME);
	const onAPage = reachedFrom(PAGE);
	const withKept = reachedFrom(KEPT);
	const withFirstRun = reachedFrom(FIRST_RUN);

	/** @param {string} id @param {Graph} graph @returns {string | null} */
	function group(id, graph) {
		if (ROOT.test(id)) return null;
		if (onEveryPage(id, graph)) return 'base';
		if (onHome(id, graph) && onAPage(id, graph) && !MAP.test(id)) return 'base';
		if (onHome(id, graph) || onAPage(id, graph)) return null;
		if (withKept(id, graph)) return 'kept';
		return withFirstRun(id, graph) ? 'first-run' : null;
	}
	// The bundler puts whatever a module imports into the same file, so a page's own modules must not be among it.
	return (id, graph) => {
		const own = group(id, graph);
		const imported = graph.getModuleInfo(id)?.importedIds ?? [];
		return imported.every((one) => group(one, graph) !== null) ? own : null;
	};
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
