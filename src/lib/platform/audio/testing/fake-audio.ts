import type { AudioEnv } from '../audio-host';

type Behaviour = {
	/** Time from `resume` to running, milliseconds; null never starts. */
	startMs: number | null;
	/** What `resume` does, besides. */
	resume: 'settle' | 'hang' | 'reject' | 'throw';
	/** Whether the class can be made at all. */
	construct: 'ok' | 'throw';
	/** Says "running", but the clock stands still, as Safari does after a call. */
	frozen: boolean;
};

export type FakeSource = {
	readonly context: FakeContext;
	buffer: { length: number } | null;
	loop: boolean;
	onended: (() => void) | null;
	startedAt: number | null;
	stoppedAt: number | null;
	target: FakeGain | FakeContext['destination'] | null;
};

/** A machine with a sound card and a clock, moved by hand. */
export class FakeMachine {
	nowMs = 0;
	readonly behaviour: Behaviour = {
		startMs: 20,
		resume: 'settle',
		construct: 'ok',
		frozen: false
	};
	readonly contexts: FakeContext[] = [];
	readonly idle: (() => void)[] = [];
	devicesListed = 0;
	/** Whether the page was touched. */
	touched = false;
	#timers: { readonly id: number; readonly atMs: number; readonly run: () => void }[] = [];
	#ids = 0;

	readonly env: AudioEnv;

	constructor() {
		const makeContext = () => {
			if (this.behaviour.construct === 'throw') throw new DOMException('no', 'NotSupportedError');
			const context = new FakeContext(this);
			this.contexts.push(context);
			return context;
		};
		this.env = {
			AudioContext: function AudioContext() {
				return makeContext();
			} as unknown as NonNullable<AudioEnv['AudioContext']>,
			nowMs: () => this.nowMs,
			after: (ms, run) => this.after(ms, run),
			whenIdle: (run) => this.idle.push(run),
			mayStart: () => this.touched,
			listDevices: () => {
				this.devicesListed++;
				return Promise.resolve([]);
			}
		};
	}

	get context(): FakeContext {
		const context = this.contexts.at(-1);
		if (!context) throw new Error('No context was made.');
		return context;
	}

	after(ms: number, run: () => void): () => void {
		const id = ++this.#ids;
		this.#timers.push({ id, atMs: this.nowMs + ms, run });
		return () => {
			this.#timers = this.#timers.filter((timer) => timer.id !== id);
		};
	}

	/** Lets time pass, with timers in their order. */
	run(ms: number): void {
		const untilMs = this.nowMs + ms;
		for (;;) {
			const next = this.#timers
				.filter(({ atMs }) => atMs <= untilMs)
				.sort((a, b) => a.atMs - b.atMs || a.id - b.id)[0];
			if (!next) break;
			this.#timers = this.#timers.filter(({ id }) => id !== next.id);
			this.nowMs = Math.max(this.nowMs, next.atMs);
			next.run();
		}
		this.nowMs = untilMs;
	}

	/** Lets time pass with promises settling in between. */
	async runAsync(ms: number): Promise<void> {
		const untilMs = this.nowMs + ms;
		while (this.nowMs < untilMs) {
			for (let i = 0; i < 5; i++) await Promise.resolve();
			this.run(Math.min(5, untilMs - this.nowMs));
		}
		for (let i = 0; i < 5; i++) await Promise.resolve();
	}
}

export class FakeGain {
	readonly gain = {
		value: 1,
		events: [] as (readonly [string, number, number])[],
		setValueAtTime: (value: number, at: number) => {
			this.gain.events.push(['set', value, at]);
		},
		linearRampToValueAtTime: (value: number, at: number) => {
			this.gain.events.push(['ramp', value, at]);
		},
		setTargetAtTime: (value: number, at: number) => {
			this.gain.value = value;
			this.gain.events.push(['target', value, at]);
		}
	};

	/** What it was connected to last. */
	target: unknown = null;

	connect<T>(target: T): T {
		this.target = target;
		return target;
	}
}

export class FakeContext {
	state: AudioContextState = 'suspended';
	onstatechange: (() => void) | null = null;
	readonly destination = { name: 'destination' };
	readonly sources: FakeSource[] = [];
	readonly gains: FakeGain[] = [];
	baseLatency = 0.01;
	outputLatency = 0.03;
	closed = false;
	#heldSeconds = 0;
	#runningSinceMs: number | null = null;

	constructor(readonly machine: FakeMachine) {}

	get currentTime(): number {
		if (this.#runningSinceMs === null) return this.#heldSeconds;
		return this.#heldSeconds + (this.machine.nowMs - this.#runningSinceMs) / 1000;
	}

	resume(): Promise<void> {
		const { resume, startMs } = this.machine.behaviour;
		if (resume === 'throw') throw new Error('resume is broken');
		if (resume === 'reject') return Promise.reject(new DOMException('no', 'InvalidStateError'));
		if (startMs !== null && this.state !== 'running') {
			this.machine.after(startMs, () => {
				this.become('running');
			});
		}
		return resume === 'hang' ? new Promise(() => undefined) : Promise.resolve();
	}

	/** What the system does to a context, with its event. */
	become(state: AudioContextState): void {
		if (this.closed || state === this.state) return;
		this.#heldSeconds = this.currentTime;
		const moves = state === 'running' && !this.machine.behaviour.frozen;
		this.#runningSinceMs = moves ? this.machine.nowMs : null;
		this.state = state;
		this.onstatechange?.();
	}

	/** The clock stops while the state still says "running". */
	stall(): void {
		this.#heldSeconds = this.currentTime;
		this.#runningSinceMs = null;
	}

	close(): Promise<void> {
		this.become('closed');
		this.closed = true;
		return Promise.resolve();
	}

	createGain(): FakeGain {
		const gain = new FakeGain();
		this.gains.push(gain);
		return gain;
	}

	createWaveShaper() {
		return { curve: null, connect: <T>(target: T) => target };
	}

	createBuffer(_channels: number, length: number, sampleRate: number) {
		return { length, sampleRate, duration: length / sampleRate, copyToChannel: () => undefined };
	}

	createBufferSource() {
		const source: FakeSource = {
			context: this,
			buffer: null,
			loop: false,
			onended: null,
			startedAt: null,
			stoppedAt: null,
			target: null
		};
		this.sources.push(source);
		return Object.assign(source, {
			connect: (target: FakeGain) => {
				source.target = target;
			},
			disconnect: () => {
				source.target = null;
			},
			start: (at = 0) => {
				// A start in the past is a start now.
				source.startedAt = Math.max(at, this.currentTime);
			},
			stop: (at = 0) => {
				source.stoppedAt = Math.max(at, this.currentTime);
			}
		});
	}

	/** The looped ground. */
	get beds(): FakeSource[] {
		return this.sources.filter(({ loop, stoppedAt }) => loop && stoppedAt === null);
	}

	/** What recurs for a while, seconds. */
	get loops(): { from: number; to: number }[] {
		return this.sources
			.filter(({ loop, stoppedAt }) => loop && stoppedAt !== null)
			.map(({ startedAt, stoppedAt }) => ({ from: startedAt ?? NaN, to: stoppedAt ?? NaN }))
			.filter(({ from, to }) => to > from);
	}

	/** When the sounds of this length (samples) were to start, seconds, but for those stopped before. */
	starts(length?: number): number[] {
		return this.sources
			.filter(
				({ loop, startedAt, stoppedAt }) => !loop && (stoppedAt ?? Infinity) > (startedAt ?? 0)
			)
			.filter(({ buffer }) => length === undefined || buffer?.length === length)
			.map(({ startedAt }) => startedAt ?? NaN);
	}

	/** Those whose time has come. */
	heard(length?: number): number[] {
		return this.starts(length).filter((at) => at < this.currentTime);
	}
}
