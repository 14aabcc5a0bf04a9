/** Why something could not be read or saved. */
export type StorageTrouble =
	/** The browser gives no database: private window, blocked by a setting, or broken. */
	| 'refused'
	/** The disk or the quota is full. */
	| 'full'
	/** Another tab holds an older version open: close the other tabs. */
	| 'blocked'
	/** Another tab took the database to a newer version, or deleted it: reload this one. */
	| 'closed-by-update';

export type StorageStatus = 'ok' | StorageTrouble;

/** What came of reading or saving. Storage that is not there is a value, never a crash. */
export type Outcome<T> =
	| { readonly kind: 'ok'; readonly value: T }
	| { readonly kind: 'unavailable'; readonly status: StorageTrouble };

/** The trouble an error of IndexedDB or of localStorage stands for. */
export function troubleOf(error: unknown): StorageTrouble {
	switch (errorName(error)) {
		case 'QuotaExceededError':
		case 'NS_ERROR_DOM_QUOTA_REACHED': // Firefox, for localStorage
			return 'full';
		case 'VersionError':
			return 'closed-by-update';
		default:
			return 'refused';
	}
}

/** The name of a thrown thing, empty when it has none. */
export function errorName(error: unknown): string {
	return error instanceof Error || error instanceof DOMException ? error.name : '';
}
