/** How long one step of a test may take on a slow, busy machine, ms: a test fails by what it sees, not by the hour. */
export const SABAR = 45_000
