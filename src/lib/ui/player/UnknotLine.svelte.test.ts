import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import UnknotLine from './UnknotLine.svelte';

function setup(current: number, total = 4) {
	render(UnknotLine, { label: `Step ${current + 1} of ${total}`, total, current });
	const line = screen.getByRole('img', { name: `Step ${current + 1} of ${total}` });
	return [...line.children].map((segment) => segment.className.split(' ')[0]);
}

describe('UnknotLine', () => {
	it('straightens what is done and leaves the rest wavy', () => {
		expect(setup(2)).toEqual(['done', 'done', 'now', 'todo']);
	});

	it('is straight all along at the end', () => {
		expect(setup(4)).toEqual(['done', 'done', 'done', 'done']);
	});

	it('names where the user was and where the clock would be', () => {
		render(UnknotLine, {
			label: 'Step 4 of 15',
			total: 15,
			current: 3,
			marks: {
				above: { at: 3.4, label: 'You, step 4' },
				below: { at: 5.2, label: 'The clock, step 6' }
			}
		});
		expect(screen.getByText('You, step 4')).toBeVisible();
		expect(screen.getByText('The clock, step 6')).toBeVisible();
	});
});
