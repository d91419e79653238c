import { frameOf } from '../map/frame';
import { worldSize } from '../map/view';
import type { Flavour } from '../theme/tokens';
import { pictureColumn, type PictureWords } from './picture-column';
import { pictureSize } from './picture-frame';
import { pictureCamera, pictureMap, type PictureMap } from './picture-map';
import { pictureStyle } from './picture-style';

/** The picture that stands for a page where it is shared: words on the left, the map on the right. */
export function pictureSvg(words: PictureWords, map: PictureMap, colours: Flavour): string {
	const { width, height } = pictureSize;
	const unit = frameOf(map.bounds).unit * worldSize(pictureCamera(map.bounds).zoom);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
		`<style>${pictureStyle(colours, unit, map.subject)}</style>`,
		`<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
		pictureColumn(words, map.boundaries, map.bounds, colours),
		pictureMap(map, colours),
		'</svg>'
	].join('');
}
