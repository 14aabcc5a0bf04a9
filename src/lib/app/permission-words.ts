import { momentLabel } from '$lib/core/format/time';
import { AREA_LABEL } from '$lib/core/routine/vocabulary';
import type { Permission } from '$lib/core/safety/gates';
import type { Block, BlockReason } from '$lib/core/safety/types';

/** Why an area rests: content brief 3.6 and rules G1, G4, G5. */
const BLOCK_WORDS = {
	sharp: 'Sharp pain twice. That rests an area for 48 h.',
	injury: 'A pop, bruise or swelling. An injury gets no massage for 72 h.',
	'red-flag':
		'You had a sign that needs medical help. No massage for a day, and not before you have asked.',
	user: 'You closed it.'
} as const satisfies Record<BlockReason, string>;

/** "Until tomorrow, 19:22." and why. */
export function blockWords(
	block: Block,
	nowMs: number
): { readonly until: string; readonly why: string } {
	return { until: `Until ${momentLabel(block.untilMs, nowMs)}.`, why: BLOCK_WORDS[block.reason] };
}

/** Why a routine is closed, one or two sentences; empty when it is open. A lock always says when it opens. */
export function permissionWords(permission: Permission, nowMs: number): string {
	switch (permission.kind) {
		case 'open':
			return '';
		case 'unanswered':
			return 'Opens when the health questions are answered.';
		case 'stopped':
			return 'Closed: one of your answers needs a clinician first. Opens when it no longer fits; see Settings.';
		case 'light-by-hand-only':
			return 'One of your answers: light, by hand only. Opens when a clinician has cleared you; see Settings.';
		case 'closed-area':
			return `${AREA_LABEL[permission.area]} stay closed in pregnancy.`;
		case 'no-gun':
			return 'No gun with pregnancy or an implant.';
		case 'no-roller-on-trunk':
			return 'With brittle bones, no roller on ribs or spine.';
		case 'blocked': {
			const { until, why } = blockWords(permission.block, nowMs);
			const where =
				permission.block.area === 'all' ? 'Everything' : AREA_LABEL[permission.block.area];
			return `${where} ${where.endsWith('s') ? 'rest' : 'rests'} ${until.charAt(0).toLowerCase()}${until.slice(1)} ${why}`;
		}
	}
}
