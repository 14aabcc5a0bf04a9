import type { IconName } from './icons';

/** One place to go to, in the bar and in the rail. */
export type NavItem = {
	readonly href: string;
	readonly label: string;
	readonly icon: IconName;
	/** The page that is open. */
	readonly current: boolean;
};
