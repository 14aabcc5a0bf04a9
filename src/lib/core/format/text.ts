/** A text with its first letter made a capital. */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "1 session", "2 sessions": how many of something whose plural ends in s. */
export function counted(n: number, one: string): string {
	return `${n} ${one}${n === 1 ? '' : 's'}`;
}
