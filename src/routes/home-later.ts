// What home shows only once it is known or asked for, as one chunk: it is fetched after the first paint.
export { default as AreaList } from '$lib/ui/body-map/AreaList.svelte';
export { default as CheckInLine } from './CheckInLine.svelte';
export { default as Resting } from './Resting.svelte';
export { blockedOf, limitsOf, mapStates, tagNote } from '$lib/app/area-limits';
