import process from 'node:process';

/**
 * Where the app is mounted on its host, from BASE_PATH: '' for the root, '/unknot' for a sub-path.
 * @returns {'' | `/${string}`}
 * @throws when BASE_PATH is neither empty nor an absolute path without a slash at its end
 */
export function basePath(value = process.env['BASE_PATH'] ?? '') {
	if (value === '' || value === '/') return '';
	if (!/^(\/[\w.~-]+)+$/.test(value)) {
		throw new Error(
			`BASE_PATH must be empty, or start with "/" and not end with one; it is "${value}".`
		);
	}
	return /** @type {`/${string}`} */ (value);
}
