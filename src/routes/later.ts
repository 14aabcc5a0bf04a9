// What every page has, but not before it is first seen.
export { default as Notices } from './Notices.svelte';
export { default as Theme } from './Theme.svelte';
export { default as Transitions } from './Transitions.svelte';
export { default as Updates } from './Updates.svelte';
