// What the app needs once it reads the answers, as one chunk that is loaded after the first paint: storage, the gates
// that follow from the answers, and the words for what is closed. Until then nothing is open.
export { gatedRoutine, gateOf, permit } from '$lib/core/safety/gates';
export { areaWords, permissionWords } from './permission-words';
export { bodyNow, readAnswers } from './read-answers';
export { isSessionWaiting } from '$lib/storage/checkpoint-waiting';
export { openDatabase } from '$lib/storage/database';
export { localStore } from '$lib/storage/local';
export { saveProfile } from '$lib/storage/profile';
export { changeSettings, mergeSettings } from '$lib/storage/settings';
