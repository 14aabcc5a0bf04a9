/** Whether the browser may delete what the app remembers when the disk is short of room. */
export type PersistenceState = 'protected' | 'not-protected' | 'unknown';

export type StorageRoom = { readonly usedBytes: number; readonly quotaBytes: number };

export type Persistence = {
	state(): Promise<PersistenceState>;
	/** Asks the browser for protection. Firefox asks the user, so do it after a first save, not on opening. */
	ask(): Promise<PersistenceState>;
	/** How much is used and how much there may be, roughly; `null` where the browser does not say. */
	room(): Promise<StorageRoom | null>;
};

type Manager = Partial<Pick<StorageManager, 'persisted' | 'persist' | 'estimate'>>;

/** `navigator.storage`, each part of which may be missing or refuse (it does outside https and in private windows). */
export function createPersistence(
	manager: Manager | undefined = globalThis.navigator?.storage
): Persistence {
	const answer = async (question: 'persisted' | 'persist'): Promise<PersistenceState> => {
		try {
			const protectedNow = await manager?.[question]?.();
			if (protectedNow === undefined) return 'unknown';
			return protectedNow ? 'protected' : 'not-protected';
		} catch {
			return 'unknown'; // the browser would not say
		}
	};
	return {
		state: () => answer('persisted'),
		ask: () => answer('persist'),
		async room() {
			try {
				const { usage, quota } = (await manager?.estimate?.()) ?? {};
				if (usage === undefined || quota === undefined) return null;
				return { usedBytes: usage, quotaBytes: quota };
			} catch {
				return null; // the browser would not say
			}
		}
	};
}
