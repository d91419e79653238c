import * as t from './compiled/messages';

/** What the pages for handing on say of copying. */
export const copyWords = {
	heading: (name: string) => t.share_heading({ name }),
	address: t.share_address(),
	link: t.share_copy_link(),
	quotation: t.share_quotation(),
	copyQuotation: t.share_copy_quotation(),
	copyCode: t.share_copy_code(),
	copied: t.share_copied(),
	failed: t.share_copy_failed(),
	passages: t.share_passages(),
	picture: t.share_picture_heading(),
	embedHeading: t.share_embed_heading(),
	embedIntro: t.share_embed_intro(),
	embedCode: t.share_embed_code(),
	preview: t.share_embed_preview(),
	single: t.data_single()
} as const;
