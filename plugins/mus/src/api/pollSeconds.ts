/** Seconds between looks for changes, should no signal come. */
export const pollSeconds = 30;
