// A screen and a sound card that are not there: Xvfb, and a private PulseAudio whose only sink can be recorded.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { finished } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { keepSoundFirst } from './priority.mjs';

export const SAMPLE_RATE = 48_000;

/**
 * @typedef {object} Recording
 * @property {string} file signed 16-bit samples, one channel, 48 kHz
 * @property {(wallMs: number) => number} secondsAt how much of it had arrived at this wall-clock time
 * @property {(seconds: number) => number} arrivedAt the wall-clock time at which this place of it had arrived
 */

/**
 * @typedef {object} SoundSystem
 * @property {NodeJS.ProcessEnv} environment for a browser that shall show and sound here
 * @property {(file: string) => Promise<() => Promise<Recording>>} record starts; the function it gives stops
 * @property {() => void} stop
 */

/** @param {string} folder for its socket and its log @returns {Promise<SoundSystem>} */
export async function startSoundSystem(folder) {
	const runtime = join(folder, 'pulse');
	mkdirSync(runtime, { recursive: true, mode: 0o700 });
	const socket = join(runtime, 'native.sock');
	// Set apart from any sound server of this user; PulseAudio refuses to run as root under root's own home.
	const own = {
		...process.env,
		HOME: runtime,
		XDG_RUNTIME_DIR: runtime,
		PULSE_RUNTIME_PATH: runtime
	};
	const server = spawn(
		'pulseaudio',
		[
			...['-n', '--daemonize=no', '--disallow-exit', '--exit-idle-time=-1'],
			`--log-target=file:${join(runtime, 'log')}`,
			...['-L', `module-native-protocol-unix socket=${socket} auth-anonymous=1`],
			...['-L', `module-null-sink sink_name=cap rate=${SAMPLE_RATE} channels=2`]
		],
		{ stdio: 'ignore', env: own }
	);
	const screen = spawn(
		'Xvfb',
		['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
		{
			stdio: ['ignore', 'ignore', 'ignore', 'pipe']
		}
	);
	const letGo = keepSoundFirst();
	const stop = () => {
		letGo();
		server.kill('SIGKILL');
		screen.kill();
	};

	const client = { ...process.env, PULSE_SERVER: `unix:${socket}` };
	let ready = false;
	for (let attempt = 0; attempt < 50 && !ready; attempt += 1) {
		await sleep(100);
		ready = spawnSync('pactl', ['set-default-sink', 'cap'], { env: client }).status === 0;
	}
	if (!ready) {
		stop();
		throw new Error('PulseAudio did not start: see whether "pulseaudio -n" runs for this user.');
	}
	const [number] = await once(
		/** @type {import('node:stream').Readable} */ (screen.stdio[3]),
		'data'
	);
	const environment = { ...client, DISPLAY: `:${String(number).trim()}` };
	return { environment, stop, record: (file) => startRecording(file, environment) };
}

/**
 * @param {string} file @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<() => Promise<Recording>>}
 */
async function startRecording(file, environment) {
	const format = [`--rate=${SAMPLE_RATE}`, '--channels=1', '--format=s16le', '--latency-msec=10'];
	const recorder = spawn('parec', ['--raw', '-d', 'cap.monitor', ...format], {
		stdio: ['ignore', 'pipe', 'ignore'],
		env: environment
	});
	const output = createWriteStream(file);
	/** @type {{ wallMs: number, seconds: number }[]} how much had arrived when */
	const arrivals = [];
	let bytes = 0;
	recorder.stdout.on('data', (/** @type {Buffer} */ chunk) => {
		bytes += chunk.length;
		const wallMs = performance.timeOrigin + performance.now();
		arrivals.push({ wallMs, seconds: bytes / 2 / SAMPLE_RATE });
		output.write(chunk);
	});
	await once(recorder.stdout, 'data');

	return async () => {
		recorder.kill('SIGTERM');
		await once(recorder, 'close');
		await finished(output.end());
		return {
			file,
			secondsAt: (wallMs) => arrivals.findLast((one) => one.wallMs <= wallMs)?.seconds ?? 0,
			arrivedAt: (seconds) => arrivals.find((one) => one.seconds >= seconds)?.wallMs ?? Infinity
		};
	};
}
