/** Talks to the other tabs of the app. What they say may come from another version of it: parse it. */
export type TabChannel = {
	send(message: unknown): void;
	/** @returns a function that stops listening. */
	onMessage(listener: (message: unknown) => void): () => void;
};

type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;

/** Where there is no BroadcastChannel nothing is sent and nothing comes. */
export function createTabChannel(
	name: string,
	open: ((name: string) => Channel) | undefined = browserChannel()
): TabChannel {
	const listeners = new Set<(message: unknown) => void>();
	let channel: Channel | null = null;
	try {
		channel = open?.(name) ?? null;
	} catch {
		// Storage is partitioned away or forbidden; each tab is then alone.
	}
	channel?.addEventListener('message', (event) => {
		for (const listener of [...listeners]) listener((event as MessageEvent<unknown>).data);
	});

	return {
		send(message) {
			try {
				channel?.postMessage(message);
			} catch {
				// Closed by the browser with the page: nobody is left to tell.
			}
		},
		onMessage(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		}
	};
}

function browserChannel(): ((name: string) => Channel) | undefined {
	return typeof BroadcastChannel === 'function' ? (name) => new BroadcastChannel(name) : undefined;
}
