import {
	CONTOUR,
	DEPTHS,
	GAP,
	HEAD_RADIUS,
	HEIGHT,
	THICK,
	WIDTH,
	type Depth,
	type Drawing,
	type Limb
} from './drawing';

const PAPER = `width="${WIDTH}" height="${HEIGHT}"`;
const ALL = `<rect ${PAPER} fill="#fff"/>`;

/**
 * What is inside the `<svg>` of a drawing. Limbs are thick lines in a mask, so that they melt where they meet and hide
 * what lies behind them on any ground. A drawing never changes, so it is one text: a page with it need not go through
 * some 80 elements when it comes to life.
 * @param id unique in the page: masks are found by it.
 */
export function drawingMarkup(drawing: Drawing, id: string): string {
	const limbs = (depth: Depth): readonly Limb[] => drawing[depth] ?? [];
	const nearerThan = (depth: Depth) => DEPTHS.slice(DEPTHS.indexOf(depth) + 1).flatMap(limbs);
	const mask = (name: string, ...content: readonly string[]) =>
		`<mask id="${id}-${name}" maskUnits="userSpaceOnUse" x="0" y="0" ${PAPER}>${content.join('')}</mask>`;
	const masked = (name: string, content: string) => `<g mask="url(#${id}-${name})">${content}</g>`;

	const [x, y] = drawing.head;
	const headWithin = (radius: number, fill: string) =>
		`<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;
	const { on, d, width } = drawing.work;
	const shown = DEPTHS.filter((depth) => limbs(depth).length > 0);
	const rounds = drawing.round ?? [];

	return [
		'<defs>',
		...shown.map((depth) =>
			mask(
				depth,
				lines(limbs(depth), '#fff', 0),
				lines(limbs(depth), '#000', -2 * CONTOUR),
				lines(nearerThan(depth), '#000', 2 * GAP),
				depth === 'far' ? headWithin(HEAD_RADIUS + 3, '#000') : ''
			)
		),
		on === 'head'
			? mask('work', headWithin(HEAD_RADIUS, '#fff'), lines(limbs('near'), '#000', 2 * GAP))
			: mask('work', lines(limbs(on), '#fff', -CONTOUR), lines(nearerThan(on), '#000', 2 * GAP)),
		mask('head', ALL, lines(limbs('near'), '#000', 2 * GAP)),
		drawing.hidden
			? mask(
					'hidden',
					ALL,
					lines(DEPTHS.flatMap(limbs), '#000', 2 * GAP),
					headWithin(HEAD_RADIUS + 3, '#000')
				)
			: '',
		'</defs>',
		drawing.hidden ? masked('hidden', `<path class="line" d="${drawing.hidden}"/>`) : '',
		masked('work', `<path class="work" d="${d}" stroke-width="${width}"/>`),
		...shown.map((depth) => `<rect class="ink" ${PAPER} mask="url(#${id}-${depth})"/>`),
		masked('head', `<circle class="line" cx="${x}" cy="${y}" r="${HEAD_RADIUS}"/>`),
		`<path class="line" d="${drawing.things}"/>`,
		...rounds.map(([cx, cy, r]) => `<circle class="line" cx="${cx}" cy="${cy}" r="${r}"/>`)
	].join('');
}

function lines(which: readonly Limb[], colour: string, wider: number): string {
	return which
		.map(
			([kind, points]) =>
				`<path d="M${points}" stroke="${colour}" stroke-width="${THICK[kind] + wider}"/>`
		)
		.join('');
}
