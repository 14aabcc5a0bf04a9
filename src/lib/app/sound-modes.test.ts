import { expect, it, vi } from 'vitest';
import type { AudioState } from '$lib/platform/audio/cue-player';
import type { CueSounds } from '$lib/platform/audio/cue-sounds';
import type { Pocket } from '$lib/platform/pocket/pocket';
import { createSoundModes } from './sound-modes';

function anEngine() {
	let state: AudioState = 'off';
	const listeners = new Set<(state: AudioState) => void>();
	const engine = {
		open: vi.fn(),
		unlock: vi.fn(),
		clockMs: () => 1,
		latencyMs: () => 0,
		schedule: vi.fn(),
		cancel: vi.fn(),
		playNow: vi.fn(),
		setVolume: vi.fn(),
		setMuted: vi.fn(),
		setSounds: vi.fn(),
		state: () => state,
		onStateChange(listener: (state: AudioState) => void) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		recover: () => Promise.resolve(state),
		close: vi.fn(() => Promise.resolve()),
		prepare: vi.fn(),
		renew: vi.fn()
	};
	const become = (next: AudioState) => {
		state = next;
		for (const listener of listeners) listener(next);
	};
	return { engine, become };
}

function setUp() {
	const [music, pocket] = [anEngine(), anEngine()];
	const modes = createSoundModes(music.engine as CueSounds, pocket.engine as Pocket);
	return { music, pocket, modes };
}

it('plays by the engine that is chosen, and lets the other one go', () => {
	const { music, pocket, modes } = setUp();
	modes.unlock();
	expect(music.engine.unlock).toHaveBeenCalledOnce();
	modes.use('pocket');
	expect(music.engine.close).toHaveBeenCalledOnce();
	modes.schedule([], 0, 0, []);
	expect(pocket.engine.schedule).toHaveBeenCalledOnce();
	expect(music.engine.schedule).not.toHaveBeenCalled();
});

it('keeps both at the same loudness', () => {
	const { music, pocket, modes } = setUp();
	modes.setVolume(0.3);
	expect(music.engine.setVolume).toHaveBeenCalledWith(0.3);
	expect(pocket.engine.setVolume).toHaveBeenCalledWith(0.3);
});

it('hears only the engine in use', () => {
	const { music, pocket, modes } = setUp();
	const heard = vi.fn();
	modes.onStateChange(heard);
	pocket.become('running');
	expect(heard).not.toHaveBeenCalled();
	music.become('running');
	expect(heard).toHaveBeenCalledWith('running');
});

it('goes on with music where the pocket cannot be played, and says so', () => {
	const { music, pocket, modes } = setUp();
	const said = vi.fn();
	modes.onFallBack(said);
	modes.use('pocket');
	modes.unlock();
	pocket.become('missing');
	expect(modes.mode()).toBe('with-music');
	expect(music.engine.unlock).toHaveBeenCalledOnce();
	expect(said).toHaveBeenCalledOnce();
});
