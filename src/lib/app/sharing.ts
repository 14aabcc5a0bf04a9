export { createShare } from '$lib/platform/share/share';
