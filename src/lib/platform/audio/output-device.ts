/**
 * Notices that a loudspeaker or headset is gone. What can be known is little: a page that was never allowed to use a
 * microphone is shown at most one nameless output, in most browsers, and then nothing is told; a phone moves the sound
 * to its loudspeaker without a word. Only where the list of outputs can be compared does a loss show.
 */
export type OutputDevices = {
	/** @returns a function that stops listening. */
	onVanished(listener: () => void): () => void;
};

type Devices = Pick<MediaDevices, 'enumerateDevices' | 'addEventListener'>;

export function createOutputDevices(
	devices: Devices | undefined = browserDevices()
): OutputDevices {
	const listeners = new Set<() => void>();
	let known: readonly string[] = [];

	/** One entry an output. An empty id is that of all outputs together. */
	async function outputs(): Promise<readonly string[]> {
		try {
			const all = (await devices?.enumerateDevices()) ?? [];
			return all.flatMap(({ kind, deviceId, groupId }) =>
				kind === 'audiooutput' ? [`${deviceId}/${groupId}`] : []
			);
		} catch {
			// Forbidden by policy: nothing is known.
			return [];
		}
	}

	async function compare(): Promise<void> {
		const before = known;
		known = await outputs();
		// A list that was emptied altogether is one that is not shown any more.
		if (known.length === 0 || before.every((output) => known.includes(output))) return;
		for (const listener of [...listeners]) listener();
	}

	try {
		devices?.addEventListener('devicechange', () => void compare());
		void outputs().then((list) => (known = list));
	} catch {
		// An old browser without the event.
	}

	return {
		onVanished(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		}
	};
}

/** Absent on an insecure page. */
function browserDevices(): Devices | undefined {
	const nav: { readonly mediaDevices?: MediaDevices } | undefined = globalThis.navigator;
	return nav?.mediaDevices;
}
