import { expect, it, vi } from 'vitest';
import { createAppUpdate } from './app-update';

class FakeWorker extends EventTarget {
	state: ServiceWorkerState = 'installing';
	readonly postMessage = vi.fn();

	become(state: ServiceWorkerState): void {
		this.state = state;
		this.dispatchEvent(new Event('statechange'));
	}
}

class FakeRegistration extends EventTarget {
	waiting: FakeWorker | null = null;
	installing: FakeWorker | null = null;
	readonly update = vi.fn(() => Promise.resolve());

	find(): FakeWorker {
		const worker = new FakeWorker();
		this.installing = worker;
		this.dispatchEvent(new Event('updatefound'));
		return worker;
	}

	install(worker: FakeWorker): void {
		this.installing = null;
		this.waiting = worker;
		worker.become('installed');
	}
}

class FakeContainer extends EventTarget {
	controller: object | null = {};
}

function setUp(prepare: (registration: FakeRegistration) => void = () => undefined) {
	const registration = new FakeRegistration();
	prepare(registration);
	const container = new FakeContainer();
	const reload = vi.fn();
	const update = createAppUpdate(registration as unknown as ServiceWorkerRegistration, {
		container: container as unknown as ServiceWorkerContainer,
		reload
	});
	const ready = vi.fn();
	update.onWaiting(ready);
	return { registration, container, reload, update, ready };
}

it('says when a new version is ready', () => {
	const { registration, update, ready } = setUp();
	const worker = registration.find();
	expect(update.waiting()).toBe(false);
	registration.install(worker);
	expect(update.waiting()).toBe(true);
	expect(ready).toHaveBeenCalledTimes(1);
});

it('says so at once when one waited already', () => {
	const { update, ready } = setUp((registration) => {
		registration.waiting = new FakeWorker();
	});
	expect(update.waiting()).toBe(true);
	expect(ready).toHaveBeenCalledTimes(1);
});

it('follows one that was being installed when the page started', () => {
	const worker = new FakeWorker();
	const { registration, ready } = setUp((fake) => {
		fake.installing = worker;
	});
	registration.install(worker);
	expect(ready).toHaveBeenCalledTimes(1);
});

it('does not take the first installation for an update', () => {
	const { registration, container, update, ready } = setUp();
	container.controller = null;
	registration.install(registration.find());
	expect(update.waiting()).toBe(false);
	expect(ready).not.toHaveBeenCalled();
});

it('tells nobody who stopped listening', () => {
	const { registration, update } = setUp();
	const listener = vi.fn();
	update.onWaiting(listener)();
	registration.install(registration.find());
	expect(listener).not.toHaveBeenCalled();
});

it('applies on request and reloads once the new version is in charge', () => {
	const { registration, container, reload, update } = setUp();
	const worker = registration.find();
	registration.install(worker);
	update.apply();
	expect(worker.postMessage).toHaveBeenCalledWith({ type: 'SKIP_WAITING' });
	expect(reload).not.toHaveBeenCalled();
	container.dispatchEvent(new Event('controllerchange'));
	container.dispatchEvent(new Event('controllerchange'));
	expect(reload).toHaveBeenCalledTimes(1);
});

it('never reloads a page whose user did not ask: another tab may have', () => {
	const { registration, container, reload } = setUp();
	registration.install(registration.find());
	container.dispatchEvent(new Event('controllerchange'));
	expect(reload).not.toHaveBeenCalled();
});

it('has nothing to apply when nothing waits', () => {
	const { container, reload, update } = setUp();
	update.apply();
	container.dispatchEvent(new Event('controllerchange'));
	expect(reload).not.toHaveBeenCalled();
});

it('looks for a new version, and takes being offline for an answer', async () => {
	const { registration, update } = setUp();
	await update.check();
	expect(registration.update).toHaveBeenCalledTimes(1);
	registration.update.mockRejectedValueOnce(new TypeError('offline'));
	await expect(update.check()).resolves.toBeUndefined();
});

it('does nothing without a service worker', async () => {
	const update = createAppUpdate(undefined, { container: undefined, reload: vi.fn() });
	const listener = vi.fn();
	update.onWaiting(listener);
	update.apply();
	await update.check();
	expect(update.waiting()).toBe(false);
	expect(listener).not.toHaveBeenCalled();
});
