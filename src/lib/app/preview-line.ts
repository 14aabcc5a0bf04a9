/** What is spoken so that voice and volume can be judged: a side and a cue, as in a session. */
export const PREVIEW_LINE = 'Left side. Glide up the back of the thigh.';
