// What every page has, but not before it is first seen.
export { default as Notices } from './Notices.svelte';
export { default as Transitions } from './Transitions.svelte';
