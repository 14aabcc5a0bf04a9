import type { HistoryFilter } from '$lib/core/history/overview';
import { AREAS, TOOLS } from '$lib/core/routine/vocabulary';

/** What the address of History says: "?area=quads&tool=roller&day=2026-11-20&back=5". */
export type HistoryQuery = HistoryFilter & {
	/** How many weeks before now the calendar ends. */
	readonly back: number;
};

/** Ten years. */
const MOST_BACK = 520;

/** Reads the query of an address. What cannot be read is not filtered by. */
export function readHistoryQuery(params: URLSearchParams): HistoryQuery {
	const area = AREAS.find((one) => one === params.get('area')) ?? null;
	const tool = TOOLS.find((one) => one === params.get('tool')) ?? null;
	const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(params.get('day') ?? '');
	const dayMs = day ? new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3])).getTime() : null;
	const back = Number(/^\d{1,4}$/.exec(params.get('back') ?? '')?.[0] ?? 0);
	return { area, tool, dayMs, back: Math.min(back, MOST_BACK) };
}

/** The query of an address, with its question mark; empty when it says nothing. */
export function historyQueryText({ area, tool, dayMs, back }: HistoryQuery): string {
	const params = new URLSearchParams();
	if (area) params.set('area', area);
	if (tool) params.set('tool', tool);
	if (dayMs !== null) params.set('day', dayText(dayMs));
	if (back > 0) params.set('back', String(back));
	const text = params.toString();
	return text && `?${text}`;
}

/** "2026-11-20", in the machine's time zone. */
function dayText(ms: number): string {
	const day = new Date(ms);
	const two = (n: number) => String(n).padStart(2, '0');
	return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
