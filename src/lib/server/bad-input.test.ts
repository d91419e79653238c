import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ContentError, describeProblem } from '../problem/problem';
import { loadContent } from './content';

let root: string;

/** A copy of geodata to break; the world index is cut to its first lines, for no case here needs it. */
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'geodata-'));
	cpSync('geodata', join(root, 'geodata'), { recursive: true });
	for (const name of ['world-cities.tsv', 'world-regions.tsv']) {
		edit(`geodata/gazetteer/${name}`, (text) => text.split('\n').slice(0, 50).join('\n'));
	}
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function edit(file: string, change: (text: string) => string): void {
	const path = join(root, file);
	const before = readFileSync(path, 'utf8');
	const after = change(before);
	expect(after, `the case changes ${file}`).not.toBe(before);
	writeFileSync(path, after);
}

function problems(): string[] {
	try {
		loadContent(root);
	} catch (error) {
		if (error instanceof ContentError) return error.problems.map(describeProblem);
		throw error;
	}
	return [];
}

const report = 'geodata/reports/rferl-2021-09-06.md';
const places = 'geodata/gazetteer/places.yaml';
const story = 'geodata/stories/panjshir-2021.yaml';

describe('loadContent', () => {
	it('reads geodata as it is', () => expect(problems()).toEqual([]));

	it.each<[string, () => void, RegExp]>([
		[
			'a report without front matter',
			() => edit(report, (text) => text.slice(text.indexOf('The leader'))),
			/^geodata\/reports\/rferl-2021-09-06\.md:1: the report has no front matter\. Begin the file/
		],
		[
			'a report with an unknown key',
			() => edit(report, (text) => text.replace('language: en', 'language: en\nmood: grim')),
			/rferl-2021-09-06\.md:\d+: there is no key “mood” here\. Remove it/
		],
		[
			'a report with a date that is none',
			() => edit(report, (text) => text.replace('2021-09-06', '2021-09-31')),
			/rferl-2021-09-06\.md:\d+: “published” is not right: expected a date of the calendar/
		],
		[
			'a report that is not UTF-8',
			() =>
				writeFileSync(join(root, report), Buffer.from('---\ntitle: Caf\xe9\n---\nText.', 'latin1')),
			/rferl-2021-09-06\.md:2: the text is not UTF-8\. Save the file as UTF-8/
		],
		[
			'a report with an empty body',
			() => edit(report, (text) => text.slice(0, text.indexOf('The leader'))),
			/rferl-2021-09-06\.md:\d+: the report quotes nothing\. Add the quoted paragraphs/
		],
		[
			'a place with swapped coordinates',
			() => edit(places, (text) => text.replace('[69.17233, 34.52813]', '[34.52813, 69.17233]')),
			/places\.yaml:\d+: “kabul” has a point at 34\.52813, 69\.17233, which lies outside .*\. Swap the two numbers/
		],
		[
			'two places with one id',
			() => edit(places, (text) => text.replace('- id: hindu-kush', '- id: kabul')),
			/places\.yaml:\d+: there is already a place with the id “kabul”/
		],
		[
			'an outline that does not close',
			() =>
				edit(places, (text) =>
					text.replace(
						'footprint: { point: [69.17233, 34.52813] }',
						'footprint: { polygon: { ring: [[69.1, 34.5], [69.2, 34.5], [69.2, 34.6], [69.15, 34.6]] } }'
					)
				),
			/places\.yaml:\d+: the outline of “kabul” does not close\. End the ring/
		],
		[
			'a decision whose text is no longer there',
			() =>
				writeFileSync(
					join(root, 'geodata/decisions/rferl-2021-09-06.json'),
					'[\n  { "selector": { "exact": "Kandahar", "prefix": "in " }, "action": "remove", "note": "gone" }\n]\n'
				),
			/decisions\/rferl-2021-09-06\.json:2: .*“Kandahar”.*\. /
		],
		[
			'a story that names a missing report',
			() =>
				edit(story, (text) => text.replace('vice-2021-09-06]', 'vice-2021-09-06, bbc-2021-09-07]')),
			/panjshir-2021\.yaml:\d+: the story names a report “bbc-2021-09-07” that is not there\. Add geodata\/reports/
		],
		[
			'a claim that cites a passage which is not there',
			() =>
				edit(story, (text) =>
					text.replaceAll('rferl-2021-09-06-13m8tjz', 'rferl-2021-09-06-0000000')
				),
			/panjshir-2021\.yaml:\d+: there is no passage “rferl-2021-09-06-0000000”\. Write the id/
		],
		[
			'a claim that cites a passage about another place',
			() =>
				edit(story, (text) =>
					text.replace('- place: panjshir\n    question', '- place: qatar\n    question')
				),
			/panjshir-2021\.yaml:\d+: the passage \S+ does not concern “qatar”\. Cite a passage/
		],
		[
			'a claim by a party that the story does not list',
			() =>
				edit(story, (text) =>
					text.replace(
						'control of the province, by: taliban',
						'control of the province, by: martians'
					)
				),
			/panjshir-2021\.yaml:\d+: there is no party “martians”\. Write the id/
		],
		[
			'a decision that names an unknown party',
			() =>
				edit('geodata/decisions/voices/vice-2021-09-06.json', (text) =>
					text.replace('"party": "saleh"', '"party": "nobody"')
				),
			/decisions\/voices\/vice-2021-09-06\.json:\d+: there is no party “nobody”\. Write the id/
		],
		[
			'decisions about a report that is not there',
			() => writeFileSync(join(root, 'geodata/decisions/voices/gone.json'), '[]'),
			/decisions\/voices\/gone\.json: these decisions are about a report that is not there/
		],
		[
			'a layer with a party that was renamed since',
			() =>
				edit(story, (text) =>
					text.replace('- id: saleh', '- id: salleh').replaceAll('by: saleh', 'by: salleh')
				),
			/layers\/panjshir-2021\.json: the layer is out of date: it names a party “saleh”/
		],
		[
			'a figure that its passage does not contain',
			() => edit(story, (text) => text.replace('"up to 200,000 people"', '"up to 300,000 people"')),
			/panjshir-2021\.yaml:\d+: the passage \S+ does not contain “up to 300,000 people”\. Write words/
		],
		[
			'a passage attached to a place that it mentions',
			() =>
				edit(story, (text) =>
					text.replace('passage: rferl-2021-09-06-02iy5i8', 'passage: rferl-2021-09-06-0fy15so')
				),
			/panjshir-2021\.yaml:\d+: the passage \S+ mentions “mazar-e-sharif” and need not be attached to it\. Take it out/
		],
		[
			'a passage attached to a place that the story does not have',
			() => edit(story, (text) => text.replace('place: mazar-e-sharif', 'place: atlantis')),
			/panjshir-2021\.yaml:\d+: there is no place “atlantis” in this story\. Write the id/
		],
		[
			'a passage attached that is not there',
			() => edit(story, (text) => text.replace('06-02iy5i8', '06-0000000')),
			/panjshir-2021\.yaml:\d+: there is no passage “rferl-2021-09-06-0000000”\. Write the id/
		],
		[
			'a date before the earliest that the story allows',
			() => edit(story, (text) => text.replace('earliest: 1979-12-24', 'earliest: 1990-01-01')),
			/panjshir-2021\.yaml:\d+: “.*80s” in \S+ means 1980-01-01, before the earliest day/
		],
		[
			'a tour that is too short',
			() =>
				edit(story, (text) => {
					const [from, to] = [text.indexOf('  - id: the-denial'), text.indexOf('  - id: kabul\n')];
					return text.slice(0, from) + text.slice(to);
				}),
			/panjshir-2021\.yaml:\d+: the tour has 4 steps\. Write 6 to 8 steps/
		],
		[
			'two steps of a tour with one id',
			() => edit(story, (text) => text.replace('- id: the-denial', '- id: the-claim')),
			/panjshir-2021\.yaml:\d+: there is already a step with the id “the-claim”\. Give every step/
		],
		[
			'a step whose id the page uses itself',
			() => edit(story, (text) => text.replace('- id: the-denial', '- id: words')),
			/panjshir-2021\.yaml:\d+: the page of the tour uses the id “words” itself\. Choose another/
		],
		[
			'a step with a passage that is not there',
			() =>
				edit(story, (text) =>
					text.replace('passage: rferl-2021-09-06-1gqwzni', 'passage: rferl-2021-09-06-9999999')
				),
			/panjshir-2021\.yaml:\d+: there is no passage “rferl-2021-09-06-9999999”\. Write the id/
		],
		[
			'a step with words that its passage does not contain',
			() => edit(story, (text) => text.replace('says: NRFA spokesman', 'says: NRF spokesman')),
			/panjshir-2021\.yaml:\d+: the passage \S+ does not contain “NRF spokesman.*”\. Write words/
		],
		[
			'a step with three passages',
			() =>
				edit(story, (text) =>
					text.replace(
						'- { passage: rferl-2021-09-06-1gqwzni }',
						'- { passage: rferl-2021-09-06-1gqwzni }\n      - { passage: rferl-2021-09-06-1n4k7is }'
					)
				),
			/panjshir-2021\.yaml:\d+: “tour\.5\.quotes” is not right: expected one or two passages/
		],
		[
			'a step with a place that is not there',
			() => edit(story, (text) => text.replace('[kabul, kabul-airport]', '[kabul, khaybar]')),
			/panjshir-2021\.yaml:\d+: there is no place “khaybar” in this story\. Write the id/
		],
		[
			'a step with a view that shows nothing',
			() =>
				edit(story, (text) =>
					text.replace(
						'places: [kabul, kabul-airport]',
						'places: [kabul, kabul-airport]\n    view: [70, 34, 68, 35]'
					)
				),
			/panjshir-2021\.yaml:\d+: the view of the step “kabul” shows nothing\. Write west, south/
		],
		[
			'a layer that no longer fits its report',
			() => edit(report, (text) => text.replace('is calling for', 'is now calling for')),
			/layers\/panjshir-2021\.json: the layer is out of date.*\. Run npm run geocode/
		]
	])('stops at %s, and says where and what to do', (_, breakIt, expected) => {
		breakIt();
		expect(problems()).toContainEqual(expect.stringMatching(expected));
	});

	it('reports all problems at once', () => {
		edit(places, (text) => text.replace('[69.17233, 34.52813]', '[34.52813, 69.17233]'));
		edit(report, (text) => text.replace('language: en', 'language: en\nmood: grim'));
		edit(story, (text) => text.replace('vice-2021-09-06]', 'vice-2021-09-06, bbc-2021-09-07]'));
		const found = problems().join('\n');
		for (const part of ['“kabul”', '“mood”', '“bbc-2021-09-07”']) expect(found).toContain(part);
	});
});
