/** Advance widths of Source Serif 4 at weight 600 from U+0020 on, in thousandths of an em. */
const serifWidths = [
	229, 314, 423, 544, 538, 949, 739, 207, 384, 384, 459, 548, 307, 335, 307, 364, 547, 547, 547,
	547, 547, 547, 547, 547, 547, 547, 307, 307, 548, 548, 548, 430, 867, 712, 669, 663, 745, 635,
	610, 725, 809, 387, 394, 726, 616, 930, 758, 742, 637, 742, 708, 560, 650, 758, 706, 1020, 678,
	667, 592, 356, 364, 356, 548, 528, 400, 555, 631, 527, 624, 540, 375, 573, 650, 336, 314, 616,
	337, 962, 652, 590, 633, 613, 475, 475, 369, 640, 582, 850, 585, 592, 497, 365, 302, 365, 548
];
const otherSerif = 580;
const arabicLetter = 430;

/** Estimated width in em of a Latin name in the serif, for laying out where nothing can be measured. */
export const serifWidth = (text: string): number =>
	[...text].reduce(
		(sum, letter) => sum + (serifWidths[letter.codePointAt(0)! - 32] ?? otherSerif) / 1000,
		0
	);

/** Estimated width in em of a name in Arabic script. */
export const localWidth = (text: string): number => ([...text].length * arabicLetter) / 1000;

/** Estimated width in em of interface text in the sans. */
export const sansWidth = (text: string): number => [...text].length * 0.52;
