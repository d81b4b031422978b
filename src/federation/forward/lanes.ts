/** The lanes of the protocol: each has batch numbers of its own. */
export const FRESH = 0;
export const BACKLOG = 1;

export const LANES: readonly number[] = [FRESH, BACKLOG];
