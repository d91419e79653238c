import type { PlaceKind } from '../gazetteer/place';

/** Concepts of the Getty Art & Architecture Thesaurus for our kinds of place, as Linked Places asks. https://vocab.getty.edu/aat/ */
export const placeTypes: Readonly<Record<PlaceKind, { id: string; label: string }>> = {
	country: { id: 'aat:300387506', label: 'countries' },
	province: { id: 'aat:300000774', label: 'provinces' },
	district: { id: 'aat:300000705', label: 'districts' },
	city: { id: 'aat:300008389', label: 'cities' },
	town: { id: 'aat:300008375', label: 'towns' },
	village: { id: 'aat:300008372', label: 'villages' },
	airport: { id: 'aat:300000681', label: 'airports' },
	port: { id: 'aat:300120599', label: 'ports (settlements)' },
	valley: { id: 'aat:300008761', label: 'valleys (landforms)' },
	'mountain range': { id: 'aat:300386831', label: 'mountain ranges' },
	mountain: { id: 'aat:300008795', label: 'mountains' },
	river: { id: 'aat:300008707', label: 'rivers' },
	lake: { id: 'aat:300008680', label: 'lakes' },
	sea: { id: 'aat:300008694', label: 'seas' },
	island: { id: 'aat:300008791', label: 'islands' },
	continent: { id: 'aat:300128176', label: 'continents' },
	region: { id: 'aat:300182722', label: 'regions (geographic)' }
};
