import { addresses } from '../addresses';
import type { ExportAddresses } from '../export/export-addresses';
import { shareAddresses } from '../share/share-addresses';
import { sharedAddresses } from '../shared-addresses';
import type { Story } from '../story/story';
import { absolute } from './site-origin';

/** Where the site serves what the data of a story refer to. */
export const exportAddresses = ({ file: { id } }: Story): ExportAddresses => ({
	story: absolute(addresses.story(id)),
	file: (name) => absolute(sharedAddresses.dataFile(id, name)),
	place: (place) => absolute(addresses.place(id, place)),
	report: (report) => absolute(addresses.report(id, report)),
	passage: (passage) => absolute(shareAddresses.passage(id, passage)),
	picture: (of) => absolute(shareAddresses.picture(id, of))
});
