import type { Flavour } from '../theme/tokens';

/**
 * The colours of the locator drawing, which it leaves to a style sheet, as one that needs neither custom properties nor
 * `color-mix`; see plate.css for the one of the pages.
 *
 * @param unit length of a unit of the drawing, in pixels
 */
export function pictureStyle(colours: Flavour, unit: number, subject: string | null): string {
	const px = (pixels: number) => Math.round((pixels / unit) * 100) / 100;
	const own = subject === null ? '.none' : `[data-place="${subject}"]`;
	return [
		'.locator path{fill:none;stroke-linejoin:round}',
		`.locator .sea{fill:${colours.sea}}`,
		`.locator .out{fill:${colours.out}}`,
		`.locator .land{fill:${colours.land}}`,
		`.locator .inner{stroke:${colours.inner};stroke-width:${px(1)};stroke-dasharray:${px(3)} ${px(2.5)}}`,
		`.locator .edge{stroke:${colours.edge};stroke-width:${px(1)}}`,
		`.locator .coast{stroke:${colours.edge};stroke-width:${px(0.9)}}`,
		`.locator .disputed{stroke-width:${px(1.3)};stroke-dasharray:${px(3.6)} ${px(2.4)}}`,
		`.locator .home{stroke-width:${px(1.8)}}`,
		`.locator .country{stroke:${colours.edge};stroke-width:${px(1.8)}}`,
		`.locator .wash{fill:${colours.accent};fill-opacity:0.09}`,
		`.locator .hatch-line{stroke:${colours.accent};stroke-opacity:0.42;stroke-width:2.6}`,
		`.locator .area{fill:url(#hatch-wide);stroke:${colours.accent};stroke-width:${px(1.6)}}`,
		`.locator .valley{stroke:${colours.accent};stroke-opacity:0.5;stroke-width:${px(5)};stroke-linecap:round}`,
		`.locator .range{stroke:${colours.range};stroke-opacity:0.24;stroke-width:${px(15)};stroke-linecap:round}`,
		`.locator .area${own}{stroke-width:${px(3)}}`,
		`.locator .country${own}{stroke:${colours.accent};stroke-width:${px(3)}}`,
		`.locator .valley${own}{stroke-opacity:0.8;stroke-width:${px(7)}}`,
		`.locator .range${own}{stroke:${colours.accent};stroke-opacity:0.4}`,
		`.globe .sea{fill:${colours.sea}}`,
		`.globe .land{fill:${colours.inner};stroke:${colours.edge};stroke-width:0.8}`,
		`.globe .rim{fill:none;stroke:${colours.edge};stroke-width:1.6}`
	].join('');
}
