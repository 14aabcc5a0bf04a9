import type { HandleClientError } from '@sveltejs/kit';

/** An address that leads nowhere is shown as a page, not reported as a fault of the app. */
export const handleError: HandleClientError = ({ error, status, message }) => {
	if (status !== 404) console.error(error);
	return { message };
};
