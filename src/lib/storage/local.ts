/** The part of localStorage that is used. It is asked for at each call: taking hold of it can throw already. */
export type LocalStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Every key of this app begins so: other apps may live at the same address. */
export const LOCAL_PREFIX = 'unknot.';

/** The running session: what changes every second, and the routine, which does not. */
export const CHECKPOINT_KEY = 'unknot.checkpoint';
export const CHECKPOINT_ROUTINE_KEY = 'unknot.checkpoint.routine';

/** localStorage, or `null` where the browser keeps it from the page. */
export function localStore(): LocalStore | null {
	try {
		return globalThis.localStorage ?? null;
	} catch {
		return null; // SecurityError: site data is blocked in the settings of the browser
	}
}
