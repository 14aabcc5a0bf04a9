/** What the lock screen, a headset or a keyboard can ask for. Times in milliseconds of the session. */
export type MediaHandlers = {
	readonly play: () => void;
	readonly pause: () => void;
	/** Previous step. */
	readonly previous: () => void;
	/** Next step. */
	readonly next: () => void;
	readonly seek: (positionMs: number) => void;
	/** Back (negative) or forward by so much. */
	readonly seekBy: (ms: number) => void;
	readonly stop: () => void;
};

export type MediaInfo = {
	readonly title: string;
	readonly artist: string;
	readonly album: string;
	/** Paths or addresses; made absolute, as iOS demands. 512 px is the size that is shown. */
	readonly artwork: readonly {
		readonly src: string;
		readonly sizes: string;
		readonly type: string;
	}[];
};

export type MediaPosition = {
	readonly positionMs: number;
	readonly durationMs: number;
	readonly playing: boolean;
};

/** The session as shown and steered outside the page. */
export type MediaSessionControls = {
	supported(): boolean;
	/** Shows and registers everything. Call it again on `playing`: iOS forgets. */
	show(info: MediaInfo, handlers: MediaHandlers): void;
	setPosition(position: MediaPosition): void;
	clear(): void;
};

type Session = Pick<MediaSession, 'setActionHandler' | 'metadata' | 'playbackState'> & {
	setPositionState?: MediaSession['setPositionState'];
};

export type MediaSessionEnv = {
	readonly session: Session | undefined;
	readonly Metadata: (new (init: MediaMetadataInit) => MediaMetadata) | undefined;
	/** What relative artwork paths are relative to. */
	readonly baseUrl: string;
};

function browserMediaSession(): MediaSessionEnv {
	const nav: { readonly mediaSession?: MediaSession } | undefined = globalThis.navigator;
	return {
		session: nav?.mediaSession,
		Metadata: globalThis.MediaMetadata,
		baseUrl: globalThis.document?.baseURI ?? ''
	};
}

const ACTIONS = [
	'play',
	'pause',
	'previoustrack',
	'nexttrack',
	'seekto',
	'seekbackward',
	'seekforward',
	'stop'
] as const satisfies readonly MediaSessionAction[];

/** How far one press goes when the browser does not say, milliseconds: as far as the player's own buttons. */
const SEEK_MS = 15_000;

export function createMediaSession(
	env: MediaSessionEnv = browserMediaSession()
): MediaSessionControls {
	const { session, Metadata, baseUrl } = env;

	function listen(
		action: (typeof ACTIONS)[number],
		handler: MediaSessionActionHandler | null
	): void {
		try {
			session?.setActionHandler(action, handler);
		} catch {
			// A browser throws for an action it does not know; the others still count.
		}
	}

	function showInfo(info: MediaInfo): void {
		if (!session || !Metadata) return;
		try {
			session.metadata = new Metadata({
				title: info.title,
				artist: info.artist,
				album: info.album,
				artwork: info.artwork.map((image) => ({
					...image,
					src: new URL(image.src, baseUrl).href
				}))
			});
		} catch {
			// A picture whose address is refused: the controls work without a title.
			session.metadata = null;
		}
	}

	return {
		supported: () => session !== undefined,
		show(info, handlers) {
			showInfo(info);
			listen('play', handlers.play);
			listen('pause', handlers.pause);
			listen('previoustrack', handlers.previous);
			listen('nexttrack', handlers.next);
			listen('seekto', ({ seekTime }) => {
				if (seekTime !== undefined) handlers.seek(seekTime * 1000);
			});
			const by = ({ seekOffset }: MediaSessionActionDetails) =>
				seekOffset === undefined ? SEEK_MS : seekOffset * 1000;
			listen('seekbackward', (details) => handlers.seekBy(-by(details)));
			listen('seekforward', (details) => handlers.seekBy(by(details)));
			listen('stop', handlers.stop);
		},
		setPosition({ positionMs, durationMs, playing }) {
			if (!session) return;
			session.playbackState = playing ? 'playing' : 'paused';
			// A position outside 0…duration, or a duration that is no number, makes it throw.
			if (!(durationMs > 0) || !Number.isFinite(durationMs)) return;
			const position = Math.min(Math.max(0, positionMs || 0), durationMs) / 1000;
			try {
				session.setPositionState?.({ position, duration: durationMs / 1000, playbackRate: 1 });
			} catch {
				// Firefox and old Safari lack or restrict it: no progress bar outside the page.
			}
		},
		clear() {
			if (!session) return;
			for (const action of ACTIONS) listen(action, null);
			session.metadata = null;
			session.playbackState = 'none';
			try {
				session.setPositionState?.();
			} catch {
				// Nothing was shown, so nothing is left.
			}
		}
	};
}
