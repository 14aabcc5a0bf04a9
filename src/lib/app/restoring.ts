// What it takes to come back to a session that was cut off, as one chunk that is loaded while storage opens.
export { restoreState } from '$lib/core/player/restore';
export { readNewestCheckpoint } from '$lib/storage/checkpoint-read';
