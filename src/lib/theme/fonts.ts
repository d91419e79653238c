/** A face as CSS descriptors; see https://drafts.csswg.org/css-fonts-4/#font-face-rule. */
type Face = Readonly<Record<string, string>>;

/** What each file is asked for, in few ranges: a character in them that it does not have is looked for in the next face. */
const latin = 'U+0-FF,U+131,U+152-153,U+2BB-2DC,U+304-329,U+2000-2215,U+FEFF,U+FFFD';
const arabic = 'U+600-6FF,U+750-77F,U+870-8FF,U+200C-2011,U+204F,U+2E41,U+FB50-FEFC';

const hosted = (
	family: string,
	file: string,
	range: string,
	weights: string,
	style = 'normal'
) => ({
	'font-family': `'${family}'`,
	'font-style': style,
	'font-weight': weights,
	// What comes too late waits for the next page: nothing moves under the reader's eyes.
	'font-display': 'optional',
	src: `url(/fonts/${file}.woff2) format('woff2')`,
	'unicode-range': range
});

/** Vertical metrics and mean advance width (over letters as frequent as in English) of a face, in em. */
interface Metrics {
	readonly ascent: number;
	readonly descent: number;
	readonly advance: number;
}

/** Measured from the files in static/fonts with canvas `measureText` at 1000 px. */
const sourceSerif: Metrics = { ascent: 1.036, descent: 0.335, advance: 0.4978 };
const sourceSerifItalic: Metrics = { ascent: 1.036, descent: 0.335, advance: 0.454 };
const publicSans: Metrics = { ascent: 0.95, descent: 0.225, advance: 0.4843 };
/** At the weights that headings are set in. */
const sourceSerifBold: Metrics = { ...sourceSerif, advance: 0.5074 };
const publicSansBold: Metrics = { ...publicSans, advance: 0.496 };
const bold = '550 900';

const percent = (ratio: number) => `${(ratio * 100).toFixed(1)}%`;

/** A face of the reader's own machine, stretched to the metrics of ours so that nothing moves when ours arrives. */
function standIn(
	family: string,
	locals: readonly string[],
	localAdvance: number,
	ours: Metrics,
	style = 'normal',
	weight = '200 549'
): Face {
	const size = ours.advance / localAdvance;
	return {
		'font-family': `'${family}'`,
		'font-style': style,
		'font-weight': weight,
		src: locals.map((name) => `local('${name}')`).join(','),
		'size-adjust': percent(size),
		'ascent-override': percent(ours.ascent / size),
		'descent-override': percent(ours.descent / size),
		'line-gap-override': '0%'
	};
}

const hostedFaces: readonly Face[] = [
	hosted('Source Serif 4', 'source-serif-4-latin', latin, '200 900'),
	hosted('Source Serif 4', 'source-serif-4-latin-italic', latin, '200 900', 'italic'),
	hosted('Public Sans', 'public-sans-latin', latin, '100 900'),
	hosted('Vazirmatn', 'vazirmatn-arabic', arabic, '100 900')
];

const standIns: readonly Face[] = [
	standIn('Source Serif Georgia', ['Georgia', 'Gelasio'], 0.4577, sourceSerif),
	standIn(
		'Source Serif Times',
		['Times New Roman', 'Liberation Serif', 'Tinos'],
		0.4235,
		sourceSerif
	),
	standIn(
		'Source Serif Times',
		['Times New Roman Italic', 'Liberation Serif Italic', 'Tinos Italic'],
		0.418,
		sourceSerifItalic,
		'italic'
	),
	standIn(
		'Source Serif Georgia',
		['Georgia Bold', 'Gelasio Bold'],
		0.517,
		sourceSerifBold,
		'normal',
		bold
	),
	standIn(
		'Source Serif Times',
		['Times New Roman Bold', 'Liberation Serif Bold', 'Tinos Bold'],
		0.454,
		sourceSerifBold,
		'normal',
		bold
	),
	standIn('Public Sans Arial', ['Arial', 'Liberation Sans', 'Arimo'], 0.4628, publicSans),
	standIn(
		'Public Sans Arial',
		['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold'],
		0.5051,
		publicSansBold,
		'normal',
		bold
	)
];

/**
 * Returns `@font-face` rules for the self-hosted faces and, where a page is mostly in Latin script, their metric-matched
 * stand-ins.
 */
export function fontFaces(isLatin = true): string {
	return [...hostedFaces, ...(isLatin ? standIns : [])]
		.map((face) => {
			const descriptors = Object.entries(face).map(([name, value]) => `${name}:${value}`);
			return `@font-face{${descriptors.join(';')}}`;
		})
		.join('');
}
