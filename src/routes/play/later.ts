// What a session shows only once it is under way, and the drawing of the body, as one chunk: it is fetched as soon as
// the player opens, and the first step begins seconds after Start.
export { default as MapCrop } from '$lib/ui/body-map/MapCrop.svelte';
export { default as PositionFigure } from '$lib/ui/positions/PositionFigure.svelte';
export { default as Flash } from '$lib/ui/player/Flash.svelte';
export { default as HoldToUnlock } from '$lib/ui/player/HoldToUnlock.svelte';
export { default as AdjustSheet } from './AdjustSheet.svelte';
export { default as Elsewhere } from './Elsewhere.svelte';
export { default as EndSheet } from './EndSheet.svelte';
export { default as Finished } from './Finished.svelte';
export { default as PainSheet } from './PainSheet.svelte';
export { default as Pause } from './Pause.svelte';
export { default as Pocket } from './Pocket.svelte';
export { default as SmallWindowButton } from './SmallWindowButton.svelte';
export { default as SoundBanner } from './SoundBanner.svelte';
export { default as SoundSheet } from './SoundSheet.svelte';
export { default as Work } from './Work.svelte';
