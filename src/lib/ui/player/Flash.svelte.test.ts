import { render } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import Flash from './Flash.svelte';

it('shows one flash for each count, and none before the first', async () => {
	const { container, rerender } = render(Flash, { count: 0 });
	const shown = () => container.querySelectorAll('div[aria-hidden]');
	expect(shown()).toHaveLength(0);
	await rerender({ count: 1 });
	const [first] = shown();
	await rerender({ count: 1 });
	expect(shown()[0]).toBe(first);
	// A new element, so that its animation begins anew.
	await rerender({ count: 2 });
	expect(shown()).toHaveLength(1);
	expect(shown()[0]).not.toBe(first);
});
