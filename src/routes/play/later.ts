// What a session can need only once it runs, as one chunk: it is fetched as soon as the player opens, long before.
export { default as EndSheet } from './EndSheet.svelte';
export { default as Finished } from './Finished.svelte';
export { default as PainSheet } from './PainSheet.svelte';
export { default as SoundSheet } from './SoundSheet.svelte';
