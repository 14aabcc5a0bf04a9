import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { START_POSITIONS } from '$lib/core/routine/vocabulary-lists';
import { POSITIONS } from '$lib/content/positions';
import { DRAWINGS } from './drawings';
import PositionFigure from './PositionFigure.svelte';

describe('PositionFigure', () => {
	it.each(START_POSITIONS)('%s is a picture with its name', (position) => {
		const { label } = POSITIONS[position];
		render(PositionFigure, { position, label });
		expect(screen.getByRole('img', { name: label })).toBeVisible();
	});

	it('is decoration without a name', () => {
		const { container } = render(PositionFigure, { position: 'sitting-leg-out' });
		expect(screen.queryByRole('img')).toBeNull();
		expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
	});

	it('gives each figure masks of its own, and uses only those that are there', () => {
		const { container } = render(PositionFigure, { position: 'sitting-foot-in-hands' });
		render(PositionFigure, { position: 'sitting-foot-in-hands' });
		const ids = [...document.querySelectorAll('mask')].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const used = [...container.querySelectorAll('[mask]')].map((one) => one.getAttribute('mask'));
		expect(used.length).toBeGreaterThan(3);
		for (const mask of used) expect(ids).toContain(mask?.slice('url(#'.length, -1));
	});
});

describe('the drawings', () => {
	it.each(START_POSITIONS)('%s stays on its paper and shows where the work is', (position) => {
		const drawing = DRAWINGS[position];
		const limbs = [drawing.far, drawing.behind, drawing.body, drawing.tool, drawing.near];
		const joints = limbs.flatMap((some) => (some ?? []).flatMap(([, points]) => numbers(points)));
		joints.forEach((n, i) => {
			expect(n).toBeGreaterThanOrEqual(0);
			expect(n).toBeLessThanOrEqual(i % 2 === 0 ? 160 : 120);
		});
		const { on } = drawing.work;
		if (on !== 'head') expect(drawing[on]).toBeDefined();
	});

	it('are no two the same', () => {
		const all = START_POSITIONS.map((position) => JSON.stringify(DRAWINGS[position]));
		expect(new Set(all).size).toBe(all.length);
	});
});

const numbers = (points: string) => points.replace('Z', '').split(' ').map(Number);
