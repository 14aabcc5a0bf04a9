// Installable: the manifest, its icons and its shortcuts are what a browser asks for, at / and under a sub-path.
import { expect, test } from './support/test';

type Picture = { src: string; sizes: string; type: string; purpose?: string; form_factor?: string };
type Manifest = {
	id: string;
	name: string;
	short_name: string;
	start_url: string;
	scope: string;
	display: string;
	icons: Picture[];
	screenshots: Picture[];
	shortcuts: { name: string; url: string; icons: Picture[] }[];
};

test('the manifest is complete, and every picture is what it says @subpath', async ({
	app,
	build,
	page
}) => {
	await page.goto(app.url('/'));
	const href = await page.locator('link[rel=manifest]').getAttribute('href');
	const home = `${build.base}/`;
	expect(href).toBe(`${home}manifest.webmanifest`);
	const absolute = (path: string) => new URL(path, app.url('/')).href;

	const response = await page.request.get(absolute(href ?? ''));
	expect(response.ok()).toBe(true);
	expect(response.headers()['content-type']).toContain('application/manifest+json');
	const manifest = (await response.json()) as Manifest;
	expect(manifest).toMatchObject({
		id: home,
		start_url: home,
		scope: home,
		name: 'Unknot',
		short_name: 'Unknot',
		display: 'standalone'
	});

	const wanted = (purpose: string) =>
		manifest.icons.filter((icon) => icon.purpose === purpose).map((icon) => icon.sizes);
	expect(wanted('any')).toEqual(['192x192', '512x512']);
	expect(wanted('maskable')).toEqual(['192x192', '512x512']);
	expect(wanted('monochrome')).toEqual(['any']);
	const shapes = manifest.screenshots.map((picture) => picture.form_factor);
	expect(new Set(shapes)).toEqual(new Set(['narrow', 'wide']));

	const pictures = [
		...manifest.icons,
		...manifest.screenshots,
		...manifest.shortcuts.flatMap((shortcut) => shortcut.icons)
	];
	for (const { src, sizes, type } of pictures) {
		expect(src.startsWith(home), src).toBe(true);
		const picture = await page.request.get(absolute(src));
		expect(picture.ok(), src).toBe(true);
		expect(picture.headers()['content-type'], src).toContain(type);
		if (sizes === 'any') continue;
		const drawn = await page.evaluate(async (address) => {
			const image = await createImageBitmap(await (await fetch(address)).blob());
			return `${image.width}x${image.height}`;
		}, absolute(src));
		expect(drawn, src).toBe(sizes);
	}

	expect(manifest.shortcuts.length).toBeGreaterThan(0);
	for (const { name, url } of manifest.shortcuts) {
		expect(url.startsWith(home), url).toBe(true);
		await page.goto(absolute(url));
		// Under the first run, which a new visitor sees.
		await expect(page.locator('main h1')).toHaveText(name);
	}
});

test('the browser itself finds nothing that keeps it from being installed @subpath', async ({
	app,
	device
}) => {
	// On a profile of its own: in the private window that tests run in nothing can be installed.
	const page = await device.start();
	await page.goto(app.url('/'));
	await app.untilOfflineReady(page);
	const session = await page.context().newCDPSession(page);
	const { errors, data } = await session.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	expect(data).not.toBe('');
	expect(await session.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] });
});

test('a phone that knows no manifest finds its icon, too @subpath', async ({ app, page }) => {
	await page.goto(app.url('/'));
	for (const rel of ['icon', 'apple-touch-icon']) {
		const href = await page.locator(`link[rel=${rel}]`).getAttribute('href');
		const icon = await page.request.get(new URL(href ?? '', app.url('/')).href);
		expect(icon.ok(), rel).toBe(true);
		expect(icon.headers()['content-type'], rel).toMatch(/^image\//);
	}
});
