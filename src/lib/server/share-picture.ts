import { Resvg } from '@resvg/resvg-js';
import UPNG from 'upng-js';
import { placesGeojson } from '../export/places-geojson';
import type { PictureWords } from '../share/picture-column';
import { m, plateWords } from '../messages/messages';
import { fontFiles } from '../share/font-files';
import { pictureSvg } from '../share/picture-svg';
import { pictureView } from '../share/picture-view';
import type { Story, StoryPlace } from '../story/story';
import { homeView } from '../story/view';
import { flavours } from '../theme/tokens';
import { plateBoundaries } from './drawings';
import { plateContent } from './plate-data';

/** As many as a byte can name, so that a picture is light. */
const mostColours = 256;

/** Draws the picture of a place, or of the whole story: a PNG. */
export async function sharePicture(
	story: Story,
	place?: StoryPlace
): Promise<Uint8Array<ArrayBuffer>> {
	const svg = sharePictureSvg(story, place);
	const font = { loadSystemFonts: false, fontFiles: await fontFiles() };
	const { pixels, width, height } = new Resvg(svg, { font }).render();
	const rows = new Uint8Array(pixels).buffer;
	return new Uint8Array(UPNG.encode([rows], width, height, mostColours));
}

export function sharePictureSvg(story: Story, place?: StoryPlace): string {
	const home = homeView(story);
	const bounds = place ? pictureView(place, home) : home;
	const map = {
		bounds,
		boundaries: plateBoundaries(),
		footprints: placesGeojson(story),
		...plateContent(story),
		subject: place?.id ?? null,
		attribution: plateWords.attribution,
		scale: plateWords.scale
	};
	return pictureSvg(place ? placeWords(story, place) : storyWords(story), map, flavours.light);
}

function storyWords({ file }: Story): PictureWords {
	return {
		kicker: file.title,
		title: file.headline,
		facts: [],
		asReportedOn: asReportedOn(file.asReportedOn),
		site: m.site.name
	};
}

function placeWords({ file }: Story, { feature, passages, reports }: StoryPlace): PictureWords {
	const { name, names, kind, also, within } = feature.properties;
	const local = names.fa ?? names.ps;
	const kinds = m.kinds([kind, ...also.filter((one) => one !== 'region')]);
	// Kabul lies in a province of the same name.
	const containers = [...new Set(within.map((one) => one.name))].filter((one) => one !== name);
	return {
		kicker: file.title,
		title: name,
		...(local === undefined ? {} : { local }),
		facts: [
			[kinds, ...(containers.length > 0 ? [m.place.within(containers)] : [])].join(' '),
			m.passagesInReports(passages.length, reports.length)
		],
		asReportedOn: asReportedOn(file.asReportedOn),
		site: m.site.name
	};
}

/** With a date that is not broken over two lines. */
const asReportedOn = (day: string) =>
	m.asReportedOn(day).replace(m.date(day), m.date(day).replaceAll(' ', '\u00a0'));
