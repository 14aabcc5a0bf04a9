import type { AudioClock } from './audio-clock';
import { createAudioClock } from './audio-clock';
import type { AudioGraph } from './audio-graph';

/**
 * - `off`: not unlocked yet, or the first start is under way.
 * - `running`: the hardware takes sound, and its clock advances.
 * - `interrupted`: a call, another app, or no device. Try to recover, best inside a tap.
 * - `taken`: somebody paused it from outside the page. Not to be fought over.
 * - `missing`: no Web Audio here, or it refused to be made. Opening may be tried again.
 */
export type AudioState = 'off' | 'running' | 'interrupted' | 'taken' | 'closed' | 'missing';

/** What sound needs of the browser. */
export type AudioEnv = {
	readonly AudioContext: (new (options?: AudioContextOptions) => AudioContext) | undefined;
	/** A monotonic clock, milliseconds. */
	readonly nowMs: () => number;
	/** Runs something later. @returns a function that calls it off. */
	readonly after: (ms: number, run: () => void) => () => void;
	readonly whenIdle: (run: () => void) => void;
	/** Whether the page was touched, so that sound may begin without a tap of its own, and without a warning. */
	readonly mayStart: () => boolean;
	/** Lists the sound devices, without asking for permission. Chromium starts its audio process for it. */
	readonly listDevices: (() => Promise<unknown>) | undefined;
};

/** Keeps an AudioContext alive through refusals, interruptions and stalls, and says how it is. */
export type AudioHost = {
	readonly clock: AudioClock;
	/** Gets the browser ready to make a context, so that the Start tap need not wait for it. */
	warmUp(): void;
	graph(): AudioGraph | null;
	state(): AudioState;
	onStateChange(listener: (state: AudioState) => void): () => void;
	/** Makes a context if there is none. Null if that is refused. */
	open(): AudioGraph | null;
	/** Asks the context to run; the state tells whether it does. */
	resume(): void;
	/** @param hand gives a new context what was still to come. */
	recover(hand: (graph: AudioGraph) => void): Promise<AudioState>;
	close(): Promise<void>;
};

/** `resume()` of an interrupted context may never settle on iOS. */
const RESUME_LIMIT_MS = 400;
/** Opening a Bluetooth device takes a second. */
const START_LIMIT_MS = 1500;
/** Safari resolves `resume()` before its clock moves, so a start is watched for. */
const START_POLL_MS = 10;
/** How often a running context is checked for a stall that no event tells of. */
const WATCH_MS = 1000;
/** Longer than a fade, so that closing does not cut it. */
const CLOSE_AFTER_MS = 30;

/** The real browser. */
export function browserAudio(): AudioEnv {
	const nav:
		{ readonly mediaDevices?: MediaDevices; readonly userActivation?: UserActivation } | undefined =
		globalThis.navigator;
	const devices = nav?.mediaDevices;
	return {
		AudioContext: globalThis.AudioContext,
		nowMs: () => performance.now(),
		after: (ms, run) => {
			const timer = setTimeout(run, ms);
			return () => {
				clearTimeout(timer);
			};
		},
		whenIdle: (run) => {
			// Safari has no idle callback.
			if (typeof requestIdleCallback === 'function') requestIdleCallback(run);
			else setTimeout(run, 1);
		},
		// Unknown where the browser does not tell: then only a tap may.
		mayStart: () => nav?.userActivation?.hasBeenActive ?? false,
		// Absent on an insecure page.
		listDevices: devices ? () => devices.enumerateDevices() : undefined
	};
}

/** @param build makes the nodes of a new context. */
export function createAudioHost(
	env: AudioEnv,
	build: (context: AudioContext) => AudioGraph
): AudioHost {
	const clock = createAudioClock(env.nowMs);
	const listeners = new Set<(state: AudioState) => void>();
	let current: AudioState = env.AudioContext ? 'off' : 'missing';
	let graph: AudioGraph | null = null;
	let startByMs = 0;
	let stopWatching = () => {};
	let recovering: Promise<AudioState> | null = null;

	function enter(next: AudioState): void {
		if (next === current) return;
		current = next;
		for (const listener of [...listeners]) listener(next);
	}

	function open(): AudioGraph | null {
		if (graph || !env.AudioContext) return graph;
		try {
			// Cues are scheduled ahead and do not mind latency; the answers to taps do. Against "balanced" they come 6 ms
			// sooner on a computer, for the same processor time.
			const context = new env.AudioContext({ latencyHint: 'interactive' });
			graph = build(context);
			clock.follow(context);
			context.onstatechange = () => {
				if (graph?.context !== context) return;
				if (context.state === 'running' && current !== 'running') expectStart();
				else look();
			};
		} catch {
			// No device, or too many contexts: the session goes on without sound.
			enter('missing');
		}
		return graph;
	}

	function resume(): void {
		expectStart();
		try {
			// A refusal shows as a clock that does not start, like every other failure.
			graph?.context.resume().catch(() => undefined);
		} catch {
			// Thrown instead of rejected, by old Safari.
		}
	}

	function expectStart(): void {
		clock.expectStart();
		startByMs = env.nowMs() + START_LIMIT_MS;
		look();
	}

	/** Derives the state from the clock, now and again later. */
	function look(): void {
		stopWatching();
		if (!graph) return;
		const starting = current !== 'running' && env.nowMs() < startByMs;
		if (clock.advancing()) {
			enter('running');
		} else if (!starting) {
			clock.expectStart();
			enter('interrupted');
		}
		// A listener may have closed it.
		if (!graph) return;
		stopWatching = env.after(starting && current !== 'running' ? START_POLL_MS : WATCH_MS, look);
	}

	async function attemptRecovery(hand: (graph: AudioGraph) => void): Promise<AudioState> {
		const broken = graph;
		if (!broken || (current === 'running' && clock.advancing())) return current;
		enter('interrupted');
		resume();
		if ((await starts(RESUME_LIMIT_MS)) || graph !== broken) return current;
		graph = null;
		void quietly(broken.context.close());
		const opened = open();
		if (!opened) return current;
		hand(opened);
		resume();
		await starts(START_LIMIT_MS);
		return current;
	}

	/** Whether it runs within so long. Only a moving clock counts: Safari says "running" while frozen. */
	async function starts(limitMs: number): Promise<boolean> {
		const byMs = env.nowMs() + limitMs;
		while (graph && current !== 'running' && env.nowMs() < byMs) await wait(START_POLL_MS);
		return current === 'running';
	}

	function wait(ms: number): Promise<void> {
		return new Promise((resolve) => env.after(ms, resolve));
	}

	return {
		clock,
		warmUp() {
			try {
				env.listDevices?.().catch(() => undefined);
			} catch {
				// Forbidden by policy: the Start tap takes longer, that is all.
			}
		},
		graph: () => graph,
		state: () => current,
		onStateChange(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		open,
		resume,
		recover(hand) {
			recovering ??= attemptRecovery(hand).finally(() => {
				recovering = null;
			});
			return recovering;
		},
		async close() {
			const closing = graph;
			if (!closing) return;
			closing.hush('cues');
			closing.hush('beats');
			closing.hush('taps');
			closing.hush('voice');
			graph = null;
			stopWatching();
			enter('closed');
			await wait(CLOSE_AFTER_MS);
			await quietly(closing.context.close());
		}
	};
}

/** Waits for the end of a context that is being thrown away: its failure changes nothing. */
async function quietly(work: Promise<void>): Promise<void> {
	await work.catch(() => undefined);
}
