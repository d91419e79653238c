import { describe, expect, it } from 'vitest';
import { contrast } from './contrast';
import { themeCss } from './css';
import { flavours, type Flavour } from './tokens';

/** Every pair of text and ground that the site sets. */
const texts: [text: keyof Flavour, grounds: (keyof Flavour)[]][] = [
	['ink', ['paper', 'raise', 'land', 'out', 'sea', 'mark', 'markOther', 'accentWash']],
	['soft', ['paper', 'raise', 'land', 'out', 'sea', 'accentWash']],
	['accent', ['paper', 'raise', 'land']],
	['onAccent', ['accent']],
	['context', ['land', 'out', 'sea']],
	['partyA', ['paper', 'raise']],
	['partyB', ['paper', 'raise']],
	['partyC', ['paper', 'raise']]
];

describe.each(Object.entries(flavours))('the %s flavour', (_, flavour) => {
	const pairs = texts.flatMap(([text, grounds]) =>
		grounds.map((ground) => [text, ground] as const)
	);
	it.each(pairs)('sets %s on %s with at least 4.5 : 1', (text, ground) => {
		expect(contrast(flavour[text], flavour[ground])).toBeGreaterThanOrEqual(4.5);
	});

	it.each(['land', 'out', 'paper'] as const)(
		'shows marks and focus on %s with at least 3 : 1',
		(ground) => {
			expect(contrast(flavour.accent, flavour[ground])).toBeGreaterThanOrEqual(3);
			expect(contrast(flavour.focus, flavour[ground])).toBeGreaterThanOrEqual(3);
		}
	);
});

describe('themeCss', () => {
	it.each(['en', 'fa'] as const)(
		'names the site’s own faces only where the browser has them, or no script fetches them later (%s)',
		(locale) => {
			const [first = '', kept = '', scriptless = ''] =
				/(:root\{--serif.*?\})(:root\[data-faces\]\{.*?\})(@media \(scripting:none\)\{.*?\}\})/
					.exec(themeCss(locale))
					?.slice(1) ?? [];
			expect(first).toContain('--sans:');
			expect(first).not.toMatch(/Source Serif 4|Public Sans'|Vazirmatn/);
			for (const own of [kept, scriptless])
				expect(own.match(/Source Serif 4|Public Sans'|--local:Vazirmatn/g)).toHaveLength(3);
		}
	);

	it('follows the system, and data-theme over the system', () => {
		const css = themeCss();
		expect(css).toContain(`--land:${flavours.light.land}`);
		expect(css).toContain(
			'@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light])'
		);
		expect(css).toContain(':root[data-theme=dark]');
	});
});
