import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import WorkedAreas from './WorkedAreas.svelte';

const names = () => screen.getAllByRole('img').map((img) => img.getAttribute('aria-label'));

describe('WorkedAreas', () => {
	it('is one picture where one view shows all', () => {
		render(WorkedAreas, { areas: ['quads', 'adductors'] });
		expect(names()).toEqual(['Worked on the body: Quads, Adductors']);
	});

	it('shows from behind what is only worked from behind', () => {
		const steps = [
			{ area: 'chest', muscle: 'chest' },
			{ area: 'shoulders', muscle: 'infraspinatus' }
		] as const;
		const { unmount } = render(WorkedAreas, { areas: ['chest', 'shoulders'], steps });
		expect(names()).toHaveLength(2);
		unmount();
		render(WorkedAreas, {
			areas: ['chest', 'shoulders'],
			steps: [...steps, { area: 'shoulders', muscle: 'deltoid' }]
		});
		expect(names()).toHaveLength(1);
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
