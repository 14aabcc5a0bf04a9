// Real-time priority for everything that carries the sound, as phones, Windows and macOS give it on their own. On Linux
// Chromium has to ask a service that runs on desktops only; without it other work on the machine tears holes in the sound.
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** New processes and threads are looked for this often. */
const EVERY_MS = 500;

/**
 * Does so for the descendants of this process until told to stop. Only root may; for others nothing changes.
 * @returns {() => void} stops
 */
export function keepSoundFirst() {
	if (process.platform !== 'linux' || process.getuid?.() !== 0) return () => undefined;
	const raised = new Set();
	const timer = setInterval(() => {
		const fresh = soundThreads().filter((thread) => !raised.has(thread));
		for (const thread of fresh) {
			raised.add(thread);
			// A thread that has ended meanwhile needs no priority.
			execFile('chrt', ['--rr', '--pid', '10', thread], () => undefined);
		}
	}, EVERY_MS);
	return () => clearInterval(timer);
}

/** The servers of sound with all their threads, the recorder, and the renderer's thread that fills the buffers. */
function soundThreads() {
	return descendants().flatMap((pid) => {
		const command = read(`/proc/${pid}/cmdline`);
		const whole = /^(pulseaudio|parec)\0|AudioService/.test(command);
		return list(`/proc/${pid}/task`).filter(
			(thread) => whole || read(`/proc/${pid}/task/${thread}/comm`).startsWith('AudioOutputDevi')
		);
	});
}

/** @returns {string[]} the processes that this one started, and those that they started */
function descendants() {
	/** @type {Map<string, string>} */
	const parents = new Map();
	for (const pid of list('/proc')) {
		// "pid (name) state parent …", where the name may hold anything.
		const parent = /^.*\) \S (\d+)/s.exec(read(`/proc/${pid}/stat`))?.[1];
		if (parent !== undefined) parents.set(pid, parent);
	}
	const isMine = (/** @type {string | undefined} */ pid) => {
		for (let at = pid; at !== undefined; at = parents.get(at)) {
			if (at === String(process.pid)) return true;
		}
		return false;
	};
	return [...parents].filter(([, parent]) => isMine(parent)).map(([pid]) => pid);
}

/** @param {string} path @returns {string[]} the numbers among the names in a folder of /proc; none when it is gone */
function list(path) {
	try {
		return readdirSync(path).filter((name) => /^\d+$/.test(name));
	} catch {
		return [];
	}
}

/** @param {string} path @returns {string} empty when the process has ended */
function read(path) {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}
