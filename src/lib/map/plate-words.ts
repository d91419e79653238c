import type { MapPlace } from './map-place';

/** Everything that the plate says, in one language; the components hold no text of their own. */
export interface PlateWords {
	/** Name of the surface that arrow keys move, and how: "Map. Arrow keys move it, plus and minus zoom." */
	readonly surface: string;
	/** Name of the list of marks: "Places in this story". */
	readonly marks: string;
	/** Accessible name of a mark: "Panjshir, province, 9 passages". */
	readonly markName: (place: MapPlace) => string;
	/** How many passages: "9", in the numerals of the language. */
	readonly number: (count: number) => string;
	readonly zoomIn: string;
	readonly zoomOut: string;
	readonly showAll: string;
	/** Sources of the drawing: "Natural Earth · GeoNames CC BY 4.0". */
	readonly attribution: string;
	/** "50 km"; below one kilometre the number is a fraction. */
	readonly scale: (kilometres: number) => string;
	/** What the small globe shows: "Where this is in the world". */
	readonly inset: string;
	/** Shown in one line where the moving map cannot be drawn. */
	readonly noWebGL: string;
	readonly keyTitle: string;
	readonly keyPlace: string;
	readonly keyArea: string;
	/** Of a valley and of a range. */
	readonly keyLine: string;
	readonly keyActs: string;
	/** A province's boundary. */
	readonly keyProvince: string;
	/** A boundary that states dispute. */
	readonly keyDisputed: string;
	/** A place of which the reports say contrary things. */
	readonly keyContested: string;
	/** What the number beside a name counts. */
	readonly keyCount: string;
}
