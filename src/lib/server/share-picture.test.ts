import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { containsRect, overlaps, type Rect } from '../map/geometry';
import { fontFiles } from '../share/font-files';
import { column, pictureSize, plate } from '../share/picture-frame';
import { inPicture, pictureCamera } from '../share/picture-map';
import { pictureView } from '../share/picture-view';
import { homeView } from '../story/view';
import { flavours } from '../theme/tokens';
import { getFeaturedStory } from './content';
import { mapPlaces } from './explainer-data';
import { sharePicture, sharePictureSvg } from './share-picture';

const story = getFeaturedStory();
const pictured = [undefined, ...story.places];
const hex = (colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

const font = { loadSystemFonts: false, fontFiles: await fontFiles() };

/** The picture before its colours are counted, pixel by pixel. */
function draw(svg: string) {
	const { pixels, width } = new Resvg(svg, { font }).render();
	return (x: number, y: number) => {
		const at = 4 * (Math.round(y) * width + Math.round(x));
		return [...pixels.subarray(at, at + 3)];
	};
}

const plateSize = { width: plate.width, height: plate.height };

/** Every text on the map, and the box around its ink, in pixels of the plate. */
function namesOf(svg: string): { name: string; box: Rect }[] {
	const map = svg.slice(svg.indexOf('<g clip-path'));
	const texts = map.matchAll(/<text [^>]*>([^<]*)<\/text>/g);
	// What stands around letters so that they are read is no ink.
	const inked = [...texts].filter(([text]) => !text.includes('fill="none"'));
	return inked.map(([text, name = '']) => {
		const { width, height } = pictureSize;
		const alone = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${text}</svg>`;
		const box = new Resvg(alone, { font }).getBBox();
		if (!box) throw new Error(`${name} is not drawn`);
		return { name, box };
	});
}

describe.each(pictured.map((place) => [place?.id ?? story.file.id, place] as const))(
	'the picture of %s',
	(_, place) => {
		const svg = sharePictureSvg(story, place);
		const at = draw(svg);

		it('is 1200 by 630 pixels, below 120 kB, and the same each time', async () => {
			const png = Buffer.from(await sharePicture(story, place));
			expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
				pictureSize.width,
				pictureSize.height
			]);
			expect(png.length).toBeLessThan(120_000);
			if (place === undefined) expect(png.equals(await sharePicture(story))).toBe(true);
		});

		it('has ink where its words stand, and says of which day it is', () => {
			let ink = 0;
			for (let x = column.x; x < column.x + column.width; x++)
				for (let y = column.y + 50; y < column.y + 400; y++)
					if (at(x, y).every((channel, i) => Math.abs(channel - hex(flavours.light.ink)[i]!) < 20))
						ink += 1;
			expect(ink).toBeGreaterThan(1000);
			expect(svg).toContain('6\u00a0September\u00a02021');
		});

		it('keeps every name inside the plate, and apart from every other', () => {
			const boxes = namesOf(svg);
			expect(boxes.length).toBeGreaterThan(3);
			for (const [index, { name, box }] of boxes.entries()) {
				expect(containsRect({ ...plateSize, x: 0, y: 0 }, box), name).toBe(true);
				for (const other of boxes.slice(index + 1))
					expect(overlaps(box, other.box), `${name} and ${other.name}`).toBe(false);
			}
		});
	}
);

describe('the mark of a place', () => {
	const marked = mapPlaces(story).filter(({ shape, actsOnly }) => shape === 'point' && !actsOnly);

	it.each(marked.map((place) => [place.id, place] as const))(
		'of %s is drawn where the map projects it, in the middle of the plate',
		(id, { anchors: [position] }) => {
			const place = story.places.find((one) => one.id === id)!;
			const camera = pictureCamera(pictureView(place, homeView(story)));
			const { x, y } = inPicture(camera, position!);
			expect(draw(sharePictureSvg(story, place))(x, y)).toEqual(hex(flavours.light.accent));
			expect(Math.abs(x - plate.x - plate.width / 2)).toBeLessThan(1);
			expect(Math.abs(y - plate.y - plate.height / 2)).toBeLessThan(1);
		}
	);
});
