import { expect, it, vi } from 'vitest';
import { createShare } from './share';

const PAGE = { title: 'Learn', text: 'A myth', url: 'https://unknot.example/learn/myth-acid' };

function sheet(answer: () => Promise<void> = async () => {}) {
	return vi.fn((_data: typeof PAGE) => answer());
}

function clipboard(answer: () => Promise<void> = async () => {}) {
	return { writeText: vi.fn((_text: string) => answer()) };
}

const abort = () => Promise.reject(new DOMException('closed', 'AbortError'));
const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));

it('opens the share sheet and leaves the clipboard alone', async () => {
	const nav = { share: sheet(), clipboard: clipboard() };
	expect(await createShare(nav)?.(PAGE)).toBe('shared');
	expect(nav.share).toHaveBeenCalledExactlyOnceWith(PAGE);
	expect(nav.clipboard.writeText).not.toHaveBeenCalled();
});

it('copies the address where there is no sheet', async () => {
	const nav = { clipboard: clipboard() };
	expect(await createShare(nav)?.(PAGE)).toBe('copied');
	expect(nav.clipboard.writeText).toHaveBeenCalledExactlyOnceWith(PAGE.url);
});

it('takes a closed sheet for a no', async () => {
	const nav = { share: sheet(abort), clipboard: clipboard() };
	expect(await createShare(nav)?.(PAGE)).toBe('cancelled');
	expect(nav.clipboard.writeText).not.toHaveBeenCalled();
});

it('copies when the sheet is refused', async () => {
	const nav = { share: sheet(refuse), clipboard: clipboard() };
	expect(await createShare(nav)?.(PAGE)).toBe('copied');
});

it.each([
	['both refuse', { share: sheet(refuse), clipboard: clipboard(refuse) }],
	['the sheet refuses and there is no clipboard', { share: sheet(refuse) }]
])('says so when %s', async (_when, nav) => {
	expect(await createShare(nav)?.(PAGE)).toBe('failed');
});

it.each([
	['neither', {}],
	['no navigator', undefined]
])('offers nothing with %s', (_what, nav) => {
	vi.stubGlobal('navigator', undefined);
	const share = createShare(nav);
	vi.unstubAllGlobals();
	expect(share).toBeNull();
});
