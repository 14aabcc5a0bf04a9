import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Transport from './Transport.svelte';

function setup(running: boolean) {
	const calls = {
		onpause: vi.fn<() => void>(),
		onresume: vi.fn<() => void>(),
		onprevious: vi.fn<() => void>(),
		onnext: vi.fn<() => void>(),
		onrestart: vi.fn<() => void>()
	};
	const view = render(Transport, { running, ...calls });
	return { user: userEvent.setup(), ...calls, ...view };
}

describe('Transport', () => {
	it('pauses while running and resumes here while paused, on the same button', async () => {
		const { user, onpause, onresume, rerender } = setup(true);
		const main = screen.getByRole('button', { name: 'Pause' });
		await user.click(main);
		await rerender({ running: false });
		expect(screen.getByRole('button', { name: 'Resume here' })).toBe(main);
		expect(main).toHaveFocus();
		await user.click(main);
		expect(onpause).toHaveBeenCalledOnce();
		expect(onresume).toHaveBeenCalledOnce();
	});

	it('starts over when Previous step was held, and a click stays a click', async () => {
		vi.useFakeTimers();
		try {
			const { onprevious, onrestart } = setup(true);
			const button = screen.getByRole('button', { name: 'Previous step' });
			expect(button).toHaveAccessibleDescription(/Held, it starts the routine over/);
			await fireEvent.pointerDown(button, { button: 0 });
			await vi.advanceTimersByTimeAsync(799);
			await fireEvent.pointerUp(button);
			await fireEvent.click(button, { detail: 1 });
			expect(onrestart).not.toHaveBeenCalled();
			expect(onprevious).toHaveBeenCalledOnce();
			await fireEvent.pointerDown(button, { button: 0 });
			await vi.advanceTimersByTimeAsync(800);
			expect(onrestart).toHaveBeenCalledOnce();
			await fireEvent.pointerUp(button);
			await fireEvent.click(button, { detail: 1 });
			await vi.advanceTimersByTimeAsync(5000);
			expect(onprevious).toHaveBeenCalledOnce();
			expect(onrestart).toHaveBeenCalledOnce();
		} finally {
			vi.useRealTimers();
		}
	});

	it('steps back and forth', async () => {
		const { user, onprevious, onnext } = setup(true);
		await user.click(screen.getByRole('button', { name: 'Previous step' }));
		await user.click(screen.getByRole('button', { name: 'Next step' }));
		expect(onprevious).toHaveBeenCalledOnce();
		expect(onnext).toHaveBeenCalledOnce();
	});
});
