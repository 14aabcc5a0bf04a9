import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import SharpPainSheet from './SharpPainSheet.svelte';

const answered = vi.fn();

/** jsdom draws no dialogs: opening one is enough here. */
function standIn() {
	HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
		this.open = true;
	};
	HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
		this.open = false;
	};
}

async function setup(props: { view?: string; guardMs?: number } = {}) {
	standIn();
	const children = createRawSnippet(() => ({
		render: () => '<button>None of these</button>',
		setup: (button) => {
			button.addEventListener('click', answered);
		}
	}));
	const view = render(SharpPainSheet, { open: true, view: 'signs', children, ...props });
	const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime.bind(vi), delay: null });
	const tap = () => user.click(screen.getByRole('button', { name: 'None of these', hidden: true }));
	return { ...view, tap };
}

describe('SharpPainSheet', () => {
	beforeEach(() => {
		answered.mockClear();
		vi.useFakeTimers();
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	it('takes no answer for 800 ms after it opens', async () => {
		const { tap } = await setup();
		vi.advanceTimersByTime(799);
		await tap();
		expect(answered).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1);
		await tap();
		expect(answered).toHaveBeenCalledOnce();
	});

	it('waits again at the next question', async () => {
		const { tap, rerender } = await setup();
		vi.advanceTimersByTime(1000);
		await rerender({ view: 'kinds' });
		await tap();
		expect(answered).not.toHaveBeenCalled();
		vi.advanceTimersByTime(800);
		await tap();
		expect(answered).toHaveBeenCalledOnce();
	});

	it('can be told not to wait', async () => {
		const { tap } = await setup({ guardMs: 0 });
		await tap();
		expect(answered).toHaveBeenCalledOnce();
	});

	it('is an alert that Escape does not close', async () => {
		await setup();
		const dialog = screen.getByRole('alertdialog', { name: 'Sharp pain', hidden: true });
		const cancel = new Event('cancel', { cancelable: true });
		dialog.dispatchEvent(cancel);
		expect(cancel.defaultPrevented).toBe(true);
		expect(dialog).toBeInTheDocument();
	});
});
