/** Kinds of place, as written before or after a name. Pattern sources, in the singular and, where used, the plural. */
const kinds =
	'air ?base|airport|base|camp|capital|city|county|crossing|dam|district|governorate|hub|island|metropolis|mountains?|municipality|pass|peninsula|plant|port|province|region|resort|river|state|town|towns|township|valley|village|villages';

/** Kinds of place that are never what a name before them is: "a Houston suburb" is not Houston. */
const satellites = 'hamlet|mines?|outpost|settlement|stronghold|suburbs?';

/** What may follow a name and still be the place: "Panjshir province". */
export const ownKind = `(?:${kinds})`;

export const anyKind = `(?:${kinds}|${satellites})`;

/** What lies at the edge of a place, or is long: no point stands for it. */
export const edgeWords =
	'borders?|frontier|boundary|coast|coastline|shores?|shoreline|outskirts|edge|front|front[- ]?lines?|line|limits';

/** Adjectives before a part of a country: "the far north of", "the tropical north-east of" lie within. */
export const partWords =
	'far|extreme|remote|deep|mountainous|tropical|rural|restive|troubled|arid|rugged|oil-rich|impoverished|volatile|lawless|whole';
