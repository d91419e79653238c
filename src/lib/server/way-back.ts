import { addresses } from '../addresses';
import type { WayBack } from '../reading/way-back';
import { getContent } from './content';

/** Every story with its places: where a reader with a wrong address may have wanted to go. */
export function wayBack(): WayBack[] {
	return [...getContent().stories.values()].map(({ file, places }) => ({
		title: file.title,
		headline: file.headline,
		href: addresses.story(file.id),
		places: places.map(({ id, feature }) => ({
			name: feature.properties.name,
			href: addresses.place(file.id, id)
		}))
	}));
}
