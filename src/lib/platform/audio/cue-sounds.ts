import type { CuePlayer } from './cue-player';

/**
 * What sounds the cues of a session: Web Audio beside the user's own music, or one track that plays on in a locked
 * phone. The session hands over its plan and reads the clock, and need not know which of the two it is.
 */
export type CueSounds = Omit<CuePlayer, 'prepare' | 'soundedThrough'>;
