/** `<report>-<hash>`: FNV-1a (32 bit, over UTF-16 units) of the quotation with its white space folded. */
export function passageId(reportId: string, quote: string): string {
	let hash = 0x811c9dc5;
	for (const unit of quote.replace(/\s+/g, ' ')) {
		for (let i = 0; i < unit.length; i++) hash = Math.imul(hash ^ unit.charCodeAt(i), 0x01000193);
	}
	return `${reportId}-${(hash >>> 0).toString(36).padStart(7, '0')}`;
}
