import { expect, it } from 'vitest';
import { withQuery } from './with-query';

it('changes one part of a query and keeps the others', () => {
	const query = new URLSearchParams('by=voice&voice=union');
	expect(withQuery(query, { voice: 'port' })).toBe('?by=voice&voice=port');
	expect(withQuery(query, { voice: null })).toBe('?by=voice');
	expect(withQuery(new URLSearchParams(), { by: null })).toBe('?');
});
