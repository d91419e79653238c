import { expect, it } from 'vitest';
import { scriptsLast } from './scripts-last';

it('scripts are asked for at the end of the page, in the same order', () => {
	const link = (name: string) => `<link href="/_app/${name}.js" rel="modulepreload">`;
	expect(
		scriptsLast(
			`<head>\n\t\t${link('start')}\n\t\t${link('app')}\n<title>T</title></head><body><p>words</p></body></html>`
		)
	).toBe(
		`<head>\n<title>T</title></head><body><p>words</p>${link('start')}${link('app')}</body></html>`
	);
});

it('what is no whole page stays as it is', () => {
	expect(scriptsLast('<p>words</p>')).toBe('<p>words</p>');
});
