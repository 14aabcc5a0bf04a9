import type { PackCopy, PackSection } from '$lib/content/packs';
import { STAGE_WORDS } from '$lib/content/stages';
import type { RoutineSummary } from '$lib/content/summary';
import {
	firmest,
	hoursLeft,
	lineEndsAtHours,
	opensAtHours,
	openStage,
	routineOpensAtHours,
	type TimedStage
} from '$lib/core/recovery/stages';
import {
	PRESSURE_LABEL,
	PRESSURE_LEVEL,
	PRESSURES,
	TOOL_LABEL,
	type Pressure
} from '$lib/core/routine/vocabulary';
import type { PackQuery } from './pack-query';

/** One part of the stage timeline. */
export type PackBand = {
	readonly fromHours: number;
	/** The firmest that the pack offers then; `null` when it is a time to wait. */
	readonly pressure: Pressure | null;
	readonly state: 'plain' | 'now' | 'locked';
};

export type PackRow = {
	readonly id: string;
	readonly title: string;
	/** "9 min", "Roller". */
	readonly facts: readonly string[];
	readonly pressure: Pressure;
	/** Why it cannot be started; empty when it can. */
	readonly locked: string;
	/** Closed only because it is too early: nothing is to be read or changed about it, only waited. */
	readonly tooEarly: boolean;
	/** The one to start with. */
	readonly first: boolean;
};

export type PackPart = {
	readonly heading: string;
	/** Beside the heading: whether it is open, or when it is for; `null` when there is nothing to say. */
	readonly tag: { readonly kind: 'now' | 'locked' | 'plain'; readonly words: string } | null;
	readonly rows: readonly PackRow[];
	readonly note: string;
};

export type PackPage = {
	/** Empty when the pack does not follow a workout. */
	readonly bands: readonly PackBand[];
	/** Where the line of hours ends; stands for that and more. */
	readonly mostHours: number;
	/** What the hours mean: the input and the rule, in a sentence or two. */
	readonly why: string;
	readonly parts: readonly PackPart[];
};

/**
 * A pack as its page shows it. Until the hours are said, nothing is marked open or closed by time.
 * @param closedWords why the gates close a routine; empty when they do not.
 */
export function packPage(
	pack: PackCopy,
	summaries: readonly RoutineSummary[],
	query: PackQuery,
	closedWords: (summary: RoutineSummary) => string
): PackPage {
	const known = new Map(summaries.map((summary) => [summary.id, summary]));
	const found = pack.sections.map((section) => ({
		section,
		routines: section.routines.flatMap((id) => known.get(id) ?? [])
	}));
	const timed = found.flatMap(({ section: { when }, routines }) =>
		when.kind === 'stage' ? [{ stage: when.stage, routines }] : []
	);
	// A pack that does not follow a workout has no clock.
	const { unusual } = query;
	const mostHours = lineEndsAtHours(unusual);
	const hours =
		timed.length === 0 || query.hours === null ? null : Math.min(query.hours, mostHours);
	const now = hours === null ? null : openStage({ hours, unusual });

	const bands = timed.map(({ stage, routines }): PackBand => {
		const fromHours = opensAtHours(stage, unusual);
		return {
			fromHours,
			pressure: firmest(routines.map((r) => r.pressure)),
			state:
				stage === now
					? 'now'
					: hours !== null && hoursLeft(fromHours, hours) > 0
						? 'locked'
						: 'plain'
		};
	});

	let firstIsFound = false;
	function row(summary: RoutineSummary, section: PackSection): PackRow {
		const { when } = section;
		const atHours = Math.max(
			routineOpensAtHours(summary, unusual),
			when.kind === 'stage' ? opensAtHours(when.stage, unusual) : 0
		);
		const left = hours === null ? 0 : hoursLeft(atHours, hours);
		const closed = closedWords(summary);
		const isOpen = closed === '' && left === 0;
		const fitsNow =
			when.kind === 'stage'
				? when.stage === now
				: timed.length === 0 && section === pack.sections[0];
		// Firm asks for more than hours: it is open, but not what to begin with.
		const first = isOpen && fitsNow && summary.pressure !== 'firm' && !firstIsFound;
		firstIsFound ||= first;
		return {
			id: summary.id,
			title: summary.title,
			facts: [`${summary.minutes} min`, TOOL_LABEL[summary.tool]],
			pressure: summary.pressure,
			locked: closed || (left > 0 ? `Opens in ${left} h.` : ''),
			tooEarly: left > 0,
			first
		};
	}

	return {
		bands,
		mostHours,
		why: timed.length === 0 ? '' : whyWords(bands, hours, mostHours),
		parts: found.map(({ section, routines }) => ({
			heading:
				section.when.kind === 'stage'
					? STAGE_WORDS[section.when.stage].heading
					: section.when.heading,
			tag:
				section.when.kind === 'stage'
					? stageTag(section.when.stage, now, hours, unusual, routines.length === 0)
					: null,
			rows: routines.map((summary) => row(summary, section)),
			note: section.note
		}))
	};
}

function stageTag(
	stage: TimedStage,
	now: TimedStage | null,
	hours: number | null,
	unusual: boolean,
	isEmpty: boolean
): PackPart['tag'] {
	const atHours = opensAtHours(stage, unusual);
	const left = hours === null ? 0 : hoursLeft(atHours, hours);
	if (isEmpty) return now === null || stage === now ? { kind: 'plain', words: 'Wait' } : null;
	if (stage === now) return { kind: 'now', words: 'Open now' };
	if (left > 0) return { kind: 'locked', words: `In ${left} h` };
	if (stage === 'immediate') return { kind: 'plain', words: STAGE_WORDS.immediate.note };
	return { kind: 'plain', words: now === null ? `From ${atHours} h on` : 'Still fine' };
}

function whyWords(bands: readonly PackBand[], hours: number | null, mostHours: number): string {
	if (hours === null) return 'Say how long ago you trained to see what is open now.';
	const at = bands.findIndex(({ state }) => state === 'now');
	const next = bands.slice(at + 1).find(({ pressure }) => pressure !== null) ?? null;
	const here = bands[at]?.pressure ?? null;
	const said = hours === mostHours ? `${hours} h or more` : `${hours} h`;
	const since = hours === 0 ? 'Just trained' : `${said} since you trained`;
	const open = here === null ? 'nothing to massage yet' : isOpenWords(here);
	if (next === null || next.pressure === null) return `${since}: ${open}.`;
	const more =
		here !== null && PRESSURE_LEVEL[next.pressure] <= PRESSURE_LEVEL[here]
			? 'More'
			: PRESSURE_LABEL[next.pressure];
	return `${since}: ${open}. ${more} opens in ${hoursLeft(next.fromHours, hours)} h.`;
}

/** "light and moderate are open" */
function isOpenWords(pressure: Pressure): string {
	const names = PRESSURES.slice(0, PRESSURE_LEVEL[pressure]).map((p) =>
		PRESSURE_LABEL[p].toLowerCase()
	);
	if (names.length === 1) return `${names[0]} is open`;
	return `${names.slice(0, -1).join(', ')} and ${names.at(-1)} are open`;
}
