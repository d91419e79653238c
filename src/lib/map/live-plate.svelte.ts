import { linkLines } from './link-labels';
import { narrowBelow } from './label-type';
import { contextId } from './context-id';
import type { ContextLabel, MapPlace, PlateAnchors } from './map-place';
import {
	contextDeclarations,
	labelStyle,
	liveContextOrigin,
	liveOrigin,
	markDeclarations
} from './mark-style';
import { PlateGround } from './plate-ground.svelte';
import type { PlateProps } from './plate-props';
import { PlateState } from './plate-state.svelte';
import { scaleBar, type ScaleBar } from './scale';
import { metresPerPixel, visibleBounds, type Bounds, type Camera } from './view';

/** Pixels across what a sheet of A4 or Letter takes within its margins. */
const paperWidth = 670;

/**
 * The plate as it moves: one camera for marks and ground. Loaded when the reader reaches for the map, or when a page
 * moves it; until then the served drawing and its style sheet are the map.
 */
export class LivePlate {
	readonly ground: PlateGround;
	readonly map: PlateState;
	readonly #opening: Camera;
	/** The served labels do not hold on this plate. */
	#mustLayOut = $state(false);
	readonly #plate: HTMLElement;
	readonly #props: () => PlateProps;
	readonly #anchors: PlateAnchors;
	readonly #places = $derived.by(() => this.#whole(this.#props().places, 'places'));
	readonly #context = $derived.by(() => this.#whole(this.#props().context, 'context'));

	/**
	 * @param opening what the served page shows, where the live one begins
	 * @param anchors of everything on the plate
	 */
	constructor(plate: HTMLElement, opening: Bounds, anchors: PlateAnchors, props: () => PlateProps) {
		this.#plate = plate;
		this.#anchors = anchors;
		this.#props = props;
		this.ground = new PlateGround(plate, () => ({
			...props(),
			places: this.#places,
			camera: this.map.camera,
			size: this.map.size
		}));
		this.map = new PlateState(
			() => ({
				places: this.#places,
				context: this.#context,
				selected: this.#props().selected
			}),
			(ids) => {
				void this.ground.settle();
				props().onview(ids);
			}
		);
		this.#setLines();
		this.map.begin(plate, opening);
		this.#opening = this.map.camera;
		addEventListener('beforeprint', this.#fitPaper);
		addEventListener('afterprint', this.#leavePaper);
	}

	/** After what is named on the plate, or what lies on it, has changed. */
	remeasure(): void {
		this.#setLines();
		this.map.remeasure(this.#plate);
	}

	resize(): void {
		this.map.resize(this.#plate);
		this.ground.resize();
	}

	/** Until the camera leaves where the page was served, labels stay exactly where its style sheet put them. */
	get moved(): boolean {
		const asServed = this.map.camera === this.#opening && !this.#mustLayOut;
		return !asServed || this.ground.engine === 'unavailable';
	}

	/** Lays labels out anew, though the camera has not moved. */
	layOut(): void {
		this.#mustLayOut = true;
	}

	get bounds(): Bounds {
		return visibleBounds(this.map.camera, this.map.size);
	}

	/** The scale bar: its length in CSS. */
	get bar(): { kilometres: number; length: string } {
		const most = this.map.size.width < narrowBelow ? 64 : 112;
		const { kilometres, pixels }: ScaleBar = scaleBar(metresPerPixel(this.map.camera), most);
		return { kilometres, length: `${pixels.toFixed(1)}px` };
	}

	/** CSS declarations for a mark or a name on the plate; none while the served ones hold. */
	styleOf(kind: keyof PlateAnchors, label: MapPlace | ContextLabel): string | undefined {
		if (!this.moved) return undefined;
		const id = kind === 'places' ? label.id : contextId(label);
		const placement = this.map.placements.get(id);
		if (!placement) return 'display:none';
		const anchor = this.map.anchorOf(id, placement.anchorIndex);
		const by = placement.edge || !anchor ? { x: 0, y: 0 } : this.map.drift(anchor);
		return labelStyle(
			kind === 'places'
				? { ...markDeclarations(placement), ...liveOrigin(placement, by.x, by.y) }
				: { ...contextDeclarations(placement), ...liveContextOrigin(placement, by.x, by.y) }
		);
	}

	/** On paper the plate stays as large as its labels were laid out for, made smaller as a whole. */
	readonly #fitPaper = () => {
		if (!this.moved) return;
		const { width, height } = this.map.size;
		const [inlineSize, blockSize] = [width, height].map((side) => `${side}px`);
		const zoom = String(Math.min(1, paperWidth / width));
		Object.assign(this.#plate.style, { inlineSize, blockSize, zoom });
	};

	readonly #leavePaper = () => {
		Object.assign(this.#plate.style, { inlineSize: '', blockSize: '', zoom: '' });
	};

	destroy(): void {
		removeEventListener('beforeprint', this.#fitPaper);
		removeEventListener('afterprint', this.#leavePaper);
		this.map.stop();
		this.ground.destroy();
	}

	/** With all the anchors that there are. */
	#whole<T extends MapPlace | ContextLabel>(labels: readonly T[], kind: keyof PlateAnchors): T[] {
		return labels.map((label) => ({
			...label,
			anchors: this.#anchors[kind][label.id] ?? label.anchors
		}));
	}

	#setLines(): void {
		this.map.lines = [...this.ground.lines, ...linkLines(this.#props().links)];
		this.map.shapes = this.ground.shapes;
	}
}
