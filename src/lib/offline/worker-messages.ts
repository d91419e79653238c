/** What pages tell the worker. */
export const messages = {
	/** The new version takes the place of the old one now. */
	takeOver: 'take over',
	/** Keep what is still missing, and say on the port whether there is room. */
	keep: 'keep'
} as const;
