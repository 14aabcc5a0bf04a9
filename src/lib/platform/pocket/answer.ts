import type { PocketEnv, TrackElement } from './pocket-env';

/**
 * A short sound beside the track, at once: a seek within the track would come later, and end in the next step. Only
 * inside a tap.
 */
export function createAnswer(env: Pick<PocketEnv, 'element' | 'toUrl' | 'revoke'>) {
	let element: TrackElement | null = null;
	let url: string | null = null;

	function end(): void {
		if (url === null) return;
		env.revoke(url);
		url = null;
	}

	return {
		play(sound: Blob): void {
			end();
			if (!element) {
				element = env.element();
				element?.addEventListener('ended', end);
			}
			if (!element) return;
			url = env.toUrl(sound);
			element.src = url;
			try {
				// Refused: the screen says the same, larger.
				element.play().catch(end);
			} catch {
				end();
			}
		}
	};
}
