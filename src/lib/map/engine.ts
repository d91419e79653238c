import { Map as MapLibre, setWorkerUrl, type MapOptions } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { flavours, type FlavourName } from '../theme/tokens';
import type { Position } from '../gazetteer/place';
import { groundOf, type Boundaries } from './boundaries';
import { fetched } from './fetched';
import { storyShapes, type Footprints } from './footprints';
import type { Point } from './geometry';
import { hatchImage, hatchName, hatchRatio, readHatchName } from './hatch';
import type { MapPlace } from './map-place';
import type { ShapeStates } from './plate-props';
import { hatchLayer, mapLayers, mapStyle, openLayers } from './style';
import type { Camera } from './view';

export interface EngineOptions {
	readonly container: HTMLElement;
	readonly camera: Camera;
	readonly flavour: FlavourName;
	readonly boundariesUrl: string;
	readonly footprintsUrl: string;
	readonly places: readonly MapPlace[];
	/** The first frame is there to be seen. */
	readonly ondraw: () => void;
	/** It cannot draw, or no longer can. */
	readonly onfail: (reason: unknown) => void;
}

/** MapLibre beneath the marks: it draws what it is told to, and handles no input of its own. */
export interface Engine {
	setCamera(camera: Camera): void;
	/** After a move: what is costly to keep up while it lasts. */
	settle(): void;
	setFlavour(name: FlavourName): void;
	/** Once it has drawn. */
	setStates(states: ShapeStates): void;
	/** Where it draws `[longitude, latitude]`, in pixels of the plate. */
	at(position: Position): Point;
	/** Id of the place whose shape lies at a point of the plate. */
	placeAt(point: Point): string | null;
	resize(): void;
	destroy(): void;
}

const center = ({ center: [longitude, latitude], zoom }: Camera) => ({
	center: [longitude, latitude] as [number, number],
	zoom
});

/** Adds each hatching when a style first asks for it. */
function provideHatches(map: MapLibre): void {
	map.setMissingStyleImageResolver((id) => {
		const asked = readHatchName(id);
		if (!asked || map.hasImage(id)) return;
		const { accent } = flavours[asked.flavour === 'dark' ? 'dark' : 'light'];
		map.addImage(id, hatchImage(accent, asked.shrink), { pixelRatio: hatchRatio });
	});
}

function repaint(map: MapLibre, name: FlavourName): void {
	for (const { id, paint } of mapLayers(flavours[name], hatchName(name, map.getZoom()))) {
		for (const [property, value] of Object.entries(paint ?? {})) {
			// The names come from the same layers that the map was made with.
			map.setPaintProperty(id, property as never, value as never);
		}
	}
}

const options: Partial<MapOptions> = {
	interactive: false,
	attributionControl: false,
	fadeDuration: 0,
	maxPitch: 0,
	trackResize: false,
	canvasContextAttributes: { antialias: true }
};

/**
 * Starts MapLibre in `container`. https://maplibre.org/maplibre-gl-js/docs/API/ Its absence of WebGL2 arrives through
 * the `error` event, a lost context through `webglcontextlost`: both end in `onfail`.
 */
export async function startEngine(given: EngineOptions): Promise<Engine> {
	const [boundaries, footprints] = await Promise.all([
		fetched<Boundaries>(given.boundariesUrl),
		fetched<Footprints>(given.footprintsUrl)
	]);
	setWorkerUrl(workerUrl);
	const shapes = storyShapes(footprints, given.places);
	const sources = { ground: groundOf(boundaries), shapes };
	const map = new MapLibre({
		...options,
		container: given.container,
		style: mapStyle(flavours[given.flavour], hatchName(given.flavour, given.camera.zoom), sources),
		...center(given.camera)
	});
	provideHatches(map);
	map.on('error', ({ error }) => given.onfail(error));
	map.on('webglcontextlost', given.onfail);
	let drawn = false;
	map.once('idle', () => {
		drawn = true;
		given.ondraw();
	});
	const ids = new Set(shapes.map(({ id }) => id));
	let applied = '';
	let { flavour } = given;

	return {
		setCamera(camera) {
			map.jumpTo(center(camera));
			// In the same frame as the marks, so that names and ground move as one.
			if (drawn) map.redraw();
		},
		settle() {
			const wanted = hatchName(flavour, map.getZoom());
			if (!drawn || map.getPaintProperty(hatchLayer, 'fill-pattern') === wanted) return;
			map.setPaintProperty(hatchLayer, 'fill-pattern', wanted);
		},
		setFlavour(name) {
			flavour = name;
			if (drawn) repaint(map, name);
			else map.once('idle', () => repaint(map, flavour));
		},
		setStates({ lit, dimmed, selected }) {
			const wanted = `${[...lit].join()} ${[...dimmed].join()} ${selected}`;
			if (wanted === applied) return;
			applied = wanted;
			for (const id of ids) {
				map.setFeatureState(
					{ source: 'story', id },
					{ lit: lit.has(id), dimmed: dimmed.has(id), selected: selected === id }
				);
			}
		},
		at: ([longitude, latitude]) => map.project([longitude, latitude]),
		placeAt({ x, y }) {
			if (!drawn) return null;
			const box: [[number, number], [number, number]] = [
				[x - 3, y - 3],
				[x + 3, y + 3]
			];
			const [found] = map.queryRenderedFeatures(box, { layers: [...openLayers] });
			const place: unknown = found?.properties['place'];
			return typeof place === 'string' ? place : null;
		},
		resize: () => map.resize(),
		destroy: () => map.remove()
	};
}
