import { fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import Sheet from './Sheet.svelte';

function setup(props: { persistent?: boolean } = {}) {
	// jsdom draws no dialogs: opening one is enough here.
	HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
		this.open = true;
	};
	HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
		this.open = false;
	};
	const onclose = vi.fn<() => void>();
	const children = createRawSnippet(() => ({ render: () => '<p>Really end?</p>' }));
	const view = render(Sheet, { open: true, label: 'End session', onclose, children, ...props });
	const dialog = screen.getByRole('dialog', { name: 'End session', hidden: true });
	return { ...view, dialog, onclose };
}

describe('Sheet', () => {
	it('asks to close on Escape and on the backdrop, not on its own content', async () => {
		const { dialog, onclose } = setup();
		await fireEvent(dialog, new Event('cancel', { cancelable: true }));
		await fireEvent.click(dialog);
		expect(onclose).toHaveBeenCalledTimes(2);
		await fireEvent.click(screen.getByText('Really end?'));
		expect(onclose).toHaveBeenCalledTimes(2);
	});

	it('stays when it is persistent', async () => {
		const { dialog, onclose } = setup({ persistent: true });
		await fireEvent(dialog, new Event('cancel', { cancelable: true }));
		await fireEvent.click(dialog);
		expect(onclose).not.toHaveBeenCalled();
	});

	it('goes when it is closed from outside, and gives the focus back', async () => {
		const opener = document.body.appendChild(document.createElement('button'));
		opener.focus();
		const { rerender } = setup();
		opener.blur();
		await rerender({ open: false });
		expect(screen.queryByRole('dialog', { hidden: true })).toBeNull();
		expect(opener).toHaveFocus();
		opener.remove();
	});
});
