import type { Problem } from '../problem/problem';
import { problemIn } from './problem-in';
import type { Story } from './story';
import type { TourQuote, WrittenStep } from './tour-file';

/** A tour is long enough to tell the story and short enough to be finished. */
const leastSteps = 6;
const mostSteps = 8;

/** Ids of other elements of the tour's page: a step with such an id would have no address. */
const taken = new Set(['words']);

type Path = readonly (string | number)[];

/**
 * What a story's tour says that is not so: too few or too many steps, an id given twice, a passage or a place that is
 * not there, words that a passage does not contain, a view that is none. A story without a tour has no problem.
 */
export function checkTour(story: Story): Problem[] {
	const { tour } = story.file;
	return [
		...wrongLength(story),
		...tour.flatMap((step, i) => [
			...idProblems(story, step, i),
			...step.quotes.flatMap((quote, j) => quoteProblems(story, quote, ['tour', i, 'quotes', j])),
			...step.places.flatMap((place, j) => unknownPlace(story, place, ['tour', i, 'places', j])),
			...viewProblems(story, step, i)
		])
	];
}

function wrongLength({ file }: Story): Problem[] {
	const { length } = file.tour;
	if (length === 0 || (length >= leastSteps && length <= mostSteps)) return [];
	const message = `the tour has ${length} ${length === 1 ? 'step' : 'steps'}`;
	const remedy = `Write ${leastSteps} to ${mostSteps} steps, or take the tour out`;
	return [problemIn(file)(['tour'], message, remedy)];
}

function idProblems({ file }: Story, { id }: WrittenStep, i: number): Problem[] {
	const problem = problemIn(file);
	const path = ['tour', i, 'id'];
	if (taken.has(id)) {
		return [problem(path, `the page of the tour uses the id “${id}” itself`, 'Choose another id')];
	}
	if (file.tour.findIndex((step) => step.id === id) === i) return [];
	const remedy = 'Give every step an id of its own: it is the step’s address';
	return [problem(path, `there is already a step with the id “${id}”`, remedy)];
}

function quoteProblems(story: Story, { passage: id, says }: TourQuote, path: Path): Problem[] {
	const problem = problemIn(story.file);
	const passage = story.passages.find((one) => one.id === id);
	if (!passage) {
		const remedy = 'Write the id of a passage, as the page of the report has it in its addresses';
		return [problem([...path, 'passage'], `there is no passage “${id}”`, remedy)];
	}
	if (says === undefined || passage.quote.includes(says)) return [];
	const remedy = 'Write words that stand in it, letter for letter, or take “says” out';
	return [problem([...path, 'says'], `the passage ${id} does not contain “${says}”`, remedy)];
}

function unknownPlace(story: Story, place: string, path: Path): Problem[] {
	if (story.places.some(({ id }) => id === place)) return [];
	const message = `there is no place “${place}” in this story`;
	return [problemIn(story.file)(path, message, 'Write the id of one that it has')];
}

function viewProblems({ file }: Story, { id, view }: WrittenStep, i: number): Problem[] {
	if (!view) return [];
	const [west, south, east, north] = view;
	if (west < east && south < north && south > -90 && north < 90) return [];
	const message = `the view of the step “${id}” shows nothing`;
	const remedy = 'Write west, south, east and north in degrees, as in [66, 34, 72, 37]';
	return [problemIn(file)(['tour', i, 'view'], message, remedy)];
}
