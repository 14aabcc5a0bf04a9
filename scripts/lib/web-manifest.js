/**
 * The web app manifest. Every address carries the base, because `id` is resolved against the
 * origin, not against the manifest, so a relative one would differ from `start_url` under a sub-path.
 * @param {'' | `/${string}`} base
 * @returns {Partial<import('vite-plugin-pwa').ManifestOptions>}
 */
export function webManifest(base) {
	const home = `${base}/`;
	/** @param {string} file @param {number} size @param {'any' | 'maskable'} purpose */
	const png = (file, size, purpose) => ({
		src: `${home}icons/${file}-${size}.png`,
		sizes: `${size}x${size}`,
		type: 'image/png',
		purpose
	});
	return {
		id: home,
		name: 'Unknot',
		short_name: 'Unknot',
		description: 'Guided self-massage timer that works offline.',
		start_url: home,
		scope: home,
		display: 'standalone',
		theme_color: '#F2F2ED',
		background_color: '#F2F2ED',
		lang: 'en',
		dir: 'ltr',
		categories: ['health', 'fitness'],
		launch_handler: { client_mode: 'navigate-existing' },
		icons: [
			png('icon', 192, 'any'),
			png('icon', 512, 'any'),
			png('maskable', 192, 'maskable'),
			png('maskable', 512, 'maskable'),
			{
				src: `${home}icons/icon-mono.svg`,
				sizes: 'any',
				type: 'image/svg+xml',
				purpose: 'monochrome'
			}
		],
		screenshots: [
			{
				src: `${home}screenshots/narrow.png`,
				sizes: '780x1688',
				type: 'image/png',
				form_factor: 'narrow',
				label: 'Pick where it is tight'
			},
			{
				src: `${home}screenshots/player.png`,
				sizes: '780x1688',
				type: 'image/png',
				form_factor: 'narrow',
				label: 'Follow one step at a glance'
			},
			{
				src: `${home}screenshots/wide.png`,
				sizes: '1280x800',
				type: 'image/png',
				form_factor: 'wide',
				label: 'Pick where it is tight'
			}
		],
		shortcuts: [
			{ name: 'Library', url: `${home}routines` },
			{ name: 'History', url: `${home}history` }
		].map((shortcut) => ({
			...shortcut,
			icons: [{ src: `${home}icons/icon-192.png`, sizes: '192x192', type: 'image/png' }]
		}))
	};
}
