/**
 * What shows that quoted words begin or end within a sentence: an ellipsis before what does not begin with a capital or a
 * figure, one after what does not end as a sentence does. Quotation marks around them do not count.
 */
export function cutMarks(words: string): { readonly before: string; readonly after: string } {
	return {
		before: /^["'“‘]?[\p{Lu}\p{Nd}]/u.test(words) ? '' : '… ',
		after: /[.!?]["'”’]?$/u.test(words) ? '' : ' …'
	};
}
