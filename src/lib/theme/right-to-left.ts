/**
 * What pages in Dari and Pashto are set otherwise, beside what logical properties turn by themselves; no other page
 * carries it. `:root[dir]` outweighs the scoped styles of components.
 */
export const rightToLeftCss = [
	// Letters join: none may stand apart.
	':root[dir] *{letter-spacing:0!important}',
	// What is quoted in English runs its own way, whatever stands around it.
	':root[dir] [lang=en]{direction:ltr;unicode-bidi:isolate}',
	':root[dir] q[lang=en]{display:block}',
	':root[dir] :is(b,.party,.via,.names,.local){unicode-bidi:plaintext}',
	// The map keeps its west to the left; what is read in it does not: a name, then its number.
	':root[dir] .plate :is(.open ul,.folded ul,summary,.notice){direction:rtl}',
	':root[dir] .plate .link{white-space:normal}',
	':root[dir] .plate b{order:1;margin-inline-start:5px}',
	':root[dir] .plate .count{margin:0}',
	':root[dir] .plate .arrow{order:calc(2*var(--arrow-order,0))}',
	':root[dir] .plate .scale{display:flex;justify-content:center;direction:rtl}',
	// The rule beside what the address names stands where reading begins.
	':root[dir] :is(.passage:target,article.current){box-shadow:-1rem 0 var(--raise),1rem 0 var(--raise),calc(1rem + 3px) 0 var(--accent)}'
].join('');
