// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { createSmallWindow } from './small-window';

function page(): Document {
	const document = window.document.implementation.createHTMLDocument('Quad Roll · Unknot');
	document.documentElement.dataset['theme'] = 'dark';
	Object.defineProperty(document, 'styleSheets', {
		value: [{ cssRules: [{ cssText: 'b { color: red; }' }, { cssText: 'i { top: 0; }' }] }]
	});
	return document;
}

it('opens with the styles and the theme of the page', async () => {
	const opened = { document: window.document.implementation.createHTMLDocument('') };
	const requestWindow = vi.fn(() => Promise.resolve(opened as unknown as Window));
	const small = createSmallWindow({
		documentPictureInPicture: { requestWindow },
		document: page()
	});
	expect(small.supported()).toBe(true);
	expect(await small.open({ width: 320, height: 360 })).toBe(opened);
	expect(requestWindow).toHaveBeenCalledWith({ width: 320, height: 360 });
	expect(opened.document.title).toBe('Quad Roll · Unknot');
	expect(opened.document.documentElement.dataset['theme']).toBe('dark');
	expect(opened.document.head.querySelector('style')?.textContent).toBe(
		'b { color: red; }\ni { top: 0; }'
	);
});

it('gives nothing where it is missing or refused', async () => {
	const missing = createSmallWindow({ documentPictureInPicture: undefined, document: page() });
	expect(missing.supported()).toBe(false);
	expect(await missing.open({ width: 1, height: 1 })).toBeNull();
	const refused = createSmallWindow({
		documentPictureInPicture: {
			requestWindow: () => Promise.reject(new DOMException('no tap', 'NotAllowedError'))
		},
		document: page()
	});
	expect(await refused.open({ width: 1, height: 1 })).toBeNull();
});
