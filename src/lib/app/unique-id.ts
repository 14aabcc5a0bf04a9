/** An id no other thing on this device has. `randomUUID` is missing without https, and in older Safari. */
export function uniqueId(): string {
	return crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
}
