import { expect, it, vi } from 'vitest';
import { canShareFile, shareFile } from './download';

const file = new File(['{}'], 'unknot-backup.json', { type: 'application/json' });

it('shares a file where the browser takes it', async () => {
	const share = vi.fn(() => Promise.resolve());
	const nav = { share, canShare: () => true };
	expect(canShareFile(file, nav)).toBe(true);
	expect(await shareFile(file, nav)).toBe('shared');
	expect(share).toHaveBeenCalledWith({ files: [file], title: 'unknot-backup.json' });
});

it('offers nothing where it does not', () => {
	expect(canShareFile(file, {})).toBe(false);
	expect(canShareFile(file, { share: () => Promise.resolve(), canShare: () => false })).toBe(false);
});

it.each([
	['AbortError', 'cancelled'],
	['NotAllowedError', 'failed']
])('takes %s for %s', async (name, outcome) => {
	const nav = { share: () => Promise.reject(new DOMException('no', name)) };
	expect(await shareFile(file, nav)).toBe(outcome);
});
