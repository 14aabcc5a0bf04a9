import { asset } from '$app/paths';
import { planCues } from '$lib/core/cues/cues';
import type { Feel, Session } from '$lib/core/history/types';
import { sentencesOf, textsOf } from '$lib/core/cues/spoken';
import type { PlayerState } from '$lib/core/player/types';
import * as track from '$lib/core/pocket/track';
import type { Routine } from '$lib/core/routine/schema';
import type { Block } from '$lib/core/safety/types';
import { buildTimeline } from '$lib/core/timeline/timeline';
import type { TimelinePreferences } from '$lib/core/timeline/types';
import { createCuePlayer, type AudioState } from '$lib/platform/audio/cue-player';
import { createOutputDevices } from '$lib/platform/audio/output-device';
import { createMonotonicClock, wallNow } from '$lib/platform/clock/clock';
import { createMediaSession } from '$lib/platform/media-session/media-session';
import { createPocket } from '$lib/platform/pocket/pocket';
import { browserPocket } from '$lib/platform/pocket/pocket-env';
import { createSmallWindow } from '$lib/platform/small-window/small-window';
import { createPageLock } from '$lib/platform/tabs/page-lock';
import { createTabChannel } from '$lib/platform/tabs/tab-channel';
import { createSpeech, type SpeechState } from '$lib/platform/speech/speech';
import { createVibration } from '$lib/platform/vibration/vibration';
import { browserVoice, createRecordedVoice } from '$lib/platform/voice/voice';
import { createVisibility } from '$lib/platform/visibility/visibility';
import { createWakeLock, type WakeLockState } from '$lib/platform/wake-lock/wake-lock';
import { saveCheckpoint } from '$lib/storage/checkpoint';
import { CHECKPOINT_FORMAT, type Checkpoint } from '$lib/storage/checkpoint-format';
import { closeCheckpoint, mirrorCheckpoint } from '$lib/storage/checkpoint-mirror';
import { localStore } from '$lib/storage/local';
import { createPersistence } from '$lib/storage/persistence';
import { putSession } from '$lib/storage/session-save';
import type { App } from './app.svelte';
import { keepBlocks, keepMarks, rereadRecovery } from './body-data';
import { Flash } from './flash.svelte';
import { keepWarm } from './keep-warm';
import { MediaControls } from './media-controls';
import { PlayerClock } from './player-clock';
import { PlayerOutputs, type Recorded } from './player-outputs';
import { PlayerSession, type SessionIdentity } from './player-session.svelte';
import { PlayerTabs, type OtherPlayer } from './player-tabs.svelte';
import { shownElsewhere } from './player-words';
import { createSoundModes, type SoundMode } from './sound-modes';
import { uniqueId } from './unique-id';

/** What came of looking for a session that was cut off. */
export type Restored =
	| { readonly kind: 'none' }
	| { readonly kind: 'restored' }
	/** Another tab has it. */
	| { readonly kind: 'elsewhere' }
	/** It cannot be resumed; `saved` says whether what was done could be kept in the history. */
	| {
			readonly kind: 'unreadable';
			readonly reason: 'older-version' | 'newer-version' | 'damaged';
			readonly saved: boolean;
	  };

/** The stop of a sharp pain lasts a second. */
const STOP_SOUND_MS = 1100;

/** What the device can do, said before Start. */
export type Abilities = {
	readonly sound: AudioState;
	readonly speech: SpeechState;
	/** How much of the routine the recorded voice can say. */
	readonly recorded: Recorded;
	readonly vibration: boolean;
	readonly wakeLock: WakeLockState;
};

/** The devices of this page and the one session they serve. */
export class PlayerHost {
	readonly #app: App;
	readonly #cuePlayer = createCuePlayer();
	readonly #sounds = createSoundModes(this.#cuePlayer, createPocket(browserPocket(track)));
	readonly #media = new MediaControls(
		createMediaSession(),
		asset('/icons/icon-512.png'),
		() => this.#session
	);
	readonly #speech = createSpeech();
	readonly #voice = createRecordedVoice(browserVoice(asset('/voice/en-GB.pack'), sentencesOf));
	readonly #vibration = createVibration();
	readonly #wakeLock = createWakeLock();
	readonly #storage = localStore();
	readonly smallWindow = createSmallWindow();
	readonly #outputs: PlayerOutputs;
	readonly #clock: PlayerClock;
	readonly #flash: Flash;
	readonly #tabs: PlayerTabs;
	#session = $state.raw<PlayerSession | null>(null);
	#restored = $state.raw<Restored>({ kind: 'none' });
	/** The player's page is open. */
	#attended = false;
	#record = $state.raw<Session | null>(null);
	#sound = $state.raw<AudioState>('off');
	#mode = $state.raw<SoundMode>('with-music');
	#fellBack = $state.raw(false);
	#speechState = $state.raw<SpeechState>('loading');
	#recorded = $state.raw<Recorded>('waiting');
	#wakeLockState = $state.raw<WakeLockState>('released');

	constructor(app: App) {
		this.#app = app;
		const monotonic = createMonotonicClock();
		this.#flash = new Flash(() => monotonic.nowMs());
		this.#outputs = new PlayerOutputs(
			{
				cuePlayer: this.#sounds,
				speech: this.#speech,
				voice: this.#voice,
				vibration: this.#vibration,
				wakeLock: this.#wakeLock,
				flash: this.#flash.flash
			},
			() => app.settings
		);
		this.#clock = new PlayerClock(
			() => this.#sounds.clockMs(),
			() => monotonic.nowMs()
		);
		this.#sound = this.#sounds.state();
		this.#sounds.onStateChange((state) => this.#heard(state));
		this.#sounds.onFallBack(() => {
			this.#fellBack = true;
			this.#media.clear();
		});
		this.#speechState = this.#speech.state();
		this.#speech.onChange((state) => (this.#speechState = state));
		this.#recorded = this.#outputs.recorded;
		this.#voice.onChange(() => (this.#recorded = this.#outputs.recorded));
		this.#wakeLockState = this.#wakeLock.state();
		this.#wakeLock.onChange((state) => (this.#wakeLockState = state));
		createVisibility().onChange((state) => state === 'visible' && this.#session?.check());
		createOutputDevices().onVanished(() => this.#session?.unplugged());
		this.#cuePlayer.prepare();
		this.#tabs = new PlayerTabs({
			lock: createPageLock('unknot-player'),
			channel: createTabChannel('unknot-player'),
			shown: () =>
				this.#session && this.isUnderWay ? shownElsewhere(this.#session, wallNow()) : null,
			yield: () => this.#yield(),
			hurt: () => this.#session?.hurt(),
			freed: () => {
				if (this.#attended) void this.restore();
			}
		});
	}

	get session(): PlayerSession | null {
		return this.#session;
	}

	/** The record of the session that just ended; the finish page completes it. */
	get record(): Session | null {
		return this.#record;
	}

	get abilities(): Abilities {
		return {
			sound: this.#sound,
			speech: this.#speechState,
			recorded: this.#recorded,
			vibration: this.#vibration.supported(),
			wakeLock: this.#wakeLockState
		};
	}

	/** How often the screen was to flash. */
	get flashes(): number {
		return this.#flash.count;
	}

	get voices() {
		// Read again when the state changes: the list fills later.
		void this.#speechState;
		return this.#speech.voices();
	}

	/** What came of the last look for a session that was cut off. */
	get restored(): Restored {
		return this.#restored;
	}

	/** Whether another tab has a session under way. */
	get isElsewhere(): boolean {
		return this.#tabs.elsewhere;
	}

	/** What the other tab shows of it; `null` until it has said so. */
	get elsewhere(): OtherPlayer | null {
		return this.#tabs.other;
	}

	/** What sounds the cues of this session, really. */
	get mode(): SoundMode {
		return this.#mode;
	}

	/** Pocket mode could not be played, and the session goes on with what is left. Said once. */
	get fellBack(): boolean {
		return this.#fellBack;
	}

	/** It was read. */
	dismissFallBack(): void {
		this.#fellBack = false;
	}

	/** Whether a session is under way: started and not finished. */
	get isUnderWay(): boolean {
		const kind = this.#session?.state.kind;
		return kind === 'running' || kind === 'paused' || kind === 'hurting';
	}

	/** A routine ready to start. Never replaces a session that is under way. */
	ready(routine: Routine): PlayerSession {
		if (this.#session && this.isUnderWay) return this.#session;
		this.#use(this.#app.settings.soundMode);
		const current = this.#session;
		if (current?.state.kind === 'ready' && current.state.plan.routine === routine) {
			current.replan(routine, this.#preferences());
			return current;
		}
		this.#session?.close();
		this.#record = null;
		this.#outputs.prepareVoice(textsOf(routine));
		this.#session = PlayerSession.ready(routine, this.#preferences(), uniqueId(), this.#deps());
		return this.#session;
	}

	/**
	 * For a page that offers Start: gets the voice of a routine ready and, where one will be played, its track. The tap then
	 * only has to play it.
	 */
	prepare(routine: Routine): void {
		if (this.isUnderWay) return;
		this.#outputs.prepareVoice(textsOf(routine));
		if (this.#app.settings.soundMode !== 'pocket') return;
		const timeline = buildTimeline(routine, this.#preferences());
		void this.#outputs.prepareTrack(planCues(timeline, routine, this.#outputs.cuePreferences()));
	}

	/** The other way to follow, from now on. Inside a tap: a session that runs goes on at the same spot. */
	switchTo(mode: SoundMode): void {
		void this.#app.changeSettings({ soundMode: mode });
		const running = this.#session?.state.kind === 'running';
		if (running) this.#session?.send({ kind: 'pause' });
		this.#use(mode);
		if (running) this.#session?.resume();
	}

	/** Comes back to a session that was cut off, paused where it was; unless another tab has it. */
	async restore(): Promise<void> {
		this.#attended = true;
		if (this.isUnderWay) this.#restored = { kind: 'restored' };
		else if (!(await this.#tabs.claim())) this.#restored = { kind: 'elsewhere' };
		else {
			this.#restored = await this.#restore();
			if (!this.isUnderWay) this.#tabs.release();
		}
		this.#tabs.tell();
	}

	/** Goes on here with the session of another tab. */
	async takeOver(): Promise<void> {
		if (await this.#tabs.takeOver()) await this.restore();
	}

	/** Sharp pain, while another tab plays: it stops at once, and what follows is asked here. */
	async stopElsewhere(): Promise<void> {
		this.#tabs.stopOther();
		// Its sound to stop rings out first.
		await new Promise((done) => setTimeout(done, STOP_SOUND_MS));
		await this.takeOver();
	}

	async #restore(): Promise<Restored> {
		// The schema of a whole session: most visits have none to come back to, and all of them wait for storage anyway.
		const { readNewestCheckpoint, restoreState } = await import('./restoring');
		const read = await readNewestCheckpoint(this.#storage, this.#app.database, wallNow());
		if (read.kind === 'none') return { kind: 'none' };
		if (read.kind === 'unreadable') {
			const saved = read.salvage !== null && (await this.#keep(read.salvage));
			// Not saved: it stays where it is, so nothing is lost.
			if (saved) await closeCheckpoint(this.#storage, this.#app.database, read.salvage?.id ?? null);
			return { kind: 'unreadable', reason: read.reason, saved };
		}
		const { sessionId, startedAtMs, sorenessBefore, routine, preferences, adjustments, ...cut } =
			read.checkpoint;
		const was = cut.hurting ? 'hurting' : cut.running ? 'running' : 'paused';
		const state = restoreState(
			{ ...cut, was, plan: { routine, preferences, adjustments } },
			wallNow(),
			this.#clock.now()
		);
		this.#session?.close();
		this.#record = null;
		this.#use(this.#app.settings.soundMode);
		this.#outputs.prepareVoice(textsOf(routine));
		this.#session = new PlayerSession(
			state,
			{ id: sessionId, startedAtMs, sorenessBefore },
			this.#deps()
		);
		return { kind: 'restored' };
	}

	/**
	 * The user read that a session cannot be resumed. What could not be saved of it is forgotten only now: only ever
	 * because the user asked for it.
	 */
	async dismiss(): Promise<void> {
		if (this.#restored.kind !== 'unreadable') return;
		if (!this.#restored.saved) await closeCheckpoint(this.#storage, this.#app.database, null);
		this.#restored = { kind: 'none' };
	}

	/** The user left the player: what runs is paused, and kept. */
	leave(): void {
		this.#attended = false;
		if (this.#session?.state.kind === 'running') this.#session.send({ kind: 'pause' });
	}

	/** The finished session is left behind. */
	clear(): void {
		this.#media.clear();
		this.#session?.close();
		this.#session = null;
		this.#record = null;
		this.#tabs.release();
	}

	/** Another tab takes the session: it stops here, and is kept for it. */
	async #yield(): Promise<void> {
		this.leave();
		this.#session?.close();
		this.#session = null;
		this.#attended = true;
		this.#restored = { kind: 'elsewhere' };
	}

	/** Makes this tab the one that plays; where another one is, nothing may sound here. */
	async #claim(): Promise<void> {
		if (!(await this.#tabs.claim())) await this.#yield();
		else this.#session?.keep();
	}

	/** Settings changed: takes effect at once. */
	applySettings(): void {
		this.#outputs.applySettings();
		this.#session?.recue();
	}

	/** While Start is offered: the hardware is open, so that the first sound does not wait. @returns how to end it. */
	keepWarm(): () => void {
		const open = () => {
			// As loud as the user has it from the first sample on.
			this.#outputs.applySettings();
			this.#sounds.open();
		};
		return keepWarm({ open, close: () => this.#letGo() });
	}

	/** Sounds a cue so that the volume can be heard. Inside a tap. */
	preview(): void {
		if (!this.isUnderWay) this.#use('with-music');
		this.#outputs.preview();
	}

	/** The preview was left: nothing keeps the sound hardware awake. */
	endPreview(): void {
		this.#letGo();
	}

	/** How it felt, from the finish page. */
	async complete(answers: {
		readonly sorenessBefore: number | null;
		readonly sorenessAfter: number | null;
		readonly feel: Feel | null;
		/** How strong the last sharp pain was, 0–10. */
		readonly painLevel: number | null;
	}): Promise<void> {
		if (!this.#record) return;
		const { painLevel, ...rest } = answers;
		const last = this.#record.pains.length - 1;
		const pains = this.#record.pains.map((p, i) => (i === last ? { ...p, level: painLevel } : p));
		this.#record = { ...this.#record, ...rest, pains };
		await this.#keep(this.#record);
		if (rest.feel === 'bruised')
			await keepMarks(
				this.#app,
				this.#record.areas.map((area) => ({ area, kind: 'bruised', atMs: wallNow() }))
			);
		await rereadRecovery(this.#app);
	}

	#letGo(): void {
		if (!this.isUnderWay) this.#outputs.close();
	}

	#use(mode: SoundMode): void {
		this.#sounds.use(mode);
		this.#mode = this.#sounds.mode();
		this.#fellBack = false;
		if (this.#mode !== 'pocket') this.#media.clear();
	}

	#heard(state: AudioState): void {
		this.#sound = state;
		this.#mode = this.#sounds.mode();
		if (state === 'running') this.#media.again();
		// The track ran out while no timer could fire, in a locked phone.
		if (state === 'closed') this.#session?.check();
	}

	#preferences(): TimelinePreferences {
		const { getReadySeconds, changeOverSeconds, pace, tapForNext, firstSide } = this.#app.settings;
		return { getReadySeconds, changeOverSeconds, pace, tapForNext, firstSide };
	}

	#deps() {
		return {
			clock: this.#clock,
			wallNow,
			pageNow: () => performance.now(),
			outputs: this.#outputs,
			checkpoint: (state: PlayerState, positionMs: number, identity: SessionIdentity) =>
				this.#checkpoint(state, positionMs, identity),
			finished: (session: Session, blocks: readonly Block[]) => void this.#finished(session, blocks)
		};
	}

	#checkpoint(state: PlayerState, positionMs: number, identity: SessionIdentity): void {
		if (this.#mode === 'pocket') this.#media.follow(state, positionMs, this.#clock.now());
		if (state.kind === 'ready' || state.kind === 'finished') return;
		// Until it is known that no other tab plays, its session must not be written over.
		if (!this.#tabs.mine) return void this.#claim();
		this.#tabs.tell();
		const { plan, doneMs, pauses, pains } = state;
		const checkpoint: Checkpoint = {
			format: CHECKPOINT_FORMAT,
			sessionId: identity.id,
			routineId: plan.routine.id,
			routine: plan.routine,
			preferences: plan.preferences,
			adjustments: plan.adjustments,
			positionMs,
			running: state.kind === 'running',
			hurting: state.kind === 'hurting',
			savedAtMs: wallNow(),
			startedAtMs: identity.startedAtMs,
			doneMs,
			pauses,
			pains,
			sorenessBefore: identity.sorenessBefore
		};
		const saved = saveCheckpoint(this.#storage, checkpoint);
		void mirrorCheckpoint(this.#app.database, checkpoint).then((mirrored) => {
			// One of the two is enough to come back.
			if (saved !== 'ok' && mirrored.kind === 'unavailable') this.#app.report(mirrored.status);
		});
	}

	async #finished(session: Session, blocks: readonly Block[]): Promise<void> {
		this.#record = session;
		const [kept] = await Promise.all([this.#keep(session), keepBlocks(this.#app, blocks)]);
		// The record first: were it lost, the checkpoint could still be saved at the next opening.
		if (kept) {
			await closeCheckpoint(this.#storage, this.#app.database, session.id);
			void createPersistence().ask();
		} else if (this.#app.database.status === 'refused') {
			// It can be kept nowhere, and a session that has ended must not wait to be resumed.
			await closeCheckpoint(this.#storage, this.#app.database, session.id);
		}
		if (!this.isUnderWay) this.#tabs.release();
		await rereadRecovery(this.#app);
		const { copyToFolder } = await import('./auto-backup');
		await copyToFolder(this.#app, false);
	}

	async #keep(session: Session): Promise<boolean> {
		const outcome = await putSession(this.#app.database, session);
		if (outcome.kind === 'unavailable') this.#app.report(outcome.status);
		return outcome.kind === 'ok';
	}
}

const hosts = new WeakMap<App, PlayerHost>();

/** The player of an app, made at its first use: pages that play nothing do not load it. */
export function playerOf(app: App): PlayerHost {
	let host = hosts.get(app);
	if (!host) hosts.set(app, (host = new PlayerHost(app)));
	return host;
}
