import type { Beat, BeatKind } from '$lib/core/cues/types';
import { createAudioGraph } from './audio-graph';
import type { AudioGraph } from './audio-graph';
import { browserAudio, createAudioHost } from './audio-host';
import type { AudioEnv, AudioState } from './audio-host';
import type { VoiceLine } from '../voice/voice-line';
import { beatLoops } from './beat-loops';
import { gainOf } from './loudness';
import { outputLatencyMs } from './output-latency';
import { createSoundBank } from './sound-bank';
import type { SoundKind, SoundSet } from './sounds';

export type { AudioEnv, AudioState } from './audio-host';

/** A sound at an offset from the start of the session, milliseconds. */
export type SoundCue = { readonly id: string; readonly atMs: number } & (
	| { readonly sound: SoundKind; readonly beat?: undefined }
	/** Keeps the tempo: softer than any cue. */
	| { readonly sound: BeatKind; readonly beat: Beat }
);

/** A line spoken from an offset from the start of the session on, milliseconds. */
export type LineCue = { readonly id: string; readonly line: VoiceLine; readonly atMs: number };

/**
 * The `with-music` engine: mixes with the user's music, and hands every remaining cue to the audio hardware
 * at once, so neither a busy main thread nor a hidden page can delay one. Nothing here throws.
 */
export interface CuePlayer {
	/**
	 * Renders the sounds in idle time and wakes the browser's audio process, so that the Start tap is quick: in
	 * Chromium that takes the tap from 50–200 ms to 5 ms. Optional; call it when a page with a Start button opens.
	 */
	prepare(): void;
	/**
	 * Opens the hardware ahead of the Start tap, with nothing but the bed, where the page was touched before; elsewhere it
	 * does nothing. Opening takes some 40 ms, which the first sound then does not wait for. `close` lets it go.
	 */
	open(): void;
	/**
	 * Call synchronously inside the Start tap: makes or resumes the context, starts the bed (which also wakes a
	 * Bluetooth headset before the first cue) and plays `started` at once.
	 */
	unlock(): void;
	/**
	 * The clock of the sound hardware in milliseconds, or null while it does not advance. Monotonic, also across
	 * contexts: it stands still while interrupted. A number whenever `state` is `running`, but for a stall of which
	 * no event has told yet.
	 */
	clockMs(): number | null;
	/** How much later than the clock says a sound is heard at this moment, milliseconds. See `outputLatencyMs`. */
	latencyMs(): number;
	/**
	 * Replaces everything scheduled. Session position `positionMs` is at `atClockMs`; every cue at or after it is
	 * handed to the hardware, earlier ones are dropped. A cue that would be more than 250 ms late is dropped too.
	 * A sound that has begun rings out; call `cancel` first to cut it. Beats begin anew with the next one.
	 * @param lines what is spoken with them, by the same rules. They must not overlap. A line that has begun goes on where
	 * the new plan has it at the same moment, and is faded out elsewhere: after a skip it would speak of another step.
	 */
	schedule(
		cues: readonly SoundCue[],
		positionMs: number,
		atClockMs: number,
		lines?: readonly LineCue[]
	): void;
	/** Drops all scheduled cues and fades out what sounds and speaks, in 18 ms. Sounds of `playNow` go on. */
	cancel(): void;
	/**
	 * Sounds one thing now (sharp pain, a volume preview), in place of the one before. Silent unless running.
	 * @param line spoken after it, in place of any other: until the next `schedule`, `cancel` or `playNow` with a line.
	 */
	playNow(sound: SoundKind, line?: VoiceLine): void;
	/** Loudness 0–1, where half sounds half as loud. */
	setVolume(volume: number): void;
	/** Silences the sounds. The voice, the bed and the clock go on. */
	setMuted(muted: boolean): void;
	/** Which sounds are used from the next `unlock`, `schedule` or `playNow` on. Beats have one set. */
	setSounds(set: SoundSet): void;
	state(): AudioState;
	/** @returns a function that stops listening. */
	onStateChange(listener: (state: AudioState) => void): () => void;
	/**
	 * Resumes an interrupted context or, if it does not start within 400 ms, makes a new one and hands over what was
	 * still to come. Call it inside a tap where possible. Resolves to the state reached.
	 */
	recover(): Promise<AudioState>;
	/**
	 * The latest session offset, milliseconds, whose cue came due while the clock ran, since the last `schedule`;
	 * null if none did. After a freeze this is the last cue the user can have heard.
	 */
	soundedThrough(): number | null;
	/** Lets the hardware go, and forgets the plan. `unlock` opens it again. */
	close(): Promise<void>;
}

/** A cue later than this is worse than none: its moment has passed. */
const LATEST_MS = 250;

/** A line after an answer to a tap: its notes come first, milliseconds. */
const LINE_AFTER_TAP_MS = 600;
/** Two clock readings of one moment differ by less than this, milliseconds. */
const SAME_MOMENT_MS = 30;

type Laid<Cue> = Cue & { readonly dueMs: number };

/** Makes the player. No context is made before `unlock`, which would print a warning. */
export function createCuePlayer(env: AudioEnv = browserAudio()): CuePlayer {
	const bank = createSoundBank(env.whenIdle);
	const host = createAudioHost(env, (context) =>
		createAudioGraph(context, { gain: gain(), muted }, bank.get('bed', context))
	);
	const { clock } = host;
	let laid: readonly Laid<SoundCue>[] = [];
	let laidLines: readonly Laid<LineCue>[] = [];
	const spoken = new WeakMap<VoiceLine, AudioBuffer>();
	let volume = 1;
	let muted = false;
	let set: SoundSet = 'usual';

	function gain(): number {
		return gainOf(volume);
	}

	function lay(
		graph: AudioGraph,
		cues: readonly Laid<SoundCue>[],
		lines: readonly Laid<LineCue>[]
	): void {
		const beats = [];
		for (const cue of cues) {
			if (cue.beat) beats.push(cue);
			else {
				const buffer = bank.get(cue.sound, graph.context, set);
				graph.play('cues', buffer, clock.toContextSeconds(cue.dueMs));
			}
		}
		// A loop that began late would stay late.
		const nowMs = clock.readMs();
		for (const { sound, beat, dueMs, times } of beatLoops(beats.filter((b) => b.dueMs >= nowMs))) {
			const buffer = bank.beat(sound, beat, graph.context);
			graph.play('beats', buffer, clock.toContextSeconds(dueMs), times);
		}
		for (const { line, dueMs } of lines) {
			graph.play('voice', bufferOf(line, graph.context), clock.toContextSeconds(dueMs));
		}
	}

	function bufferOf(line: VoiceLine, context: BaseAudioContext): AudioBuffer {
		const ready = spoken.get(line);
		if (ready) return ready;
		const buffer = context.createBuffer(1, line.samples.length, line.sampleRate);
		buffer.copyToChannel(line.samples, 0);
		spoken.set(line, buffer);
		return buffer;
	}

	/** What is still to come or so little late that it is better than none, with its time. */
	function due<Cue extends { readonly atMs: number }>(
		cues: readonly Cue[],
		positionMs: number,
		atClockMs: number
	): readonly Laid<Cue>[] {
		const earliestMs = clock.readMs() - LATEST_MS;
		return cues
			.filter(({ atMs }) => atMs >= positionMs)
			.map((cue) => ({ ...cue, dueMs: atClockMs + cue.atMs - positionMs }))
			.filter(({ dueMs }) => dueMs >= earliestMs);
	}

	/** Whether the line that sounds now belongs to this plan at this very moment. */
	function goesOn(lines: readonly LineCue[], positionMs: number, atClockMs: number): boolean {
		const nowMs = clock.readMs();
		const underWay = laidLines.findLast(({ dueMs }) => dueMs < nowMs);
		return lines.some(
			({ id, atMs }) =>
				id === underWay?.id &&
				Math.abs(atClockMs + atMs - positionMs - underWay.dueMs) < SAME_MOMENT_MS
		);
	}

	function layRest(graph: AudioGraph): void {
		const nowMs = clock.readMs();
		lay(
			graph,
			laid.filter(({ dueMs }) => dueMs >= nowMs),
			laidLines.filter(({ dueMs }) => dueMs >= nowMs)
		);
	}

	function tap(graph: AudioGraph, sound: SoundKind): void {
		graph.hush('taps');
		graph.play('taps', bank.get(sound, graph.context, set), graph.context.currentTime);
	}

	return {
		prepare() {
			host.warmUp();
			bank.prepare();
		},
		open() {
			if (host.graph() === null && env.mayStart() && host.open()) host.resume();
		},
		unlock() {
			const fresh = host.graph() === null;
			const graph = host.open();
			if (!graph) return;
			tap(graph, 'started');
			if (host.state() !== 'running' || fresh) host.resume();
			if (fresh) layRest(graph);
		},
		clockMs: () => (host.state() === 'running' && clock.advancing() ? clock.readMs() : null),
		latencyMs() {
			const context = host.graph()?.context;
			return context ? outputLatencyMs(context, env.nowMs) : 0;
		},
		schedule(cues, positionMs, atClockMs, lines = []) {
			const keepLine = goesOn(lines, positionMs, atClockMs);
			const nowMs = clock.readMs();
			const begun = keepLine ? laidLines.filter(({ dueMs }) => dueMs < nowMs).slice(-1) : [];
			const ahead = due(lines, positionMs, atClockMs).filter(({ id }) => id !== begun[0]?.id);
			laid = due(cues, positionMs, atClockMs);
			laidLines = [...begun, ...ahead];
			const graph = host.graph();
			if (!graph) return;
			graph.drop('cues');
			graph.hush('beats');
			if (keepLine) graph.drop('voice');
			else graph.hush('voice');
			lay(graph, laid, ahead);
		},
		cancel() {
			const nowMs = clock.readMs();
			laid = laid.filter(({ dueMs }) => dueMs < nowMs);
			laidLines = [];
			host.graph()?.hush('cues');
			host.graph()?.hush('beats');
			host.graph()?.hush('voice');
		},
		playNow(sound, line) {
			const graph = host.graph();
			if (!graph || host.state() !== 'running') return;
			tap(graph, sound);
			if (!line) return;
			graph.hush('voice');
			const atSeconds = graph.context.currentTime + LINE_AFTER_TAP_MS / 1000;
			graph.play('voice', bufferOf(line, graph.context), atSeconds);
		},
		setVolume(next) {
			volume = next;
			host.graph()?.setGain(gain());
		},
		setMuted(next) {
			muted = next;
			host.graph()?.setMuted(muted);
		},
		setSounds(next) {
			set = next;
			bank.prepare(set);
		},
		state: host.state,
		onStateChange: host.onStateChange,
		recover: () => host.recover(layRest),
		soundedThrough() {
			const nowMs = clock.readMs();
			return laid.reduce<number | null>(
				(latest, { dueMs, atMs }) => (dueMs < nowMs ? Math.max(latest ?? atMs, atMs) : latest),
				null
			);
		},
		async close() {
			laid = [];
			bank.forgetBeats();
			laidLines = [];
			await host.close();
		}
	};
}
