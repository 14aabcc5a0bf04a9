/** Left in the place of a checkpoint, because the removal from localStorage may not reach the disk either. */
export type ClosedMark = { readonly closed: string | null };

export function isClosedMark(record: unknown): record is ClosedMark {
	if (typeof record !== 'object' || record === null || !('closed' in record)) return false;
	return record.closed === null || typeof record.closed === 'string';
}

/** Whether the database says that this session is over. */
export function isClosed(record: unknown, sessionId: string | null): boolean {
	return sessionId !== null && isClosedMark(record) && record.closed === sessionId;
}
