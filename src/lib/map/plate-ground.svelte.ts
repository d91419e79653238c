/* eslint svelte/prefer-svelte-reactivity: off -- sets are replaced as a whole, never changed */
import { tick } from 'svelte';
import { Drawing } from './drawing';
import type { Engine } from './engine';
import type { Point, Size } from './geometry';
import type { PlateProps, ShapeStates } from './plate-props';
import { visibleBounds, type Bounds, type Camera } from './view';
import { currentFlavour, watchFlavour } from './watch-flavour';

type Sources = Pick<PlateProps, 'boundariesUrl' | 'footprintsUrl' | 'places'>;

/** What lies beneath the marks: the served drawing, then MapLibre, or the drawing for good where WebGL is missing. */
export class PlateGround {
	engine = $state<'waiting' | 'drawn' | 'unavailable'>('waiting');
	/** A drawing made here, because the reader moved beyond the one that was served. */
	redrawn = $state.raw('');

	#plate: HTMLElement;
	#map = $state.raw<Engine | null>(null);
	#drawing: Drawing | null;
	/** The plate has left the page, perhaps while MapLibre was on its way. */
	#gone = false;
	#redraw: Promise<(bounds: Bounds) => string> | undefined;
	#shown: ShapeStates = { lit: new Set(), dimmed: new Set(), selected: null };

	constructor(plate: HTMLElement) {
		this.#plate = plate;
		this.#drawing = Drawing.in(plate);
	}

	get lines(): ReturnType<Drawing['lines']> {
		return this.#drawing?.lines() ?? [];
	}

	/** Loads MapLibre and lets it take the drawing's place once it has drawn. */
	async start(container: HTMLElement, camera: () => Camera, sources: Sources): Promise<void> {
		try {
			const { startEngine } = await import('./engine');
			const engine = await startEngine({
				container,
				camera: camera(),
				flavour: currentFlavour(),
				...sources,
				ondraw: () => (this.engine = 'drawn'),
				onfail: (reason) => this.#fail(reason)
			});
			if (this.#gone) engine.destroy();
			else this.#map = engine;
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
	async settle(camera: Camera, size: Size, sources: Sources): Promise<void> {
		this.#map?.settle();
		if (this.engine !== 'unavailable') return;
		if (!this.#drawing || this.#drawing.suits(camera, size)) return;
		const { prepareRedraw } = await import('./redraw');
		const { boundariesUrl, footprintsUrl, places } = sources;
		this.#redraw ??= prepareRedraw(boundariesUrl, footprintsUrl, places);
		try {
			this.redrawn = (await this.#redraw)(visibleBounds(camera, size));
		} catch (reason) {
			// The drawing stays as it is; the next move tries again.
			console.warn('The map could not be drawn anew.', reason);
			this.#redraw = undefined;
			return;
		}
		await tick();
		this.#drawing = Drawing.in(this.#plate);
		this.#drawing?.follow(camera, size);
		this.#drawing?.show(this.#shown);
	}

	/** Id of the place whose shape lies at a point of the plate. */
	placeAt({ x, y }: Point): string | null {
		if (this.engine === 'drawn') return this.#map?.placeAt({ x, y }) ?? null;
		const { left, top } = this.#plate.getBoundingClientRect();
		return this.#drawing?.placeAt({ x: x + left, y: y + top }) ?? null;
	}

	resize(): void {
		this.#map?.resize();
	}

	destroy(): void {
		this.#gone = true;
		this.#map?.destroy();
	}

	#fail(reason: unknown): void {
		console.warn('The moving map cannot be drawn here; the drawing stays.', reason);
		this.engine = 'unavailable';
	}
}
