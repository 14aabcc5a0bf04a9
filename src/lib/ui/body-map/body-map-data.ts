import { BACK } from './back-data';
import type { Drawing, View } from './drawing';
import { FRONT } from './front-data';

export type { View };

/** Both views at once, for pages that show any area. The home page loads the back after the front: see BodyMap. */
export const BODY_MAP: Readonly<Record<View, Drawing>> = { front: FRONT, back: BACK };
