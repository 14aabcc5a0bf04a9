import type { Attachment } from 'svelte/attachments';

/**
 * Tells the size of an element, CSS pixels, now and whenever it changes. Says nothing where the browser cannot
 * measure; the component then keeps its first guess.
 */
export function measure(onsize: (width: number, height: number) => void): Attachment<HTMLElement> {
	return (element) => {
		if (typeof ResizeObserver === 'undefined') return;
		const observer = new ResizeObserver(() => onsize(element.clientWidth, element.clientHeight));
		observer.observe(element);
		return () => observer.disconnect();
	};
}
