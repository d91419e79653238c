import { getContent, getStory } from '$lib/server/content';
import { notFound } from '$lib/server/not-found';
import type { EntryGenerator, RequestHandler } from './$types';

/** Once, for every language. */
export const prerender = SITE_LOCALE === 'en';

export const entries: EntryGenerator = () =>
	[...getContent().stories].flatMap(([story, { reports }]) =>
		reports.map(({ id }) => ({ story, report: id }))
	);

/** The quoted body, in which the offsets of passages.json count. */
export const GET: RequestHandler = ({ params }) => {
	const report = getStory(params.story)?.reports.find(({ id }) => id === params.report);
	if (!report) notFound();
	return new Response(report.body, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
