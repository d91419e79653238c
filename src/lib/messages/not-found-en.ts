/** What an address says that no page answers. */
export const notFoundWords = {
	heading: 'There is no page here',
	body: 'The address may be mistyped, or the page may have moved. These are the ways back:'
} as const;
