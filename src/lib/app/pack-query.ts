/** What the address of a pack says of the workout: "?hours=26&unusual=1". */
export type PackQuery = {
	/** Whole hours since it, 0 to 96: by then everything is open. `null` when it was not said. */
	readonly hours: number | null;
	/** New, or unusually hard. */
	readonly unusual: boolean;
};

/** A day after the last stage opens, whatever the workout was. */
const MOST_HOURS = 96;

/** Reads the query of an address. What cannot be read was not said. */
export function readQuery(params: URLSearchParams): PackQuery {
	const text = params.get('hours') ?? '';
	return {
		hours: /^\d{1,6}$/.test(text) ? Math.min(Number(text), MOST_HOURS) : null,
		unusual: params.get('unusual') === '1'
	};
}

/** The query of an address, with its question mark; empty when nothing was said. */
export function queryText({ hours, unusual }: PackQuery): string {
	const said = [hours === null ? '' : `hours=${hours}`, unusual ? 'unusual=1' : ''].filter(Boolean);
	return said.length === 0 ? '' : `?${said.join('&')}`;
}
