import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import HoldToUnlock from './HoldToUnlock.svelte';

function setup() {
	const onunlock = vi.fn<() => void>();
	render(HoldToUnlock, { onunlock });
	const button = screen.getByRole('button', { name: 'Hold to unlock' });
	const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
	return { user, button, onunlock };
}

describe('HoldToUnlock', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('unlocks when it was held for a second, not before', async () => {
		const { button, onunlock } = setup();
		await fireEvent.pointerDown(button, { button: 0 });
		await vi.advanceTimersByTimeAsync(999);
		expect(onunlock).not.toHaveBeenCalled();
		expect(button).toHaveTextContent('Keep holding.');
		await vi.advanceTimersByTimeAsync(1);
		expect(onunlock).toHaveBeenCalledOnce();
	});

	it('stays locked after a tap, or when the finger slips off', async () => {
		const { user, button, onunlock } = setup();
		await user.click(button);
		await user.dblClick(button);
		await fireEvent.pointerDown(button, { button: 0 });
		await vi.advanceTimersByTimeAsync(700);
		await fireEvent.pointerLeave(button);
		await vi.advanceTimersByTimeAsync(5000);
		expect(onunlock).not.toHaveBeenCalled();
		expect(button).toHaveTextContent('Taps are locked. Sharp pain is not.');
	});

	it('unlocks with Enter twice, and says so after the first', async () => {
		const { user, button, onunlock } = setup();
		expect(button).toHaveAccessibleDescription(/Hold for 1 second, or press Enter twice\./);
		button.focus();
		await user.keyboard('{Enter}');
		expect(button).toHaveAccessibleDescription('Press again to unlock.');
		expect(onunlock).not.toHaveBeenCalled();
		await user.keyboard('{Enter}');
		expect(onunlock).toHaveBeenCalledOnce();
	});

	it('forgets the first Enter after a while', async () => {
		const { user, button, onunlock } = setup();
		button.focus();
		await user.keyboard('{Enter}');
		await vi.advanceTimersByTimeAsync(4000);
		await user.keyboard('{Enter}');
		expect(onunlock).not.toHaveBeenCalled();
	});
});
