/* eslint svelte/prefer-svelte-reactivity: off -- maps are replaced as a whole, never changed */
import { constrained, dragged, zoomedAround } from './camera-moves';
import { fly, prefersStillness } from './flight';
import { centreOf, type Point, type Rect, type Size } from './geometry';
import { groundInView } from './ground-in-view';
import { isInView } from './in-view';
import { layOutLabels } from './label-layout';
import type { Placement, ShapeLine } from './layout-item';
import { layoutItems } from './layout-items';
import { contextId } from './context-id';
import type { ContextLabel, MapPlace } from './map-place';
import { measureForms, measureObstacles, servedLabels, type MeasuredForms } from './measure-plate';
import { leastTarget } from './label-type';
import { fitBounds, platePadding, project, unproject, type Bounds, type Camera } from './view';
import { middleOf, zoomPivot } from './zoom-pivot';
import type { Position } from '../gazetteer/place';

/** Milliseconds between two layouts while the map moves; in between, labels ride along. */
const pace = 110;

export interface PlateContent {
	readonly places: readonly MapPlace[];
	readonly context: readonly ContextLabel[];
	/** Id of the place that is open. */
	readonly selected: string | null;
}

const noForms = { forms: [], edgeForms: [] };

/** Camera and labels of a plate in the browser: the one thing that everything drawn on it follows. */
export class PlateState {
	size = $state.raw<Size>({ width: 0, height: 0 });
	camera = $state.raw<Camera>({ center: [0, 0], zoom: 1 });
	/** As laid out for `#laidOut`. */
	placements = $state.raw<ReadonlyMap<string, Placement>>(new Map());
	/** What the plate shows, or is on its way to; null once the reader has moved it elsewhere. */
	aim = $state.raw<Bounds | null>(null);
	/** Lines of the story's shapes, which labels keep clear of. */
	lines: readonly ShapeLine<Position>[] = [];
	/** All that is drawn of the story's places, by which a place is known to be in view. */
	shapes: readonly ShapeLine<Position>[] = [];

	#laidOut = $state.raw<Camera>({ center: [0, 0], zoom: 1 });
	/** The anchors that the placements count. */
	#anchors: ReadonlyMap<string, readonly Position[]> = new Map();
	#forms: MeasuredForms = new Map();
	#obstacles: readonly Rect[] = [];
	/** What is fitted, for as long as the reader has not moved the map. */
	#fitted: Bounds | null = null;
	#stopFlight = () => {};
	/** Where a flight under way will end. */
	#bound: Camera | null = null;
	/** What that flight will show, where it leads to bounds. */
	#boundFor: Bounds | null = null;
	#lastLayout = 0;

	constructor(
		readonly content: () => PlateContent,
		readonly onsettle: (inView: string[]) => void
	) {}

	/** Takes over from the served page: same camera, labels kept where they stand if they can be. */
	begin(plate: HTMLElement, bounds: Bounds): void {
		const previous = servedLabels(plate);
		this.measure(plate);
		this.#fitted = this.aim = bounds;
		this.camera = this.#fit(bounds);
		this.#layOut(previous);
		this.settle();
	}

	measure(plate: HTMLElement): void {
		this.size = { width: plate.clientWidth, height: plate.clientHeight };
		this.#forms = measureForms(plate, this.size);
		this.#obstacles = measureObstacles(plate);
	}

	/** After a change of fonts, or of what lies on the plate; labels stay where they can. */
	remeasure(plate: HTMLElement): void {
		this.measure(plate);
		this.settle();
	}

	/** After a change of size. */
	resize(plate: HTMLElement): void {
		this.measure(plate);
		if (this.#boundFor) {
			// A flight would land on what fitted the size before.
			this.#stopFlight();
			[this.#fitted, this.#boundFor, this.#bound] = [this.#boundFor, null, null];
		}
		this.camera = this.#fitted ? this.#fit(this.#fitted) : constrained(this.camera, this.size);
		this.settle(true);
	}

	show(bounds: Bounds): void {
		this.#moveTo(this.#fit(bounds), () => {
			[this.#fitted, this.#boundFor] = [bounds, null];
			this.settle(true);
		});
		if (this.#bound) this.#boundFor = bounds;
		this.aim = bounds;
	}

	drag(by: Point): void {
		this.#move(dragged(this.camera, this.size, by));
	}

	zoomAt(by: number, point: Point): void {
		this.#move(zoomedAround(this.camera, this.size, point, by));
	}

	/** As buttons and keys do: `by` pixels, or levels of zoom, with a short motion. */
	nudge(by: Point, zoom: number): void {
		// Presses in quick succession add up, though the map is still on its way.
		const from = this.#bound ?? this.camera;
		const target = zoom
			? zoomedAround(from, this.size, zoom > 0 ? this.#pivot(from) : middleOf(this.size), zoom)
			: dragged(from, this.size, by);
		this.#moveTo(target, () => this.settle(), 220);
	}

	/** Lays out, keeping labels where they stand unless `afresh`, and tells what is in view. */
	settle(afresh = false): void {
		this.#layOut(afresh ? new Map() : this.#previous());
		this.onsettle(this.content().places.flatMap((place) => (this.#sees(place) ? place.id : [])));
	}

	/** Is any anchor of the place on the plate? */
	sees(id: string): boolean {
		return this.content().places.some((place) => place.id === id && this.#sees(place));
	}

	at(position: Position): Point {
		return project(this.camera, this.size, position);
	}

	/** The anchor that a placement names by its index. */
	anchorOf(id: string, index: number): Position | undefined {
		return this.#anchors.get(id)?.[index];
	}

	/** How far an anchor has moved since the last layout. */
	drift(anchor: Position): Point {
		const before = project(this.#laidOut, this.size, anchor);
		const now = this.at(anchor);
		return { x: now.x - before.x, y: now.y - before.y };
	}

	stop(): void {
		this.#stopFlight();
	}

	#sees(place: MapPlace): boolean {
		return isInView(place, this.camera, this.size) || this.#groundOf(place).length > 0;
	}

	#groundOf(place: MapPlace): Position[] {
		return groundInView(
			place,
			this.shapes,
			this.size,
			(position) => this.at(position),
			(point) => unproject(this.camera, this.size, point)
		);
	}

	/** Every place, with anchors where it is seen though none of its own is. */
	#grounded(places: readonly MapPlace[]): MapPlace[] {
		return places.map((place) =>
			isInView(place, this.camera, this.size)
				? place
				: { ...place, anchors: [...place.anchors, ...this.#groundOf(place)] }
		);
	}

	#pivot(camera: Camera): Point {
		const { places, selected } = this.content();
		return zoomPivot(places, selected, this.size, (position) =>
			project(camera, this.size, position)
		);
	}

	#fit(bounds: Bounds): Camera {
		return constrained(fitBounds(bounds, this.size, platePadding(this.size)), this.size);
	}

	#move(camera: Camera): void {
		this.#stopFlight();
		[this.#bound, this.#boundFor] = [null, null];
		this.#fitted = this.aim = null;
		this.#follow(camera);
	}

	#moveTo(target: Camera, arrived: () => void, milliseconds?: number): void {
		this.#stopFlight();
		this.#fitted = this.aim = null;
		[this.#bound, this.#boundFor] = [target, null];
		const land = () => {
			this.camera = target;
			this.#bound = null;
			arrived();
		};
		if (prefersStillness()) return land();
		this.#stopFlight = fly(
			this.camera,
			target,
			(camera) => this.#follow(camera),
			land,
			milliseconds
		);
	}

	#follow(camera: Camera): void {
		this.camera = camera;
		const now = performance.now();
		if (now - this.#lastLayout > pace) this.#layOut(this.#previous());
	}

	#previous(): Map<string, Point> {
		return new Map(
			[...this.placements.values()].flatMap((placement) => {
				if (placement.hidden) return [];
				const anchor = this.anchorOf(placement.id, placement.anchorIndex);
				const by = placement.edge || !anchor ? { x: 0, y: 0 } : this.drift(anchor);
				const middle = centreOf(placement.label);
				return [[placement.id, { x: middle.x + by.x, y: middle.y + by.y }] as const];
			})
		);
	}

	#layOut(previous: ReadonlyMap<string, Point>): void {
		const { context } = this.content();
		const places = this.#grounded(this.content().places);
		this.#anchors = new Map([
			...places.map(({ id, anchors }) => [id, anchors] as const),
			...context.map((label) => [contextId(label), label.anchors] as const)
		]);
		const placements = layOutLabels({
			items: layoutItems(
				places,
				context,
				(position) => this.at(position),
				({ id }) => this.#forms.get(id) ?? noForms,
				(label) => this.#forms.get(contextId(label))?.forms ?? []
			),
			size: this.size,
			obstacles: this.#obstacles,
			lines: this.lines.map(({ id, points }) => ({
				id,
				points: points.map((position) => this.at(position))
			})),
			target: leastTarget,
			previous
		});
		this.placements = new Map(placements.map((placement) => [placement.id, placement]));
		this.#laidOut = this.camera;
		this.#lastLayout = performance.now();
	}
}
