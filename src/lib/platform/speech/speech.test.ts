import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SpeechEnv, SpeechState } from './speech';
import { createSpeech } from './speech';

class FakeUtterance {
	voice: SpeechSynthesisVoice | null = null;
	lang = '';
	rate = 1;
	volume = 1;
	onend: (() => void) | null = null;
	onerror: ((event: { error: string }) => void) | null = null;

	constructor(readonly text: string) {}
}

/** Speaks until told otherwise, one utterance at a time, like the real one. */
class FakeSynthesis extends EventTarget {
	list: SpeechSynthesisVoice[] = [];
	queue: FakeUtterance[] = [];
	paused = false;
	readonly spoken: string[] = [];

	get speaking() {
		return this.queue.length > 0;
	}

	get pending() {
		return this.queue.length > 1;
	}

	getVoices() {
		return this.list;
	}

	speak(utterance: FakeUtterance) {
		this.queue.push(utterance);
		this.spoken.push(utterance.text);
	}

	cancel() {
		const gone = this.queue;
		this.queue = [];
		for (const utterance of gone) utterance.onerror?.({ error: 'canceled' });
	}

	resume() {
		this.paused = false;
	}

	finish() {
		this.queue.shift()?.onend?.();
	}

	fail(error: string) {
		this.queue.shift()?.onerror?.({ error });
	}

	offer(...voices: SpeechSynthesisVoice[]) {
		this.list = voices;
		this.dispatchEvent(new Event('voiceschanged'));
	}
}

function voice(name: string, lang = 'en-GB', localService = true): SpeechSynthesisVoice {
	return { name, lang, localService, voiceURI: name, default: false };
}

function setUp(voices: SpeechSynthesisVoice[] = [voice('Daniel'), voice('Fiona')]) {
	const synthesis = new FakeSynthesis();
	synthesis.list = voices;
	const document = { visibilityState: 'visible', documentElement: { lang: 'en' } };
	const env = {
		synthesis,
		Utterance: FakeUtterance,
		document,
		after
	};
	const speech = createSpeech(env as unknown as SpeechEnv);
	const states: SpeechState[] = [];
	speech.onChange((state) => states.push(state));
	return { synthesis, document, speech, states };
}

function after(ms: number, run: () => void) {
	const timer = setTimeout(run, ms);
	return () => {
		clearTimeout(timer);
	};
}

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

describe('a line', () => {
	it('is spoken at once by a local voice', () => {
		const { synthesis, speech } = setUp();
		expect(speech.say('Left quad. Glide up.')).toBe(true);
		const [line] = synthesis.queue;
		expect(line).toMatchObject({ text: 'Left quad. Glide up.', lang: 'en-GB', rate: 1, volume: 1 });
		expect(line?.voice?.name).toBe('Daniel');
	});

	it('takes the place of the one before, so that two never speak together', () => {
		const { synthesis, speech } = setUp();
		speech.say('one');
		speech.say('two');
		expect(synthesis.queue).toHaveLength(0);
		speech.say('three');
		vi.advanceTimersByTime(100);
		expect(synthesis.spoken).toEqual(['one', 'three']);
		expect(synthesis.queue.map(({ text }) => text)).toEqual(['three']);
	});

	it('follows a finished one without a pause', () => {
		const { synthesis, speech } = setUp();
		speech.say('one');
		synthesis.finish();
		speech.say('two');
		expect(synthesis.spoken).toEqual(['one', 'two']);
	});

	it('is cancelled, also while it waits for the one before to stop', () => {
		const { synthesis, speech } = setUp();
		speech.say('one');
		speech.say('two');
		speech.cancel();
		vi.advanceTimersByTime(1000);
		expect(synthesis.spoken).toEqual(['one']);
		expect(synthesis.queue).toHaveLength(0);
	});

	it('is not spoken by a hidden page', () => {
		const { document, synthesis, speech } = setUp();
		document.visibilityState = 'hidden';
		expect(speech.say('one')).toBe(false);
		expect(synthesis.spoken).toEqual([]);
	});

	it('frees an engine that is stuck in a pause', () => {
		const { synthesis, speech } = setUp();
		synthesis.paused = true;
		speech.say('one');
		expect(synthesis.paused).toBe(false);
	});
});

describe('the settings', () => {
	it('switch it off, also in the middle of a line', () => {
		const { synthesis, speech } = setUp();
		speech.say('one');
		speech.setEnabled(false);
		expect(synthesis.queue).toHaveLength(0);
		expect(speech.say('two')).toBe(false);
		speech.unlock();
		expect(synthesis.spoken).toEqual(['one']);
		speech.setEnabled(true);
		expect(speech.say('three')).toBe(true);
	});

	it('choose the voice, and do without one that is gone', () => {
		const { synthesis, speech } = setUp();
		speech.setVoice('Fiona');
		speech.say('one');
		expect(synthesis.queue[0]?.voice?.name).toBe('Fiona');
		synthesis.finish();
		speech.setVoice('Nobody');
		speech.say('two');
		expect(synthesis.queue[0]?.voice?.name).toBe('Daniel');
	});

	it('choose pace and loudness within what voices can do', () => {
		const { synthesis, speech } = setUp();
		speech.setRate(9);
		speech.setVolume(-1);
		speech.say('one');
		expect(synthesis.queue[0]).toMatchObject({ rate: 2, volume: 0 });
		synthesis.finish();
		speech.setRate(Number.NaN);
		speech.setVolume(0.5);
		speech.say('two');
		expect(synthesis.queue[0]).toMatchObject({ rate: 1, volume: 0.5 });
	});
});

describe('the Start tap', () => {
	it('unlocks with something nobody hears, once', () => {
		const { synthesis, speech } = setUp();
		speech.unlock();
		speech.unlock();
		expect(synthesis.queue).toHaveLength(1);
		expect(synthesis.queue[0]?.volume).toBe(0);
	});

	it('does nothing without voices', () => {
		const { synthesis, speech } = setUp([]);
		speech.unlock();
		expect(synthesis.spoken).toEqual([]);
	});
});

describe('voices that come late', () => {
	it('are waited for', () => {
		const { synthesis, speech, states } = setUp([]);
		expect(speech.state()).toBe('loading');
		expect(speech.say('one')).toBe(false);
		synthesis.offer(voice('Daniel'), voice('Cloud', 'en-US', false), voice('Anna', 'de-DE'));
		expect(speech.state()).toBe('ready');
		expect(speech.voices().map(({ name }) => name)).toEqual(['Daniel']);
		synthesis.offer(voice('Daniel'), voice('Fiona'));
		expect(states).toEqual(['ready', 'ready']);
	});

	it('are found without an event, when there is something to say', () => {
		const { synthesis, speech } = setUp([]);
		synthesis.list = [voice('Daniel')];
		expect(speech.say('one')).toBe(true);
		expect(speech.state()).toBe('ready');
	});

	it('may never come', () => {
		const { speech, synthesis, states } = setUp([voice('Cloud', 'en-US', false)]);
		vi.advanceTimersByTime(5000);
		expect(states).toEqual(['no-voice']);
		synthesis.offer(voice('Daniel'));
		expect(speech.state()).toBe('ready');
	});

	it('may go again', () => {
		const { synthesis, speech } = setUp();
		synthesis.offer();
		expect(speech.state()).toBe('no-voice');
	});
});

describe('an engine that fails', () => {
	it('with no voices left is given up', () => {
		const { synthesis, speech } = setUp();
		speech.say('one');
		synthesis.list = [];
		synthesis.fail('synthesis-failed');
		expect(speech.state()).toBe('no-voice');
		expect(speech.say('two')).toBe(false);
	});

	it.each(['not-allowed', 'synthesis-failed', 'canceled', 'interrupted'])(
		'with %s while there are voices is tried again',
		(error) => {
			const { synthesis, speech } = setUp();
			speech.say('one');
			synthesis.fail(error);
			expect(speech.state()).toBe('ready');
			expect(speech.say('two')).toBe(true);
			expect(synthesis.spoken).toEqual(['one', 'two']);
		}
	);

	it('by throwing does no harm', () => {
		const { synthesis, speech } = setUp();
		const broken = () => {
			throw new Error('audio service gone');
		};
		synthesis.speak = broken;
		synthesis.cancel = broken;
		expect(() => {
			speech.unlock();
			speech.say('one');
			speech.cancel();
		}).not.toThrow();
	});

	it('by throwing for the list of voices has none', () => {
		const { synthesis, speech } = setUp([]);
		synthesis.getVoices = () => {
			throw new Error('private mode');
		};
		vi.advanceTimersByTime(5000);
		expect(speech.state()).toBe('no-voice');
	});
});

describe('no speech at all', () => {
	it.each([
		['outside a browser', () => createSpeech()],
		[
			'without utterances',
			() =>
				createSpeech({
					synthesis: new FakeSynthesis() as unknown as SpeechSynthesis,
					Utterance: undefined,
					document: undefined,
					after
				} as unknown as SpeechEnv)
		]
	])('%s is missing and silent', (_where, make) => {
		const speech = make();
		expect(speech.state()).toBe('missing');
		speech.unlock();
		expect(speech.say('one')).toBe(false);
		speech.cancel();
		speech.setEnabled(false);
		vi.advanceTimersByTime(5000);
		expect(speech.state()).toBe('missing');
	});
});
