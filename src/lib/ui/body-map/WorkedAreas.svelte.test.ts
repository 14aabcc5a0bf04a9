import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import WorkedAreas from './WorkedAreas.svelte';

const names = () => screen.getAllByRole('img').map((img) => img.getAttribute('aria-label'));

describe('WorkedAreas', () => {
	it('is one picture where one view shows all', () => {
		render(WorkedAreas, { areas: ['quads', 'adductors'] });
		expect(names()).toEqual(['Worked on the body: Quads, Adductors']);
	});

	it('shows the other side of the body too where an area lies there', () => {
		const { container } = render(WorkedAreas, { areas: ['quads', 'hamstrings', 'glutes'] });
		expect(names()).toEqual([
			'Worked on the body: Quads',
			'Worked on the body: Hamstrings, Glutes'
		]);
		expect(container.querySelectorAll('use.worked')).toHaveLength(6);
	});
});
