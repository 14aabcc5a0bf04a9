/** What every page starts with: Kit's entry scripts and the root layout. */
const ROOT = /\/runtime\/client\/entry\.js$|\/generated\/client-optimized\/(?:app|nodes\/0)\.js$/;

/**
 * Cuts what every page loads anyway into one file, which compresses better than many and is one request. The rest is
 * left to the bundler.
 * @returns {(id: string, graph: { getModuleInfo: (id: string) => { importers: readonly string[] } | null }) => string | null}
 */
export function chunkOf() {
	/** @type {Map<string, boolean>} */
	const known = new Map();
	return (id, graph) => {
		/** @param {string} module @returns {boolean} */
		function isOnEveryPage(module) {
			const answer = known.get(module);
			if (answer !== undefined) return answer;
			known.set(module, false); // until it is known otherwise: modules may import each other
			const importers = graph.getModuleInfo(module)?.importers ?? [];
			const everywhere = importers.some((one) => ROOT.test(one) || isOnEveryPage(one));
			known.set(module, everywhere);
			return everywhere;
		}
		if (ROOT.test(id)) return null;
		return isOnEveryPage(id) ? 'base' : null;
	};
}
