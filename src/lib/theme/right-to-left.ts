/**
 * What pages in Dari and Pashto are set otherwise, beside what logical properties turn by themselves; no other page
 * carries it. `:root[dir]` outweighs the scoped styles of components.
 */
export const rightToLeftCss = [
	// Letters join: none may stand apart.
	':root[dir] *{letter-spacing:0!important}',
	// What is quoted in English runs its own way, whatever stands around it.
	':root[dir] [lang=en]{direction:ltr;unicode-bidi:isolate}',
	':root[dir] :is(b,.party,.via,.names,.local){unicode-bidi:plaintext}',
	// The map keeps its west to the left; what is read beside it does not.
	':root[dir] .plate :is(.open ul,.folded ul,.folded summary,.notice){direction:rtl}',
	// The rule beside what the address names stands where reading begins.
	':root[dir] .passage:target{box-shadow:-1rem 0 var(--raise),1rem 0 var(--raise),calc(1rem + 3px) 0 var(--accent)}'
].join('');
