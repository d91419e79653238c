import type { Problem } from '../problem/problem';
import { problemIn } from './problem-in';
import type { Story, StoryPassage } from './story';
import type { Cited } from './story-file';

type Path = readonly (string | number)[];

/**
 * What the story's claims, differences and earliest day say that its passages do not: a passage that is not there or
 * does not concern the place, a party or person that the story does not list, words that it does not contain, a date before the earliest that the story allows.
 */
export function checkClaims(story: Story): Problem[] {
	return [...claimProblems(story), ...differenceProblems(story), ...earlyDates(story)];
}

function claimProblems(story: Story): Problem[] {
	const passages = byId(story);
	return story.file.claims.flatMap((claim, i) => [
		...unknownPlace(story, claim.place, ['claims', i, 'place']),
		...(['for', 'against', 'unverified'] as const).flatMap((side) =>
			claim[side].flatMap((cited, j) => {
				const path = ['claims', i, side, j];
				const wrong = citedProblems(story, cited, passages, path);
				if (wrong.length > 0) return wrong;
				const concerns = passages
					.get(cited.passage)
					?.mentions.some(({ place }) => place === claim.place);
				if (concerns) return [];
				const message = `the passage ${cited.passage} does not concern “${claim.place}”`;
				return [
					problem(story, [...path, 'passage'], message, 'Cite a passage that mentions the place')
				];
			})
		)
	]);
}

function differenceProblems(story: Story): Problem[] {
	const passages = byId(story);
	return story.file.differences.flatMap((difference, i) => [
		...unknownPlace(story, difference.place, ['differences', i, 'place']),
		...difference.cells.flatMap((cell, j) =>
			citedProblems(story, cell, passages, ['differences', i, 'cells', j])
		)
	]);
}

function citedProblems(
	story: Story,
	{ passage, says, by, who }: Cited,
	passages: ReadonlyMap<string, StoryPassage>,
	path: Path
): Problem[] {
	const found = passages.get(passage);
	if (!found) {
		const remedy = 'Write the id of a passage, as the page of the report has it in its addresses';
		return [problem(story, [...path, 'passage'], `there is no passage “${passage}”`, remedy)];
	}
	const speaker = unknownSpeaker(story, { by, who }, path);
	if (speaker) return [speaker];
	if (found.quote.includes(says)) return [];
	const message = `the passage ${passage} does not contain “${says}”`;
	return [
		problem(story, [...path, 'says'], message, 'Write words that stand in it, letter for letter')
	];
}

function unknownSpeaker(
	{ file }: Story,
	{ by, who }: Pick<Cited, 'by' | 'who'>,
	path: Path
): Problem | undefined {
	const party = file.parties.find(({ id }) => id === by);
	if (!party && !file.reports.includes(by)) {
		const remedy =
			'Write the id of a party that the story lists, or of the report whose reporters speak';
		return problemIn(file)([...path, 'by'], `there is no party “${by}”`, remedy);
	}
	if (who === undefined || party?.people.some(({ name }) => name === who)) return undefined;
	const remedy = 'Write the name as the story lists it among the people of that party';
	return problemIn(file)([...path, 'who'], `“${by}” has nobody called “${who}”`, remedy);
}

function unknownPlace(story: Story, place: string, path: Path): Problem[] {
	if (story.places.some(({ id }) => id === place)) return [];
	return [
		problem(
			story,
			path,
			`there is no place “${place}” in this story`,
			'Write the id of one that it has'
		)
	];
}

function earlyDates(story: Story): Problem[] {
	const { earliest } = story.file;
	if (earliest === undefined) return [];
	return story.passages.flatMap(({ id, quote, when }) =>
		when
			.filter(({ from }) => from < earliest)
			.map(({ start, end, from }) => {
				const message = `“${quote.slice(start, end)}” in ${id} means ${from}, before the earliest day that the story allows`;
				return problem(story, ['earliest'], message, 'Set an earlier day, or correct the passage');
			})
	);
}

const byId = ({ passages }: Story) => new Map(passages.map((passage) => [passage.id, passage]));

const problem = ({ file }: Story, path: Path, message: string, remedy: string): Problem =>
	problemIn(file)(path, message, remedy);
