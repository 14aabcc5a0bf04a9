import type { AudioState } from '../audio/audio-host';
import type { LineCue, SoundCue } from '../audio/cue-player';
import type { CueSounds } from '../audio/cue-sounds';
import { gainOf } from '../audio/loudness';
import type { SoundSet } from '../audio/sounds';
import { createAnswer } from './answer';
import { createTrackClock } from './track-clock';
import type { PocketEnv } from './pocket-env';
import { createTrackMaker, type MadeTrack } from './track-maker';

/**
 * The `pocket` engine: the whole session is one track in one `<audio>`, which goes on in a locked phone, where nothing of
 * the page runs. Skipping is seeking; a changed plan is a new track at the same spot. Nothing here throws.
 *
 * `missing` means that it was refused or cannot be decoded, and that it plays nothing from then on until `renew`.
 */
export interface Pocket extends CueSounds {
	/** Makes the track in idle time, so that the Start tap only has to play it. */
	prepare(cues: readonly SoundCue[], lines: readonly LineCue[]): void;
	/** What was missing may be tried again: another tap, another track. */
	renew(): void;
}

/** The hardware has to be seen taking the first sound within this, milliseconds; Bluetooth takes a second. */
const START_LIMIT_MS = 6000;
const START_POLL_MS = 20;
/** How often the track is checked for standing still, and how often in a row it may. */
const WATCH_MS = 1000;
const STILL_CHECKS = 3;
/** Nearer than this to where it should be a track is left alone: a seek would be heard. Milliseconds. */
const NEAR_MS = 20;
/** Volume changes come in rows while a slider is dragged. */
const REBUILD_AFTER_MS = 250;
const RECOVER_WAIT_MS = 400;
const FORGOTTEN_SECONDS = 0.05;
/** Between the tap and the hand-over of the plan the session's clock may have moved by this much, milliseconds. */
const BEGINNING_MS = 100;

export function createPocket(env: PocketEnv): Pocket {
	const { rules, nowMs } = env;
	const made = env.element();
	if (!made) return withoutElement();
	const element = made;
	const maker = createTrackMaker(rules, env.whenIdle, nowMs);
	const clock = createTrackClock(element, rules.positionOfTrack, nowMs);
	const answer = createAnswer(env);
	const listeners = new Set<(state: AudioState) => void>();

	let current: AudioState = 'off';
	/** Between the Start tap and the end, also while paused: the clock tells the time. */
	let unlocked = false;
	/** Whether the track should be playing now. */
	let wanted = false;
	let plan: { readonly cues: readonly SoundCue[]; readonly lines: readonly LineCue[] } = {
		cues: [],
		lines: []
	};
	let track: { readonly key: string; readonly url: string } | null = null;
	let volume = 1;
	let muted = false;
	let set: SoundSet = 'usual';
	/** Whether the track was played since `unlock`. */
	let begun = false;
	/** Where the track was last sent to, seconds. */
	let sentTo = 0;
	let startByMs = 0;
	let stillChecks = 0;
	let lastSeconds = 0;
	let stopWatching = () => {};
	let callOffRebuild = () => {};
	/** The session type before ours, while ours is set. */
	let typeBefore: string | null = null;

	const how = () => ({ gain: gainOf(volume), muted, set });

	function enter(next: AudioState): void {
		if (next === current) return;
		current = next;
		for (const listener of [...listeners]) listener(next);
	}

	element.addEventListener('playing', look);
	element.addEventListener('timeupdate', () => current !== 'running' && look());
	element.addEventListener('pause', () => {
		// Our own pauses come after `wanted` was taken back; a quick resume has unpaused it again.
		if (wanted && element.paused && !element.ended) {
			stopWatching();
			enter('taken');
		}
	});
	element.addEventListener('play', () => {
		// Started from outside the page while the session is paused: sound without a session would lie.
		if (track && !wanted && unlocked) element.pause();
	});
	element.addEventListener('ended', () => {
		const over = plan.cues.every(({ atMs }) => atMs <= clock.positionMs());
		// Cut off by the browser: what is left is sounded by something else.
		if (wanted && !over) return fail();
		// Whoever listens still finds the clock past the end of the session.
		enter('closed');
		release();
	});
	element.addEventListener('error', () => {
		// Taking the source away is an error to some browsers.
		if (track) fail();
	});

	// Safari forgets a place it was sent to before it knew the length.
	element.addEventListener('loadedmetadata', () => {
		if (track && Math.abs(element.currentTime - sentTo) > FORGOTTEN_SECONDS)
			element.currentTime = sentTo;
	});

	function sendTo(seconds: number): void {
		sentTo = seconds;
		if (element.currentTime !== seconds) element.currentTime = seconds;
	}

	/** Refused or broken: the session goes on with something else. */
	function fail(): void {
		const told = current !== 'missing';
		release();
		if (told) enter('missing');
	}

	function load({ key, blob }: MadeTrack): void {
		const old = track;
		sentTo = 0;
		track = { key, url: env.toUrl(blob) };
		element.preload = 'auto';
		element.src = track.url;
		if (old) env.revoke(old.url);
	}

	function makeTrack(): MadeTrack | null {
		const whole = { ...plan, ...how() };
		return track?.key === maker.keyOf(whole) ? null : maker.make(whole);
	}

	/** Too large for the memory there is, say: something else sounds. @returns whether the track of the plan is there. */
	function loadTrack(): boolean {
		try {
			const next = makeTrack();
			if (next) load(next);
			return true;
		} catch {
			fail();
			return false;
		}
	}

	function play(): void {
		takeSession();
		startByMs = nowMs() + START_LIMIT_MS;
		const mine = track;
		try {
			element.play().catch((reason: unknown) => {
				// A newer source or a pause calls a play off; that is no refusal.
				const calledOff = reason instanceof DOMException && reason.name === 'AbortError';
				if (!calledOff && track === mine && wanted) fail();
			});
		} catch {
			// Thrown instead of rejected, by old Safari.
			fail();
		}
		lastSeconds = element.currentTime;
		watch();
	}

	/** Plays on a locked iPhone, and with its silent switch on. Only before `play()`. */
	function takeSession(): void {
		if (!env.session || typeBefore !== null) return;
		typeBefore = env.session.type;
		env.session.type = 'playback';
	}

	function giveSessionBack(): void {
		if (env.session && typeBefore !== null) env.session.type = typeBefore;
		typeBefore = null;
	}

	function watch(): void {
		stopWatching();
		stillChecks = 0;
		stopWatching = env.after(START_POLL_MS, look);
	}

	/** The watchdog: only a track that was seen to move is playing. */
	function look(): void {
		stopWatching();
		if (!wanted || current === 'taken') return;
		const moved = element.currentTime !== lastSeconds && !element.seeking;
		lastSeconds = element.currentTime;
		if (moved) {
			stillChecks = 0;
			enter('running');
		} else if (current === 'running' && ++stillChecks >= STILL_CHECKS) {
			enter('interrupted');
		} else if (current !== 'running' && current !== 'interrupted' && nowMs() > startByMs) {
			return fail();
		}
		// A listener may have closed it.
		if (!wanted) return;
		stopWatching = env.after(current === 'running' ? WATCH_MS : START_POLL_MS, look);
	}

	/** Everything is given back: the file, its address, the sounds, and the sound session. */
	function release(): void {
		callOffRebuild();
		stopWatching();
		wanted = false;
		unlocked = false;
		clock.rest();
		if (track) {
			const { url } = track;
			track = null;
			element.pause();
			element.removeAttribute('src');
			element.load();
			env.revoke(url);
		}
		maker.forget();
		giveSessionBack();
	}

	/** The same plan at another loudness is another track: loudness is baked in, since iOS fixes an element's volume. */
	function rebuildSoon(): void {
		callOffRebuild();
		if (!track) return;
		callOffRebuild = env.after(REBUILD_AFTER_MS, () => {
			const before = track;
			const positionMs = clock.positionMs();
			const atMs = clock.readMs();
			if (!loadTrack() || track === before) return;
			sendTo(rules.trackSeconds(positionMs));
			if (!wanted) return;
			clock.follow(positionMs, atMs);
			play();
		});
	}

	return {
		prepare(cues, lines) {
			if (unlocked) return;
			const mine = (plan = { cues, lines });
			maker.prepare({ ...mine, ...how() }).then(
				() => {
					if (unlocked || plan !== mine) return;
					const next = makeTrack();
					if (next) load(next);
				},
				// The Start tap tries again, and says what follows from it.
				() => {}
			);
		},
		// The Start tap itself is soon enough: nothing has to be opened.
		open() {},
		renew() {
			if (current === 'missing') enter('off');
		},
		unlock() {
			if (current === 'missing' || unlocked) return;
			unlocked = true;
			begun = false;
			clock.rest();
			enter('off');
		},
		clockMs: () => (unlocked ? clock.readMs() : null),
		// `currentTime` is what is heard, not what is handed over.
		latencyMs: () => 0,
		schedule(cues, positionMs, atClockMs, lines = []) {
			if (!unlocked) return;
			plan = { cues, lines };
			const before = track;
			const offMs = clock.positionMs() + atClockMs - clock.readMs() - positionMs;
			if (!loadTrack()) return;
			if (track === before && wanted && !element.paused && Math.abs(offMs) <= NEAR_MS) return;
			// The answer to the Start tap lies before the session's first moment.
			sendTo(!begun && positionMs < BEGINNING_MS ? 0 : rules.trackSeconds(positionMs));
			clock.follow(positionMs, atClockMs);
			begun = true;
			wanted = true;
			if (current !== 'off' && current !== 'running') enter('off');
			play();
		},
		cancel() {
			stopWatching();
			clock.rest();
			wanted = false;
			if (track) element.pause();
		},
		playNow(sound, line) {
			if (current !== 'missing') answer.play(maker.single(sound, line, how()));
		},
		setVolume(next) {
			if (next === volume) return;
			volume = next;
			rebuildSoon();
		},
		setMuted(next) {
			if (next === muted) return;
			muted = next;
			rebuildSoon();
		},
		setSounds(next) {
			if (next === set) return;
			set = next;
			rebuildSoon();
		},
		state: () => current,
		onStateChange(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		async recover() {
			if (current !== 'interrupted' || !wanted) return current;
			// A seek to where it stands makes a stuck decoder begin anew.
			sendTo(rules.trackSeconds(clock.positionMs()));
			play();
			await new Promise<void>((done) => env.after(RECOVER_WAIT_MS, done));
			return current;
		},
		close() {
			release();
			if (current !== 'missing') enter('closed');
			return Promise.resolve();
		}
	};
}

/** No `<audio>` here. */
function withoutElement(): Pocket {
	return {
		prepare() {},
		open() {},
		renew() {},
		unlock() {},
		clockMs: () => null,
		latencyMs: () => 0,
		schedule() {},
		cancel() {},
		playNow() {},
		setVolume() {},
		setMuted() {},
		setSounds() {},
		state: () => 'missing',
		onStateChange: () => () => {},
		recover: () => Promise.resolve('missing'),
		close: () => Promise.resolve()
	};
}
