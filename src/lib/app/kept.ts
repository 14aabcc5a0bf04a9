// What the root layout needs of storage, as one chunk that is loaded after the first paint: every read is asynchronous
// anyway, and the page can be shown before the answers are known.
export { putBlocks, readBlocks, removeBlock } from '$lib/storage/blocks';
export { isSessionWaiting } from '$lib/storage/checkpoint-waiting';
export { openDatabase } from '$lib/storage/database';
export { localStore } from '$lib/storage/local';
export { readProfile, saveProfile } from '$lib/storage/profile';
export { changeSettings, mergeSettings, readSettings } from '$lib/storage/settings';
