import { expect, it } from 'vitest';
import type { PageState } from './visibility';
import { createVisibility } from './visibility';

class FakeDocument extends EventTarget {
	visibilityState: DocumentVisibilityState = 'visible';
}

function setUp() {
	const document = new FakeDocument();
	const window = new EventTarget();
	const visibility = createVisibility({
		document: document as unknown as Document,
		window: window as unknown as Window
	});
	const states: PageState[] = [];
	const stop = visibility.onChange((state) => states.push(state));
	return { document, window, visibility, states, stop };
}

it('follows the page being hidden and seen', () => {
	const { document, visibility, states } = setUp();
	document.visibilityState = 'hidden';
	document.dispatchEvent(new Event('visibilitychange'));
	expect(visibility.state()).toBe('hidden');
	document.visibilityState = 'visible';
	document.dispatchEvent(new Event('visibilitychange'));
	expect(states).toEqual(['hidden', 'visible']);
});

it('tells a freeze from hiding, and thaws to what is seen', () => {
	const { document, states } = setUp();
	document.visibilityState = 'hidden';
	document.dispatchEvent(new Event('visibilitychange'));
	document.dispatchEvent(new Event('freeze'));
	document.dispatchEvent(new Event('resume'));
	expect(states).toEqual(['hidden', 'frozen', 'hidden']);
});

it('treats the back-forward cache as a freeze', () => {
	const { window, states } = setUp();
	window.dispatchEvent(new Event('pagehide'));
	window.dispatchEvent(new Event('pageshow'));
	expect(states).toEqual(['frozen', 'visible']);
});

it('says each change once, and nothing after one stopped listening', () => {
	const { document, window, states, stop } = setUp();
	window.dispatchEvent(new Event('pageshow'));
	document.dispatchEvent(new Event('visibilitychange'));
	expect(states).toEqual([]);
	stop();
	document.dispatchEvent(new Event('freeze'));
	expect(states).toEqual([]);
});

it('starts hidden in a page opened in the background', () => {
	const document = new FakeDocument();
	document.visibilityState = 'hidden';
	const visibility = createVisibility({
		document: document as unknown as Document,
		window: undefined
	});
	expect(visibility.state()).toBe('hidden');
});

it('takes a page for visible where nothing says otherwise', () => {
	expect(createVisibility({ document: undefined, window: undefined }).state()).toBe('visible');
	expect(createVisibility().state()).toBe('visible');
});
