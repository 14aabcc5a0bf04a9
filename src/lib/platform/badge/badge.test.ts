import { expect, it, vi } from 'vitest';
import { showBadge } from './badge';

it('marks the icon while something waits', () => {
	const setAppBadge = vi.fn(() => Promise.resolve());
	const clearAppBadge = vi.fn(() => Promise.resolve());
	showBadge(1, { setAppBadge, clearAppBadge });
	expect(setAppBadge).toHaveBeenCalledWith(1);
	showBadge(0, { setAppBadge, clearAppBadge });
	expect(clearAppBadge).toHaveBeenCalledOnce();
});

it('changes nothing where there are none, or where they are refused', async () => {
	showBadge(1, {});
	showBadge(1, { setAppBadge: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
	await Promise.resolve();
});
