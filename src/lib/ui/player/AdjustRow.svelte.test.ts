import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import AdjustRow from './AdjustRow.svelte';

function setup(props: { clock?: boolean; canRepeat?: boolean }) {
	const calls = {
		onback: vi.fn<() => void>(),
		onrepeat: vi.fn<() => void>(),
		onforward: vi.fn<() => void>()
	};
	render(AdjustRow, { ...props, ...calls });
	const button = (name: string) => screen.getByRole('button', { name });
	return { user: userEvent.setup(), button, ...calls };
}

describe('AdjustRow', () => {
	it('goes back, repeats and goes forward', async () => {
		const { user, button, onback, onrepeat, onforward } = setup({});
		await user.click(button('Back 15 seconds'));
		await user.click(button('Repeat'));
		await user.click(button('Forward 15 seconds'));
		for (const call of [onback, onrepeat, onforward]) expect(call).toHaveBeenCalledOnce();
	});

	it('says what cannot be done, keeps its place for the keyboard, and does nothing', async () => {
		const { user, button, onback, onrepeat, onforward } = setup({ clock: false, canRepeat: false });
		for (const name of ['Back 15 seconds', 'Repeat', 'Forward 15 seconds']) {
			expect(button(name)).toHaveAttribute('aria-disabled', 'true');
			await user.tab();
			expect(button(name)).toHaveFocus();
			await user.keyboard('{Enter}');
		}
		for (const call of [onback, onrepeat, onforward]) expect(call).not.toHaveBeenCalled();
	});
});
