import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Stepper from './Stepper.svelte';

function setup(value: number) {
	const onchange = vi.fn<(value: number) => void>();
	render(Stepper, { label: 'Get ready', value, min: 3, max: 30, step: 5, unit: 's', onchange });
	return {
		user: userEvent.setup(),
		onchange,
		less: screen.getByRole('button', { name: 'Get ready: less' }),
		more: screen.getByRole('button', { name: 'Get ready: more' })
	};
}

describe('Stepper', () => {
	it('shows the value with its unit and changes it by a step', async () => {
		const { user, more, onchange } = setup(10);
		expect(screen.getByRole('status')).toHaveTextContent('10 s');
		await user.click(more);
		expect(onchange).toHaveBeenCalledExactlyOnceWith(15);
	});

	it('stops at its limits and keeps the focus there', async () => {
		const { user, less, onchange } = setup(4);
		await user.click(less);
		expect(onchange).toHaveBeenCalledExactlyOnceWith(3);
		expect(less).toHaveFocus();
	});

	it('does nothing at a limit, and says so', async () => {
		const { user, less, more, onchange } = setup(3);
		expect(less).toHaveAttribute('aria-disabled', 'true');
		expect(more).toHaveAttribute('aria-disabled', 'false');
		await user.click(less);
		expect(onchange).not.toHaveBeenCalled();
	});
});
