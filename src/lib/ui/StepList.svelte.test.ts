import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import StepList from './StepList.svelte';

const row = {
	title: 'Roll, calf',
	cue: 'Roll slowly.',
	caution: '',
	seconds: 60,
	side: 'left-then-right',
	technique: 'roll',
	direction: 'ankle to knee',
	area: 'calves',
	muscle: 'calves',
	bar: false
} as const;

function setup(rows: Parameters<typeof render<typeof StepList>>[1]['steps']) {
	const { container } = render(StepList, { steps: rows });
	const items = screen.getAllByRole('listitem');
	/** What a picture draws from, which has to be on the page. */
	const uses = (item: HTMLElement | undefined) =>
		[...(item?.querySelectorAll('use') ?? [])].map((use) => use.getAttribute('href') ?? '');
	return { container, items, uses };
}

describe('StepList', () => {
	it('says what each step is, with a picture that is only for the eyes', () => {
		const { items } = setup([
			row,
			{ ...row, title: 'Breathe', technique: 'breathe', area: null, muscle: null }
		]);
		expect(within(items[0] as HTMLElement).getByText('Roll, calf')).toBeVisible();
		expect(within(items[0] as HTMLElement).getByText('60 s')).toBeVisible();
		for (const item of items) {
			expect(item.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
			expect(item.querySelector('svg path')?.getAttribute('d')).toMatch(/^M\d/);
		}
	});

	it('draws the body once a view, however many steps', () => {
		const { container, items, uses } = setup([
			row,
			row,
			{ ...row, area: 'quads', muscle: 'quads' }
		]);
		expect(container.querySelectorAll('path[id$="-outline"]')).toHaveLength(2);
		for (const item of items) {
			expect(uses(item)).toHaveLength(2);
			for (const href of uses(item)) expect(container.querySelector(href)).not.toBeNull();
		}
	});

	it('lights both sides of a step that has both', () => {
		const { items, uses } = setup([{ ...row, side: 'both' }]);
		expect(uses(items[0]).filter((href) => href.endsWith('-calves'))).toHaveLength(2);
	});
});
