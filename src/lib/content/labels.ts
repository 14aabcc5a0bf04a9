// The names of areas, tools and pressures, for pages and lists. They are core's: its cues speak them.
export { AREAS, AREA_LABEL, PRESSURE_LABEL, TOOLS, TOOL_LABEL } from '$lib/core/routine/vocabulary';
