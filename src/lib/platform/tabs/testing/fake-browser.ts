import type { Locks } from '../page-lock';

type Waiting = { mode: LockMode; run: () => void };
type Listener = (event: Event) => void;

/** The locks and channels that the tabs of one browser share. */
export class FakeBrowser {
	#holder: { fail: (why: unknown) => void } | null = null;
	#waiting: Waiting[] = [];
	readonly #ends = new Map<object, Listener>();

	readonly locks: Locks = {
		request: (_name: string, options: LockOptions, hold: LockGrantedCallback<unknown>) =>
			this.#request(options, hold)
	} as unknown as Locks;

	readonly channel = () => {
		const end = {
			postMessage: (data: unknown) => {
				for (const [other, listener] of this.#ends)
					if (other !== end) listener(new MessageEvent('message', { data: structuredClone(data) }));
			},
			addEventListener: (_type: string, listener: unknown) =>
				void this.#ends.set(end, listener as Listener)
		};
		return end;
	};

	#request(options: LockOptions, hold: LockGrantedCallback<unknown>): Promise<unknown> {
		const { ifAvailable, steal, mode = 'exclusive', signal } = options;
		if (steal) {
			this.#holder?.fail(new DOMException('stolen', 'AbortError'));
			this.#holder = null;
		}
		if (!this.#holder) return this.#grant(mode, hold);
		if (ifAvailable) return Promise.resolve(hold(null));
		return new Promise((done, fail) => {
			const waiting = { mode, run: () => void this.#grant(mode, hold).then(done, fail) };
			this.#waiting.push(waiting);
			signal?.addEventListener('abort', () => {
				this.#waiting = this.#waiting.filter((w) => w !== waiting);
				fail(new DOMException('aborted', 'AbortError'));
			});
		});
	}

	#grant(mode: LockMode, hold: LockGrantedCallback<unknown>): Promise<unknown> {
		return new Promise((done, fail) => {
			const holder = { fail };
			if (mode === 'exclusive') this.#holder = holder;
			void Promise.resolve(hold({ name: 'player', mode })).then((value) => {
				if (this.#holder === holder) this.#holder = null;
				done(value);
				const next = this.#holder ? undefined : this.#waiting.shift();
				next?.run();
			}, fail);
		});
	}
}
