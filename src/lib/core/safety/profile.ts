import type { Profile } from './types';

/** Nobody has answered anything yet. */
export const UNANSWERED_PROFILE: Profile = {
	understoodAtMs: null,
	answeredAtMs: null,
	stops: [],
	asks: [],
	tools: ['hands']
};
