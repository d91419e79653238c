/* eslint svelte/prefer-svelte-reactivity: off -- sets are replaced as a whole, never changed */
import { tick } from 'svelte';
import { Drawing } from './drawing';
import { drawnPlaceAt } from './drawn-shapes';
import type { Engine } from './engine';
import { distance, type Point, type Size } from './geometry';
import type { PlateProps, ShapeStates } from './plate-props';
import { visibleBounds, type Bounds, type Camera } from './view';
import { currentFlavour, watchFlavour } from '../theme/theme-choice';

type Sources = Pick<PlateProps, 'boundariesUrl' | 'footprintsUrl' | 'places'>;

/** What is shown, and from what: read anew whenever it is needed. */
export interface Seen extends Sources {
	readonly camera: Camera;
	readonly size: Size;
}

/**
 * What lies beneath the marks: the served drawing until the reader reaches for the map, then MapLibre; the drawing for
 * good where WebGL is missing or was lost.
 */
export class PlateGround {
	engine = $state<'waiting' | 'loading' | 'drawn' | 'unavailable'>('waiting');
	/** A drawing made here, because the reader moved beyond the one that was served. */
	redrawn = $state.raw('');
	/** Pixels between where the drawing and MapLibre put the places, at most, when the one followed the other. */
	drift = $state<number | null>(null);

	#plate: HTMLElement;
	#seen: () => Seen;
	#map = $state.raw<Engine | null>(null);
	#drawing: Drawing | null;
	/** The plate has left the page, perhaps while MapLibre was on its way. */
	#gone = false;
	#redraw: Promise<(bounds: Bounds) => string> | undefined;
	#shown: ShapeStates = { lit: new Set(), dimmed: new Set(), selected: null };

	constructor(plate: HTMLElement, seen: () => Seen) {
		this.#plate = plate;
		this.#seen = seen;
		this.#drawing = Drawing.in(plate);
	}

	get lines(): ReturnType<Drawing['lines']> {
		return this.#drawing?.lines() ?? [];
	}

	get shapes(): ReturnType<Drawing['shapes']> {
		return this.#drawing?.shapes() ?? [];
	}

	/** Loads MapLibre and lets it take the drawing's place once it has drawn. */
	async start(container: HTMLElement): Promise<void> {
		if (this.engine !== 'waiting') return;
		this.engine = 'loading';
		try {
			const { startEngine } = await import('./engine');
			const engine = await startEngine({
				container,
				...this.#seen(),
				flavour: currentFlavour(),
				ondraw: () => this.#takeOver(),
				onfail: (reason) => this.#fail(reason)
			});
			if (this.#isOver()) return engine.destroy();
			this.#map = engine;
			engine.setCamera(this.#seen().camera);
		} catch (reason) {
			this.#fail(reason);
		}
	}

	watchFlavour(): () => void {
		return watchFlavour((name) => this.#map?.setFlavour(name));
	}

	follow(camera: Camera, size: Size): void {
		this.#drawing?.follow(camera, size);
		this.#map?.setCamera(camera);
	}

	/** Marks the shapes of places that are lit, selected or left out by a filter. */
	show({ lit, dimmed, selected }: ShapeStates): void {
		this.#shown = { lit, dimmed, selected };
		this.#drawing?.show(this.#shown);
		if (this.engine === 'drawn') this.#map?.setStates(this.#shown);
	}

	/** After a move: what is costly to keep up while it lasts. */
	async settle(): Promise<void> {
		this.#map?.settle();
		const { camera, size, ...sources } = this.#seen();
		if (this.engine === 'drawn' || !this.#drawing || this.#drawing.suits(camera, size)) return;
		try {
			this.#redraw ??= prepareRedraw(sources);
			this.redrawn = (await this.#redraw)(visibleBounds(camera, size));
		} catch (reason) {
			// The drawing stays as it is; the next move tries again.
			console.warn('The map could not be drawn anew.', reason);
			this.#redraw = undefined;
			return;
		}
		await tick();
		this.#drawing = Drawing.in(this.#plate);
		const now = this.#seen();
		this.#drawing?.follow(now.camera, now.size);
		this.#drawing?.show(this.#shown);
	}

	/** Id of the place whose shape lies at a point of the plate. */
	placeAt({ x, y }: Point): string | null {
		if (this.engine === 'drawn') return this.#map?.placeAt({ x, y }) ?? null;
		const { left, top } = this.#plate.getBoundingClientRect();
		return drawnPlaceAt({ x: x + left, y: y + top });
	}

	resize(): void {
		this.#map?.resize();
	}

	destroy(): void {
		this.#gone = true;
		this.#map?.destroy();
	}

	/** There is no more use for MapLibre. */
	#isOver(): boolean {
		return this.#gone || this.engine === 'unavailable';
	}

	#takeOver(): void {
		if (this.engine !== 'loading') return;
		this.drift = this.#measureDrift();
		this.engine = 'drawn';
		this.#map?.setStates(this.#shown);
	}

	#measureDrift(): number | null {
		const [map, drawing] = [this.#map, this.#drawing];
		if (!map || !drawing) return null;
		const anchors = this.#seen().places.flatMap((place) => place.anchors);
		return Math.max(...anchors.map((anchor) => distance(drawing.at(anchor), map.at(anchor))));
	}

	#fail(reason: unknown): void {
		if (this.engine === 'unavailable') return;
		console.warn('The moving map cannot be drawn here; the drawing stays.', reason);
		this.engine = 'unavailable';
		const lost = this.#map;
		this.#map = null;
		// Not from within an event of its own.
		queueMicrotask(() => lost?.destroy());
		void this.settle();
	}
}

async function prepareRedraw({ boundariesUrl, footprintsUrl, places }: Sources) {
	const redraw = await import('./redraw');
	return redraw.prepareRedraw(boundariesUrl, footprintsUrl, places);
}
