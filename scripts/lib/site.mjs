// Serves a build the way a static host does. Importable: the tests start it and really stop it.
import { createServer } from 'node:http';
import sirv from 'sirv';

/**
 * @typedef {object} Site
 * @property {string} address where the app is, without a slash at its end
 * @property {number} port
 * @property {() => Promise<void>} stop closes the port and every open connection
 */

/**
 * @param {object} options
 * @param {string} options.folder the build
 * @param {string} [options.base] '' or the sub-path it was built for, such as '/unknot'
 * @param {number} [options.port] 0 takes any free port
 * @returns {Promise<Site>}
 * @throws when the port is taken (`error.code` is EADDRINUSE)
 */
export async function serveSite({ folder, base = '', port = 0 }) {
	const files = sirv(folder, {
		// The empty shell draws every page that has no file of its own.
		single: '200.html',
		brotli: true,
		gzip: true,
		etag: true,
		setHeaders(response, pathname) {
			const immutable = pathname.startsWith('/_app/immutable/');
			response.setHeader(
				'Cache-Control',
				immutable ? 'public, max-age=31536000, immutable' : 'no-cache'
			);
			response.setHeader('X-Content-Type-Options', 'nosniff');
			response.setHeader('Referrer-Policy', 'no-referrer');
		}
	});

	const server = createServer((request, response) => {
		const url = request.url ?? '/';
		if (base !== '' && !url.startsWith(`${base}/`)) {
			const inside = url === '/' || url === base;
			response.writeHead(inside ? 302 : 404, inside ? { Location: `${base}/` } : {}).end();
			return;
		}
		request.url = url.slice(base.length);
		files(request, response, () => {
			response.writeHead(404).end('Not found');
		});
	});

	await new Promise((done, fail) => {
		server.once('error', fail);
		server.listen(port, () => done(undefined));
	});
	const bound = server.address();
	if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');

	return {
		address: `http://localhost:${bound.port}${base}`,
		port: bound.port,
		stop() {
			const closed = new Promise((done) => server.close(done));
			server.closeAllConnections();
			return closed.then(() => undefined);
		}
	};
}
