// The names of things are words, not rules: the one place where ui reads values of core.
// eslint-disable-next-line unknot/rooms
export { AREA_LABEL, PRESSURE_LABEL, PRESSURE_LEVEL } from '$lib/core/routine/vocabulary';
