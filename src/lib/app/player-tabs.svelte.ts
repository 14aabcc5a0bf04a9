import type { PageLock } from '$lib/platform/tabs/page-lock';
import type { TabChannel } from '$lib/platform/tabs/tab-channel';
import { browserTimers, type Timers } from './timers';

/** What another tab shows of the session it plays. */
export type OtherPlayer = {
	readonly title: string;
	/** "Step 2 of 8". */
	readonly step: string;
	/** "Left: roll, front of thigh". */
	readonly what: string;
	readonly state: 'running' | 'paused' | 'hurting';
	/** Left of the phase, milliseconds, at this wall-clock time. */
	readonly leftMs: number;
	readonly atWallMs: number;
};

/** What the tabs say to each other. The version keeps an older app in another tab from being misread. */
type Message =
	| { readonly version: 1; readonly kind: 'ask' | 'gone' | 'take-over' | 'sharp-pain' }
	| { readonly version: 1; readonly kind: 'state'; readonly player: OtherPlayer };

/** What this tab does for the others. */
export type TabDeps = {
	readonly lock: PageLock;
	readonly channel: TabChannel;
	/** The session of this tab, or `null` when none is under way. */
	readonly shown: () => OtherPlayer | null;
	/** Stops the session of this tab and keeps it, so that another tab can go on with it. */
	readonly yield: () => Promise<void>;
	/** The user pressed Sharp pain in another tab. */
	readonly hurt: () => void;
	/** No other tab plays any more. */
	readonly freed: () => void;
	readonly timers?: Timers;
};

/** A tab that is alive answers at once; one that the browser has stopped never does, milliseconds. */
const ANSWER_MS = 1500;

/** A tab that is only being reloaded has first claim to its own session, milliseconds. */
const RELOAD_MS = 3000;

/**
 * One player over all tabs: the one that has a session under way holds a lock, and tells the others how it goes. They
 * show it, and can take it over.
 */
export class PlayerTabs {
	readonly #deps: TabDeps;
	readonly #timers: Timers;
	#elsewhere = $state.raw(false);
	#other = $state.raw<OtherPlayer | null>(null);
	#waiting: AbortController | null = null;

	constructor(deps: TabDeps) {
		this.#deps = deps;
		this.#timers = deps.timers ?? browserTimers;
		deps.channel.onMessage((message) => this.#hear(message));
		deps.lock.onStolen(() => void this.#lose());
	}

	/** Whether another tab has the session. */
	get elsewhere(): boolean {
		return this.#elsewhere;
	}

	/** What that tab shows; `null` until it has said so. */
	get other(): OtherPlayer | null {
		return this.#other;
	}

	/** Makes this tab the one that plays. @returns false when another one is. */
	async claim(): Promise<boolean> {
		if (await this.#deps.lock.take()) {
			this.#here();
			return true;
		}
		this.#watch();
		return false;
	}

	/** Whether this tab may play, without asking. */
	get mine(): boolean {
		return this.#deps.lock.held();
	}

	/** Tells the others how the session goes. */
	tell(): void {
		const player = this.#deps.shown();
		if (player && this.#deps.lock.held()) this.#send({ version: 1, kind: 'state', player });
	}

	/** Nothing is under way here any more. */
	release(): void {
		if (!this.#deps.lock.held()) return;
		this.#deps.lock.release();
		this.#send({ version: 1, kind: 'gone' });
	}

	/** Stops the session of the other tab: its sharp-pain conversation begins there. */
	stopOther(): void {
		this.#send({ version: 1, kind: 'sharp-pain' });
	}

	/** Takes the session from the other tab, which pauses and keeps it. @returns whether it can be restored here now. */
	async takeOver(): Promise<boolean> {
		this.#waiting?.abort();
		const wait = new AbortController();
		this.#waiting = wait;
		const late = this.#timers.set(() => wait.abort(), ANSWER_MS);
		this.#send({ version: 1, kind: 'take-over' });
		await this.#deps.lock.untilFree(wait.signal);
		this.#timers.clear(late);
		const taken = (await this.#deps.lock.take()) || (await this.#deps.lock.steal());
		if (taken) this.#here();
		else this.#watch();
		return taken;
	}

	#here(): void {
		this.#waiting?.abort();
		this.#waiting = null;
		this.#elsewhere = false;
		this.#other = null;
	}

	/** Another tab has it: asks how it goes there, and waits until it is done. */
	#watch(): void {
		this.#elsewhere = true;
		this.#send({ version: 1, kind: 'ask' });
		this.#waiting?.abort();
		const wait = new AbortController();
		this.#waiting = wait;
		void this.#deps.lock.untilFree(wait.signal).then((free) => {
			if (free) this.#timers.set(() => void this.#inherit(wait), RELOAD_MS);
		});
	}

	/** No other tab has it, and none came back for it. */
	async #inherit(wait: AbortController): Promise<void> {
		if (this.#waiting === wait && (await this.claim())) this.#deps.freed();
	}

	/** Another tab wants it. */
	async #giveUp(): Promise<void> {
		if (!this.#deps.shown()) return;
		await this.#deps.yield();
		this.#elsewhere = true;
		this.release();
		// Not at once: the lock is free until the other tab has it, and would seem to be nobody's.
		this.#timers.set(() => this.#watch(), ANSWER_MS);
	}

	/** Another tab took it, because this one did not answer. What sounds here must stop. */
	async #lose(): Promise<void> {
		await this.#deps.yield();
		this.#watch();
	}

	#send(message: Message): void {
		this.#deps.channel.send(message);
	}

	#hear(raw: unknown): void {
		const message = parseMessage(raw);
		if (!message) return;
		const mine = this.#deps.lock.held() && this.#deps.shown() !== null;
		switch (message.kind) {
			case 'ask':
				return this.tell();
			case 'state':
				if (this.#elsewhere) this.#other = message.player;
				return;
			case 'gone':
				this.#other = null;
				return;
			case 'take-over':
				if (mine) void this.#giveUp();
				return;
			case 'sharp-pain':
				if (mine) this.#deps.hurt();
		}
	}
}

const KINDS: readonly unknown[] = ['ask', 'gone', 'take-over', 'sharp-pain', 'state'];
const STATES: readonly unknown[] = ['running', 'paused', 'hurting'];

/** A message of this version, else nothing. */
function parseMessage(raw: unknown): Message | null {
	const message = raw as Partial<Extract<Message, { kind: 'state' }>> | null;
	if (message?.version !== 1 || !KINDS.includes(message.kind)) return null;
	if (message.kind !== 'state') return message as Message;
	const { player } = message;
	const texts = [player?.title, player?.step, player?.what];
	const numbers = [player?.leftMs, player?.atWallMs];
	const whole =
		texts.every((text) => typeof text === 'string') &&
		numbers.every((n) => Number.isFinite(n)) &&
		STATES.includes(player?.state);
	return whole ? (message as Message) : null;
}
