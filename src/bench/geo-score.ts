/**
 * Scores found mentions against gold labels: exact and overlapping spans, and end to end within 161 km or within the
 * gold area. The measure of `../shared/tools/score-geoparse.mjs` with `--ignore-nocoord`, after Gritta et al., "A
 * Pragmatic Guide to Geoparsing Evaluation" (2020).
 */

/** A label of a corpus. `tol`: kilometres within which a point is inside the area that is meant. */
export interface GoldSpan {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly lat: number | null;
	readonly lon: number | null;
	readonly tol?: number;
}

export interface FoundSpan {
	readonly start: number;
	readonly end: number;
	readonly lat: number | null;
	readonly lon: number | null;
}

/** What a pair, or one span alone, is: a class of errors, or `right`. */
export type Outcome =
	'right' | 'wrong span' | 'far' | 'far, right area' | 'unresolved' | 'missed' | 'spurious';

export interface Finding {
	readonly outcome: Outcome;
	/** The gold span; the found one where there is none. */
	readonly at: { readonly start: number; readonly end: number };
	readonly found?: FoundSpan;
}

/** Counts of one document or of many, to be added up. */
export interface Counts {
	gold: number;
	exact: number;
	exactWrong: number;
	overlap: number;
	overlapWrong: number;
	near: number;
	inArea: number;
	/** Found with coordinates, and paired with gold or with nothing. */
	placed: number;
}

export const noCounts = (): Counts => ({
	gold: 0,
	exact: 0,
	exactWrong: 0,
	overlap: 0,
	overlapWrong: 0,
	near: 0,
	inArea: 0,
	placed: 0
});

const nearKilometres = 161;

/** Compares one document. Gold without coordinates is neutral: neither rewarded nor punished. */
export function scoreDocument(
	labels: readonly GoldSpan[],
	found: readonly FoundSpan[]
): { counts: Counts; findings: Finding[] } {
	const gold = labels.filter(isPlaced);
	const neutral = labels.filter((label) => !isPlaced(label));
	const counts = { ...noCounts(), gold: gold.length };
	const findings: Finding[] = [];
	const exact = new Set(gold.map(keyOf));
	const pairs = pairUp(gold, found);
	const paired = new Map(pairs.map(([label, span]) => [span, label]));
	const pairedGold = new Set(pairs.map(([label]) => label));
	for (const span of found) {
		const label = paired.get(span);
		const isNeutral = neutral.some((other) => shared(other, span) > 0);
		if (exact.has(keyOf(span))) counts.exact++;
		else if (!isNeutral) counts.exactWrong++;
		if (label) {
			counts.overlap++;
			findings.push(judgePair(label, span, counts));
		} else if (!isNeutral) {
			counts.overlapWrong++;
			if (isPlaced(span)) counts.placed++;
			findings.push({ outcome: 'spurious', at: span, found: span });
		}
	}
	for (const label of gold)
		if (!pairedGold.has(label)) findings.push({ outcome: 'missed', at: label });
	return { counts, findings };
}

function judgePair(label: GoldSpan, span: FoundSpan, counts: Counts): Finding {
	if (!isPlaced(span)) return { outcome: 'unresolved', at: label, found: span };
	counts.placed++;
	const away = kilometres(label, span);
	const inArea = away <= Math.max(nearKilometres, label.tol ?? 0);
	if (away <= nearKilometres) counts.near++;
	if (inArea) counts.inArea++;
	if (!inArea) return { outcome: 'far', at: label, found: span };
	if (keyOf(label) !== keyOf(span)) return { outcome: 'wrong span', at: label, found: span };
	return { outcome: away <= nearKilometres ? 'right' : 'far, right area', at: label, found: span };
}

/** Does the found point lie within 161 km of the label's, or within its area? False where either has no point. */
export function isRight(label: GoldSpan, span: FoundSpan): boolean {
	if (!isPlaced(label) || !isPlaced(span)) return false;
	return kilometres(label, span) <= Math.max(nearKilometres, label.tol ?? 0);
}

/** One to one: exact pairs first, then those that share most. */
function pairUp(gold: readonly GoldSpan[], found: readonly FoundSpan[]): [GoldSpan, FoundSpan][] {
	const pairs = gold.flatMap((label) =>
		found.flatMap((span) => {
			const length = shared(label, span);
			const isExact = keyOf(label) === keyOf(span) ? 1 : 0;
			return length > 0 ? [{ label, span, length, isExact }] : [];
		})
	);
	pairs.sort((a, b) => b.isExact - a.isExact || b.length - a.length);
	const taken = new Set<object>();
	return pairs.flatMap(({ label, span }): [GoldSpan, FoundSpan][] => {
		if (taken.has(label) || taken.has(span)) return [];
		taken.add(label).add(span);
		return [[label, span]];
	});
}

const keyOf = ({ start, end }: { start: number; end: number }) => `${start}:${end}`;

type Range = Pick<FoundSpan, 'start' | 'end'>;
const shared = (a: Range, b: Range) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

type Located = { readonly lat: number | null; readonly lon: number | null };
const isPlaced = <T extends Located>(span: T): span is T & { lat: number; lon: number } =>
	span.lat !== null && span.lon !== null;

/** Great-circle distance on a sphere of 6371.0088 km. */
function kilometres(a: Located, b: Located): number {
	const [lat, otherLat] = [radians(a.lat ?? 0), radians(b.lat ?? 0)];
	const s = Math.sin((otherLat - lat) / 2);
	const t = Math.sin(radians((b.lon ?? 0) - (a.lon ?? 0)) / 2);
	const h = s * s + Math.cos(lat) * Math.cos(otherLat) * t * t;
	return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(h)));
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Harmonic mean of precision and recall, 0 to 1. */
export const f1 = (right: number, wrong: number, gold: number) =>
	right === 0 ? 0 : (2 * right) / (2 * right + wrong + gold - right);
