// What the app needs once it reads the answers, as one chunk that is loaded after the first paint: storage, the gates
// that follow from the answers, and the words for what is closed. Until then nothing is open.
export { blockOf, gatedRoutine, gateOf, permit } from '$lib/core/safety/gates';
export { blockWords, permissionWords } from './permission-words';
export { putBlocks, readBlocks, removeBlock } from '$lib/storage/blocks';
export { isSessionWaiting } from '$lib/storage/checkpoint-waiting';
export { openDatabase } from '$lib/storage/database';
export { localStore } from '$lib/storage/local';
export { readProfile, saveProfile } from '$lib/storage/profile';
export { changeSettings, mergeSettings, readSettings } from '$lib/storage/settings';
