import { describe, expect, it } from 'vitest';
import { firstFrame, partStyles } from './first-frame';
import { gatherStyles } from './gather-styles.mjs';
import { scopeClass } from './style-scopes.mjs';

describe('partStyles', () => {
	const seen = new Set(['plate', 'live', 'Saaaa']);

	it('parts by the component that styles belong to', () => {
		expect(
			partStyles('a{color:red}.plate.Saaaa{top:0}.small.Sbbbb{top:1px}.live{top:2px}', seen)
		).toEqual({
			first: 'a{color:red}.plate.Saaaa{top:0}.live{top:2px}',
			later: '.small.Sbbbb{top:1px}'
		});
	});

	it('parts the selectors of a rule, and what stands in a rule', () => {
		expect(
			partStyles(
				'.a.Saaaa,.b.Sbbbb{top:0}@media print{@media (width<=600px){.a.Saaaa{top:1px}.b.Sbbbb{top:2px}}}@media screen{.b.Sbbbb{top:3px}}',
				seen
			)
		).toEqual({
			first: '.a.Saaaa{top:0}@media print{@media (width<=600px){.a.Saaaa{top:1px}}}',
			later:
				'.b.Sbbbb{top:0}@media print{@media (width<=600px){.b.Sbbbb{top:2px}}}@media screen{.b.Sbbbb{top:3px}}'
		});
	});

	it('puts once, and first, what has no selector', () => {
		const css =
			'@font-face{font-family:x;src:url(x)}@keyframes turn{from{rotate:0deg}to{rotate:1turn}}';
		expect(partStyles(css, seen)).toEqual({ first: css, later: '' });
	});

	it('takes no other class for the scope of a component', () => {
		const css = '.small{top:0}.Stories{top:1px}.S-1234{top:2px}.Saaaa-b{top:3px}';
		expect(partStyles(css, new Set())).toEqual({ first: css, later: '' });
	});

	it('knows the scopes that components are given', () => {
		expect(partStyles(`.a.${scopeClass('1x2y3z')}{top:0}`, seen).first).toBe('');
	});
});

describe('firstFrame', () => {
	const page = (head: string, body: string) =>
		`<html><head>${head}</head><body>${body}</body></html>`;
	const marks =
		'<header class="bar Saaaa"><nav>x</nav></header><nav><a class="mark Sbbbb" data-marker></a></nav>';

	it('puts behind the marks the styles that nothing up to them is in need of', () => {
		const styles =
			'.bar.Saaaa{top:0}.card.Scccc{top:1px}@media (width<600px){.mark.Sbbbb{top:2px}}';
		expect(
			firstFrame(
				page(
					`<style>:root{--ink:red}</style><style>${styles}</style>`,
					`${marks}<p class="Scccc">words</p>`
				)
			)
		).toBe(
			page(
				'<style>:root{--ink:red}</style><style>.bar.Saaaa{top:0}@media (width<600px){.mark.Sbbbb{top:2px}}</style>',
				`${marks}<style>.card.Scccc{top:1px}</style><script>${gatherStyles}</script><p class="Scccc">words</p>`
			)
		);
	});

	it('leaves as it is a page without marks or styles, and a part of a page', () => {
		for (const html of [
			page('<style>.a.Saaaa{top:0}</style>', '<nav>x</nav><p>words</p>'),
			page('', marks),
			marks
		])
			expect(firstFrame(html)).toBe(html);
	});
});
