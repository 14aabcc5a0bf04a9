import { expect, it } from 'vitest';
import { INITIAL_SETTINGS } from './initial-settings';
import { DEFAULT_SETTINGS } from './settings';

it('the settings before anything is read are the defaults of the schema', () => {
	expect(INITIAL_SETTINGS).toEqual(DEFAULT_SETTINGS);
});
