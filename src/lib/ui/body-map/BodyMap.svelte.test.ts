import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Area } from '$lib/core/routine/vocabulary';
import BodyMap from './BodyMap.svelte';

function setup(props: Partial<Parameters<typeof render<typeof BodyMap>>[1]> = {}) {
	const onpick = vi.fn<(area: Area) => void>();
	const view = render(BodyMap, { view: 'front', onpick, ...props });
	const area = (name: string) => screen.getByRole('button', { name });
	return { user: userEvent.setup(), onpick, area, ...view };
}

describe('BodyMap', () => {
	it('offers each area of the view once, by its name', () => {
		setup();
		expect(screen.getByRole('group', { name: 'Front of the body' })).toBeVisible();
		expect(screen.getAllByRole('button', { name: 'Quads' })).toHaveLength(1);
		expect(screen.queryByRole('button', { name: 'Hamstrings' })).toBeNull();
	});

	it('shows what is picked', () => {
		const { area } = setup({ states: { quads: 'picked' } });
		expect(area('Quads')).toHaveAttribute('aria-pressed', 'true');
		expect(area('Chest')).toHaveAttribute('aria-pressed', 'false');
	});

	it('says that an area is blocked and still tells when it is tapped', async () => {
		const { area, user, onpick } = setup({ states: { quads: 'blocked' } });
		expect(area('Quads')).toHaveAccessibleDescription('Blocked');
		await user.click(area('Quads'));
		expect(onpick).toHaveBeenCalledExactlyOnceWith('quads');
	});

	it('is one tab stop, moved with the arrow keys', async () => {
		const { area, user, onpick } = setup({ states: { adductors: 'picked' } });
		await user.tab();
		expect(area('Adductors')).toHaveFocus();
		await user.keyboard('{ArrowDown}');
		await vi.waitFor(() => expect(area('Quads')).toHaveFocus());
		await user.keyboard('{Enter} ');
		expect(onpick.mock.calls).toEqual([['quads'], ['quads']]);
		await user.tab();
		expect(document.body).toHaveFocus();
	});

	it('is a picture when nothing can be picked', async () => {
		render(BodyMap, { view: 'back' });
		expect(await screen.findByRole('img', { name: 'Back of the body' })).toBeVisible();
		expect(screen.queryByRole('button')).toBeNull();
	});
});
