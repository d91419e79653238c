import {
	isBoundFor,
	readingLine,
	stepAt,
	stepOf,
	type ReadingRoom,
	type Scrolled
} from './current-step';
import type { TourStep } from './tour-data';

/** What a walk needs to know of the window. */
export interface WalkWindow {
	/** Where the steps begin, in pixels from the window's top. */
	tops(): number[];
	room(): ReadingRoom;
	scrolled(): Scrolled;
	/** Puts a step's address into the bar without a new entry in the history. */
	rename(hash: string): void;
}

/** Milliseconds for which a step must be read before the address names it: browsers limit how often it may change. */
const pause = 200;

/** Where a reader is on a tour. Scrolling moves them from step to step, until they choose one: then that one holds until they scroll again. */
export class TourWalk {
	current = $state(0);

	/** Where the page scrolls to, or stands, for the chosen step, in pixels. */
	#target: number | null = null;
	#before = 0;
	#renaming: ReturnType<typeof setTimeout> | undefined;

	constructor(
		readonly steps: () => readonly TourStep[],
		readonly around: WalkWindow
	) {}

	/** The reader has chosen a step; the page will scroll to `target`. */
	choose(index: number, target: number): void {
		this.stop();
		this.current = index;
		this.#target = target;
		this.#before = this.around.scrolled().by;
	}

	/** The address has changed, and the page stands where it stood under it. Returns the step, or null if it names none. */
	arrive(hash: string): number | null {
		const index = stepOf(this.steps(), hash);
		if (index !== null) this.choose(index, this.around.scrolled().by);
		return index;
	}

	/** The page has been scrolled, by whatever means. */
	scroll(): void {
		const scrolled = this.around.scrolled();
		const holds = this.#target !== null && isBoundFor(this.#target, this.#before, scrolled.by);
		this.#before = scrolled.by;
		if (holds) return;
		this.#target = null;
		const index = stepAt(this.around.tops(), readingLine(this.around.room(), scrolled));
		if (index === this.current) return;
		this.current = index;
		this.stop();
		this.#renaming = setTimeout(
			() => this.around.rename(`#${this.steps()[index]?.id ?? ''}`),
			pause
		);
	}

	/** Leaves the address as it is from now on. */
	stop(): void {
		clearTimeout(this.#renaming);
	}
}
