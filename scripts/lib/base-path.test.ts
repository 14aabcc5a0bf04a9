import { expect, test } from 'vitest';
import { basePath } from './base-path.js';

test.each([
	['', ''],
	['/', ''],
	['/unknot', '/unknot'],
	['/tools/unknot', '/tools/unknot']
])('"%s" mounts the app at "%s"', (value, base) => {
	expect(basePath(value)).toBe(base);
});

test.each(['unknot', '/unknot/', '//', '/a b', 'https://host/unknot'])(
	'"%s" is refused',
	(value) => {
		expect(() => basePath(value)).toThrow('BASE_PATH must be empty');
	}
);
