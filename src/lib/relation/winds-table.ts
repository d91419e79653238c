/** The eight winds and the eight between them, in degrees clockwise from north. */
export const winds: Readonly<Record<string, number>> = {
	north: 0,
	northnortheast: 22.5,
	northeast: 45,
	eastnortheast: 67.5,
	east: 90,
	eastsoutheast: 112.5,
	southeast: 135,
	southsoutheast: 157.5,
	south: 180,
	southsouthwest: 202.5,
	southwest: 225,
	westsouthwest: 247.5,
	west: 270,
	westnorthwest: 292.5,
	northwest: 315,
	northnorthwest: 337.5
};

/** Abbreviations, read only after a distance ("40 km NE of"). */
export const windLetters: Readonly<Record<string, string>> = {
	N: 'north',
	NNE: 'northnortheast',
	NE: 'northeast',
	ENE: 'eastnortheast',
	E: 'east',
	ESE: 'eastsoutheast',
	SE: 'southeast',
	SSE: 'southsoutheast',
	S: 'south',
	SSW: 'southsouthwest',
	SW: 'southwest',
	WSW: 'westsouthwest',
	W: 'west',
	WNW: 'westnorthwest',
	NW: 'northwest',
	NNW: 'northnorthwest'
};
