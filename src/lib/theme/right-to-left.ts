/**
 * What pages in Dari and Pashto are set otherwise, beside what logical properties turn by themselves; no other page
 * carries it. `:root[dir]` outweighs the scoped styles of components.
 */
export const rightToLeftCss = [
	// Letters join: none may stand apart, and none is slanted.
	':root[dir] *{letter-spacing:0!important}',
	':root[dir] :lang(fa),:root[dir] :lang(ps){font-style:normal}',
	':root[dir] [lang=en][dir=ltr],:root[dir] [lang=en][dir=auto]{text-align:start}',
	// The map keeps its west to the left; what is read beside it does not.
	':root[dir] .plate :is(.open ul,.folded ul,.folded summary,.notice){direction:rtl}',
	// The rule beside what the address names stands where reading begins.
	':root[dir] .passage:target{box-shadow:-1rem 0 var(--raise),1rem 0 var(--raise),calc(1rem + 3px) 0 var(--accent)}'
].join('');
