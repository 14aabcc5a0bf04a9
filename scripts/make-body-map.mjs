/**
 * Makes the body map's data from its drawing: `node scripts/make-body-map.mjs`.
 *
 * The drawing is symmetric, so only the half on the left of the screen is kept; the other is its mirror image
 * (x → width − x). That half is the user's left in both views: the drawing names front sides anatomically, and the
 * app shows the front as a mirror would.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../src/lib/ui/body-map/', import.meta.url);
const drawing = JSON.parse(readFileSync(new URL('source/body-map.json', folder), 'utf8'));
const { width } = drawing.viewBox;
const centre = width / 2;
/** How far the two halves may differ, in units of the drawing. */
const tolerance = 1;

/** @typedef {[number, number]} Point */
/** @typedef {{ c: string, p: Point[] }} Command absolute: M one point, L one, C three, Z none */

/** @param {string} d @returns {Command[]} */
function parse(d) {
	const tokens = d.match(/[a-zA-Z]|-?\d*\.?\d+/g) ?? [];
	/** @type {Command[]} */
	const out = [];
	/** @type {Point} */ let at = [0, 0];
	/** @type {Point} */ let start = [0, 0];
	/** @type {Point} */ let control = [0, 0];
	let c = '';
	for (let i = 0; i < tokens.length;) {
		if (/[a-zA-Z]/.test(tokens[i])) c = tokens[i++];
		const number = () => Number(tokens[i++]);
		const point = () => /** @type {Point} */ ([number(), number()]);
		if (c === 'Z') {
			out.push({ c: 'Z', p: [] });
			at = control = start;
			continue;
		}
		if (c === 'M') {
			at = control = start = point();
			out.push({ c: 'M', p: [at] });
			c = 'L';
		} else if (c === 'L' || c === 'H' || c === 'V') {
			/** @type {Point} */
			const to = c === 'L' ? point() : c === 'H' ? [number(), at[1]] : [at[0], number()];
			at = control = to;
			out.push({ c: 'L', p: [at] });
		} else if (c === 'C' || c === 'S') {
			/** @type {Point} */
			const first = c === 'C' ? point() : [2 * at[0] - control[0], 2 * at[1] - control[1]];
			control = point();
			at = point();
			out.push({ c: 'C', p: [first, control, at] });
		} else throw new Error(`The drawing uses "${c}", which this script cannot read.`);
	}
	return out;
}

/** Relative and without spare characters: what the browser reads is the same, what is sent is smaller. */
function compact(/** @type {Command[]} */ commands) {
	let out = '';
	let last = '';
	/** @type {Point} */ let at = [0, 0];
	/** @type {Point} */ let start = [0, 0];
	/** @type {Point} */ let control = [0, 0];
	const put = (/** @type {string} */ c, /** @type {number[]} */ numbers) => {
		let text = last === c && c !== 'M' && c !== 'm' ? '' : c;
		for (const n of numbers) {
			const s = String(n);
			text +=
				(/\d$/.test(text) || (text === '' && /\d$/.test(out))) && !s.startsWith('-') ? ` ${s}` : s;
		}
		out += text;
		last = c;
	};
	for (const { c, p } of commands) {
		const rel = p.map(([x, y]) => /** @type {Point} */ ([x - at[0], y - at[1]]));
		if (c === 'Z') {
			put('z', []);
			at = control = start;
			continue;
		}
		const end = p[p.length - 1] ?? at;
		const by = rel[rel.length - 1] ?? [0, 0];
		if (c === 'M') {
			put(out === '' ? 'M' : 'm', out === '' ? end : by);
			start = end;
			control = end;
		} else if (c === 'L') {
			if (by[1] === 0) put('h', [by[0]]);
			else if (by[0] === 0) put('v', [by[1]]);
			else put('l', by);
			control = end;
		} else {
			const smooth = p[0][0] === 2 * at[0] - control[0] && p[0][1] === 2 * at[1] - control[1];
			if (smooth && (last === 'c' || last === 's')) put('s', rel.slice(1).flat());
			else put('c', rel.flat());
			control = p[1];
		}
		at = end;
	}
	return out;
}

/** Points along the path, one list a sub-path. @param {Command[]} commands @returns {Point[][]} */
function flatten(commands, steps = 24) {
	/** @type {Point[][]} */
	const lines = [];
	/** @type {Point} */ let at = [0, 0];
	for (const { c, p } of commands) {
		const line = lines[lines.length - 1];
		if (c === 'M') lines.push([p[0]]);
		else if (c === 'L') line?.push(p[0]);
		else if (c === 'C') {
			const [a, b, d] = p;
			for (let k = 1; k <= steps; k++) {
				const t = k / steps;
				const u = 1 - t;
				const mix = (/** @type {0 | 1} */ i) =>
					u ** 3 * at[i] + 3 * u * u * t * a[i] + 3 * u * t * t * b[i] + t ** 3 * d[i];
				line?.push([mix(0), mix(1)]);
			}
		}
		at = p[p.length - 1] ?? at;
	}
	return lines;
}

const distance = (/** @type {Point} */ a, /** @type {Point} */ b) =>
	Math.hypot(a[0] - b[0], a[1] - b[1]);
const mirror = (/** @type {Point[]} */ points) =>
	points.map(([x, y]) => /** @type {Point} */ ([width - x, y]));

/** The largest distance from a point of one outline to the other outline. */
function gap(/** @type {Point[]} */ a, /** @type {Point[]} */ b) {
	const one = (/** @type {Point[]} */ p, /** @type {Point[]} */ q) =>
		Math.max(...p.map((x) => Math.min(...q.map((y) => distance(x, y)))));
	return Math.max(one(a, b), one(b, a));
}

function boxOf(/** @type {Point[]} */ points) {
	const xs = points.map((p) => p[0]);
	const ys = points.map((p) => p[1]);
	const [x, y] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
	return [x, y, Math.ceil(Math.max(...xs)) - x, Math.ceil(Math.max(...ys)) - y];
}

function inside([x, y], /** @type {Point[]} */ polygon) {
	let odd = false;
	for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
		const [a, b] = [polygon[i], polygon[j]];
		if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0])
			odd = !odd;
	}
	return odd;
}

/** The point furthest inside, below `from`: where a leader line or a lock belongs. @param {Point[][]} lines */
function middleOf(lines, from = 0) {
	let best = { room: -1, at: /** @type {Point} */ ([0, 0]) };
	for (const line of lines) {
		const [x0, y0, w, h] = boxOf(line);
		for (let x = x0; x <= x0 + w; x += 3) {
			for (let y = y0; y <= y0 + h; y += 3) {
				if (y < from || !inside([x, y], line)) continue;
				const room = Math.min(...line.map((q) => distance([x, y], q)));
				if (room > best.room) best = { room, at: [x, y] };
			}
		}
	}
	return best.at;
}

/** The half of the outline left of the centre line, closed 2 units beyond it so that no seam shows. */
function leftHalf(/** @type {string} */ d) {
	const commands = parse(d).filter((command) => command.c !== 'Z');
	const points = flatten(commands).flat();
	const difference = gap(points, mirror(points));
	if (difference > tolerance) throw new Error(`The outline is not symmetric: ${difference} units.`);
	const turn = commands.findIndex(({ p }, i) => i > 0 && p[p.length - 1]?.[0] === centre);
	const from = /** @type {Point} */ (commands[turn].p.at(-1));
	const top = /** @type {Point} */ (commands.at(-1)?.p.at(-1));
	return compact([
		{ c: 'M', p: [from] },
		...commands.slice(turn + 1),
		{ c: 'L', p: [[centre + 2, top[1]]] },
		{ c: 'L', p: [[centre + 2, from[1]]] },
		{ c: 'Z', p: [] }
	]);
}

/** Where the leader line starts, if the roomiest point would send it across the hand. */
const lower = { quads: 1290 };

const views = {};
for (const view of ['front', 'back']) {
	const anatomical = view === 'front' ? 'right' : 'left';
	const areas = {};
	const heights = [];
	for (const shape of drawing[view].areas) {
		const commands = parse(shape.d);
		const lines = flatten(commands);
		if (shape.side === 'center') {
			areas[shape.area] = { d: compact(commands), box: boxOf(lines.flat()), at: middleOf(lines) };
			continue;
		}
		if (shape.side !== anatomical) continue;
		const other = drawing[view].areas.find((s) => s.area === shape.area && s.side !== shape.side);
		const difference = gap(lines.flat(), mirror(flatten(parse(other.d)).flat()));
		if (difference > tolerance)
			throw new Error(`${view} ${shape.area}: the sides differ by ${difference} units.`);
		const box = boxOf(lines.flat());
		if (box[0] + box[2] > centre) throw new Error(`${view} ${shape.area} crosses the centre line.`);
		areas[shape.area] = { d: compact(commands), box, at: middleOf(lines, lower[shape.area]) };
		const loose = boxOf(commands.flatMap((command) => command.p));
		const middles = [box, loose].map(([, y, , h]) => y + h / 2);
		heights.push({
			area: shape.area,
			from: Math.min(...middles) - 5,
			to: Math.max(...middles) + 5
		});
	}
	// A click in the middle of a button's bounds falls on the centre line, between the two sides: a pad there catches
	// it. Some browsers take the bounds of the curves, some of their control points, so the pad spans both middles.
	// No two pads may meet: the lower of two is pushed down by growing its button's bounds.
	heights.sort((a, b) => a.from - b.from);
	heights.forEach((pad, i) => {
		const missing = i === 0 ? 0 : Math.ceil(Math.max(0, heights[i - 1].to + 1 - pad.from));
		if (missing > 0) areas[pad.area].below = missing * 2;
		pad.from += missing;
		pad.to += missing;
		areas[pad.area].pad = [Math.floor(pad.from), Math.ceil(pad.to) - Math.floor(pad.from)];
	});
	views[view] = { outline: leftHalf(drawing[view].silhouette), areas };
}

/** Points of a curve in equal steps of its length: a hand passes them in equal times. */
function along(/** @type {Point[]} */ line, count = 9) {
	const lengths = [0];
	for (let i = 1; i < line.length; i++)
		lengths.push(lengths[i - 1] + distance(line[i - 1], line[i]));
	const total = lengths[lengths.length - 1];
	return Array.from({ length: count }, (_, k) => {
		const want = (total * k) / (count - 1);
		const i = Math.max(
			1,
			lengths.findIndex((l) => l >= want - 1e-6)
		);
		const t = (want - lengths[i - 1]) / (lengths[i] - lengths[i - 1]);
		return line[i].map((end, axis) =>
			Math.round(line[i - 1][axis] + t * (end - line[i - 1][axis]))
		);
	}).flat();
}

/** Strokes of the same half, from the far end toward the heart. */
const strokes = { front: {}, back: {} };
for (const stroke of drawing.strokes) {
	const anatomical = stroke.view === 'front' ? 'right' : 'left';
	if (stroke.side !== anatomical) continue;
	strokes[stroke.view][stroke.area] = along(flatten(parse(stroke.d), 64)[0]);
}

const head = `// Made by scripts/make-body-map.mjs from source/body-map.json: change the drawing, not this file.\n`;
const quote = (/** @type {string} */ s) => `'${s}'`;

for (const view of ['front', 'back']) {
	writeFileSync(
		new URL(`${view}-data.ts`, folder),
		`${head}import type { Drawing } from './drawing';

export const ${view.toUpperCase()}: Drawing = {
\toutline:
\t\t${quote(views[view].outline)},
\tareas: {
${Object.entries(views[view].areas)
	.map(
		([area, shape]) => `\t\t${area.includes('-') ? quote(area) : area}: {
\t\t\td: ${quote(shape.d)},
\t\t\tbox: [${shape.box.join(', ')}],
\t\t\tat: [${shape.at.join(', ')}]${shape.pad ? `,\n\t\t\tpad: [${shape.pad.join(', ')}]` : ''}${shape.below ? `,\n\t\t\tbelow: ${shape.below}` : ''}
\t\t}`
	)
	.join(',\n')}
\t}
};
`
	);
}

writeFileSync(
	new URL('stroke-data.ts', folder),
	`${head}import type { Area } from '$lib/core/routine/vocabulary';
import type { View } from './drawing';

/**
 * Where a stroke runs on the user's left, from the far end toward the heart: x, y, x, y… of points in equal steps
 * of its length.
 */
export const STROKES: Record<View, Readonly<Partial<Record<Area, readonly number[]>>>> = {
${['front', 'back']
	.map(
		(view) => `\t${view}: {
${Object.entries(strokes[view])
	.map(([area, points]) => `\t\t${area.includes('-') ? quote(area) : area}: [${points.join(', ')}]`)
	.join(',\n')}
\t}`
	)
	.join(',\n')}
};
`
);
