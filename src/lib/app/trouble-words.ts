import type { StorageTrouble } from '$lib/storage/status';

/** Why nothing is kept, in words: what happened and what still works. Said once. */
export const TROUBLE_WORDS = {
	refused: {
		title: 'Nothing is kept here',
		text: 'This browser does not let Unknot store anything, perhaps a private window. Routines still play.'
	},
	full: {
		title: 'The storage is full',
		text: 'Your last change was not saved. Free some space on this device. Routines still play.'
	},
	blocked: {
		title: 'Another tab holds your data',
		text: 'Close the other Unknot tabs to save again. Routines still play.'
	},
	'closed-by-update': {
		title: 'Unknot was updated in another tab',
		text: 'Reload this page to save again.'
	}
} as const satisfies Record<StorageTrouble, { readonly title: string; readonly text: string }>;
