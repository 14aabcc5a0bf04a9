import { capital } from '$lib/core/format/text';
import { momentLabel } from '$lib/core/format/time';
import type { Body, BodyReason } from '$lib/core/recovery/limits';
import { AREA_LABEL, PRESSURE_LABEL, type Area } from '$lib/core/routine/vocabulary';
import { blockOf, type Permission } from '$lib/core/safety/gates';
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

/** Why an area allows less, by row of the decision table (content brief 5). */
const BODY_WORDS = {
	G1: 'You had a sign that needs medical help. Ask first.',
	G2: 'You said that you feel ill. Rest until it is over.',
	G4: 'An injury there or beside it: the place itself rests until the pain is 3 or less.',
	G5: 'Sharp pain twice. That rests an area for 48 h.',
	G6: 'Hot, swollen or painful to a light touch.',
	G7: 'You said how sore you are: no massage until it has eased. Move easy if you can.',
	C2: 'It was worse or bruised the day after.',
	F2: 'Three deep sessions in seven days are enough.',
	F3: 'Two deep sessions on one area need 48 h between them.',
	F4: 'Two minutes with the gun on a muscle are enough for one day.',
	'H1–H5': 'You trained it, and that is too early.',
	H7: 'It was new or unusually hard: no gun in the first 24 h.',
	H8: 'You train again within the hour.',
	N2: 'You said how sore it is.',
	N3: 'You said that it is very sore: light, no gun, no holds.',
	A6: 'An ache from overuse rests for 72 h.',
	own: 'You closed it.'
} as const satisfies Record<BodyReason['row'], string>;

function untilWords({ untilMs }: BodyReason, nowMs: number): string {
	return untilMs === null
		? 'until you say that it is over'
		: `until ${momentLabel(untilMs, nowMs)}`;
}

/** "until tomorrow, 19:22. You closed it." */
export function becauseOf(reason: BodyReason, nowMs: number): string {
	return `${untilWords(reason, nowMs)}. ${BODY_WORDS[reason.row]}`;
}

/** Why an area is closed and until when; `null` when it is open. */
export function areaWords(
	area: Area,
	blocks: readonly Block[],
	body: Body | null,
	nowMs: number
): { readonly until: string; readonly why: string } | null {
	const block = blockOf(area, blocks, nowMs);
	if (block) return blockWords(block, nowMs);
	const closed = body && (body.closed ?? body.areas[area].closed);
	if (!closed) return null;
	const until = untilWords(closed, nowMs);
	return {
		until: `${capital(until)}.`,
		why: BODY_WORDS[closed.row]
	};
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
		case 'resting': {
			const { area, reason } = permission;
			const rests = area === null ? 'Everything rests' : `${AREA_LABEL[area]}: closed`;
			return `${rests} ${becauseOf(reason, nowMs)}`;
		}
		case 'too-firm': {
			const { area, cap, reason } = permission;
			return `${AREA_LABEL[area]}: ${PRESSURE_LABEL[cap].toLowerCase()} at most ${becauseOf(reason, nowMs)}`;
		}
		case 'technique-rests': {
			const { what, area, reason } = permission;
			return `${AREA_LABEL[area]}: no ${what} ${becauseOf(reason, nowMs)}`;
		}
		case 'blocked': {
			const { until, why } = blockWords(permission.block, nowMs);
			const where =
				permission.block.area === 'all' ? 'Everything' : AREA_LABEL[permission.block.area];
			return `${where} ${where.endsWith('s') ? 'rest' : 'rests'} ${until.charAt(0).toLowerCase()}${until.slice(1)} ${why}`;
		}
	}
}
